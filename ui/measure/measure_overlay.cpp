#include "ui/measure/measure_overlay.h"

#include <QEvent>
#include <QPainter>

#include "ui/measure/measure_shape.h"
#include "ui/measure/measure_tool.h"
#include "ui/session/finding_words.h"

namespace saliscope::ui {

MeasureOverlay::MeasureOverlay(SliceView& view, const MeasureTool& tool) : QWidget(&view), view_(view), tool_(tool) {
  setObjectName(QStringLiteral("measureOverlay"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
  setGeometry(view.rect());
  view.installEventFilter(this);
  Session& session = view.session();
  connect(&session.findings, &Findings::changed, this, &MeasureOverlay::follow);
  connect(&session.findings, &Findings::selectedChanged, this, &MeasureOverlay::follow);
  connect(&session.study, &Study::sliceChanged, this, &MeasureOverlay::follow);
  connect(&tool, &MeasureTool::lookChanged, this, &MeasureOverlay::follow);
  // The view announces what is under the mouse whenever it has drawn: the picture may lie elsewhere now.
  connect(&view, &SliceView::hovered, this, [this] {
    if (isVisible() && view_.pixelToWidget() != painted_) update();
  });
  follow();
}

bool MeasureOverlay::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) setGeometry(view_.rect());
  return QWidget::eventFilter(watched, event);
}

QList<Measurement> MeasureOverlay::shown() const {
  QList<Measurement> shown;
  const auto slice = view_.session().study.slice();
  if (!slice) return shown;
  const std::optional<Measurement>& draft = tool_.draft();
  for (const Measurement& one : view_.session().findings.measurements()) {
    if (one.slice == slice->index && !(draft && draft->id == one.id)) shown.append(one);
  }
  if (draft && draft->slice == slice->index) shown.append(*draft);
  return shown;
}

void MeasureOverlay::follow() {
  setVisible(!shown().isEmpty());
  raise();
  update();
}

void MeasureOverlay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Findings& findings = view_.session().findings;
  const std::optional<Measurement>& draft = tool_.draft();
  painted_ = view_.pixelToWidget();
  for (const Measurement& one : shown()) {
    const bool chosen = one.id == findings.selected() || (draft && draft->id == one.id);
    paintShape(painter, one, measureLines(one.kind, findings.valuesOf(one)), painted_, QRectF(rect()),
               chosen ? ShapeLook::Selected : ShapeLook::Plain);
  }
}

}  // namespace saliscope::ui
