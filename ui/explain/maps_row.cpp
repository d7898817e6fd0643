#include "ui/explain/maps_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/explain/eye_button.h"
#include "ui/widgets/color_map_icon.h"
#include "ui/widgets/role_label.h"

namespace saliscope::ui {

MapsRow::MapsRow(Session& session, QWidget* parent) : QWidget(parent), session_(session), lines_(new QVBoxLayout(this)) {
  lines_->setContentsMargins(0, 0, 0, 0);
  connect(&session_.maps, &SliceMaps::changed, this, &MapsRow::rebuild);
  connect(&session_.explanation, &Explanation::settingsChanged, this, &MapsRow::rebuild);
  connect(&session_.view, &ViewState::changed, this, &MapsRow::refresh);
  rebuild();
}

void MapsRow::rebuild() {
  const QString chosen = QString::fromStdString(session_.explanation.settings().estimator);
  QStringList others;
  for (const SliceMap& map : session_.maps.maps()) {
    if (map.estimator != chosen) others.append(map.estimator);
  }
  if (list_ != nullptr) {
    list_->hide();
    list_->deleteLater();
    lines_->removeWidget(list_);
  }
  list_ = new QWidget(this);
  auto* layout = new QVBoxLayout(list_);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  auto* title = roleLabel("small", list_, true);
  title->setText(tr("Other maps of this slice, as outlines of their top part:"));
  layout->addWidget(title);
  for (const QString& id : std::as_const(others)) layout->addWidget(line(id));
  lines_->addWidget(list_);
  list_->show();
  setVisible(!others.isEmpty());
  refresh();
}

QWidget* MapsRow::line(const QString& estimator) {
  auto* box = new QWidget(list_);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  auto* eye = eyeButton(tr("Outlines the most important part of this map over the one on show."), "", box);
  eye->setObjectName(QStringLiteral("eye.map.") + estimator);
  connect(eye, &QToolButton::clicked, this,
          [this, estimator] { session_.view.setOutlined(estimator, !session_.view.outlined().contains(estimator)); });
  auto* swatch = new QLabel(box);
  constexpr QSize patch(12, 12);
  swatch->setPixmap(swatchIcon(estimatorColor(estimator), patch).pixmap(patch));
  row->addWidget(eye);
  row->addWidget(swatch);
  row->addWidget(new QLabel(estimatorName(estimator), box), 1);
  return box;
}

void MapsRow::refresh() {
  for (const SliceMap& map : session_.maps.maps()) {
    auto* eye = list_->findChild<QToolButton*>(QStringLiteral("eye.map.") + map.estimator);
    if (eye == nullptr) continue;
    const bool open = session_.view.outlined().contains(map.estimator);
    const QString name = estimatorName(map.estimator);
    setEye(eye, open, open ? tr("Take the outline of %1 away").arg(name) : tr("Outline %1").arg(name));
  }
}

}  // namespace saliscope::ui
