#include "ui/measure/measure_editor.h"

#include <QAction>

#include "ui/measure/measure_overlay.h"
#include "ui/measure/measure_tool.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

MeasureEditor::MeasureEditor(Session& session, SliceView& view, QObject* parent)
    : QObject(parent),
      session_(session),
      view_(view),
      tool_(new MeasureTool(session, this)),
      overlay_(new MeasureOverlay(view, *tool_)) {
  QAction* none =
      addAction("measure.none", {}, tr("No tool"), tr("The left button changes window and level again."), QKeySequence(Qt::Key_W));
  connect(none, &QAction::triggered, this, [this] {
    stop();
    Q_EMIT noToolWanted();
  });
  const auto kind = [this](const char* id, const QString& icon, const QString& text, const QString& tip, const QKeySequence& key,
                           MeasureKind which) {
    QAction* action = addAction(id, icon, text, tip, key);
    action->setCheckable(true);
    kinds_.append(action);
    connect(action, &QAction::triggered, this, [this, which](bool on) { on ? start(which) : stop(); });
  };
  kind("measure.length", QStringLiteral("ruler"), tr("Length"), tr("Measures a length in mm: drag, or click both ends."),
       QKeySequence(Qt::SHIFT | Qt::Key_L), MeasureKind::Length);
  kind("measure.angle", QStringLiteral("angle"), tr("Angle"), tr("Measures an angle: one arm, the apex, the other arm."),
       QKeySequence(Qt::SHIFT | Qt::Key_A), MeasureKind::Angle);
  kind("measure.ellipse", QStringLiteral("ellipse"), tr("Ellipse"), tr("Measures the area of an ellipse in mm² and the HU in it."),
       QKeySequence(Qt::Key_O), MeasureKind::Ellipse);
  kind("measure.rectangle", {}, tr("Rectangle"), tr("Measures the area of a rectangle in mm² and the HU in it."),
       QKeySequence(Qt::SHIFT | Qt::Key_O), MeasureKind::Rectangle);
  kind("measure.freehand", {}, tr("Freehand area"), tr("Measures the area inside a line drawn by hand and the HU in it."),
       QKeySequence(Qt::SHIFT | Qt::Key_F), MeasureKind::Freehand);
  remove_ =
      addAction("measure.delete", QStringLiteral("trash"), tr("Delete measurement"), tr("Deletes the selected measurement."), {});
  connect(remove_, &QAction::triggered, this, [this] { session_.findings.remove(session_.findings.selected()); });
  connect(tool_, &MeasureTool::lookChanged, this, [this] {
    if (active_) view_.updateTool();
  });
  connect(tool_, &MeasureTool::leaveWanted, this, &MeasureEditor::stop);
  connect(&session_.findings, &Findings::selectedChanged, this, &MeasureEditor::follow);
  follow();
}

MeasureEditor::~MeasureEditor() = default;

QAction* MeasureEditor::addAction(const char* id, const QString& icon, const QString& text, const QString& tip,
                                  const QKeySequence& key) {
  auto* action = new QAction(text, this);
  action->setObjectName(QLatin1String(id));
  if (!icon.isEmpty()) action->setIcon(Theme::icon(icon));
  action->setShortcut(key);
  action->setToolTip(tip);
  actions_.append(action);
  return action;
}

void MeasureEditor::start(MeasureKind kind) {
  tool_->setKind(kind);
  if (!active_) {
    active_ = true;
    Q_EMIT started();
    view_.setTool(tool_);
  }
  view_.setFocus();
  follow();
}

void MeasureEditor::stop() {
  if (active_) {
    active_ = false;
    tool_->cancel();
    if (view_.tool() == tool_) view_.setTool(nullptr);
  }
  follow();
}

void MeasureEditor::follow() {
  for (qsizetype i = 0; i < kinds_.size(); ++i) kinds_.at(i)->setChecked(active_ && static_cast<int>(tool_->kind()) == i);
  remove_->setEnabled(session_.findings.selected() != 0);
}

}  // namespace saliscope::ui
