#include "ui/viewer/look_menu.h"

#include <QActionGroup>

namespace saliscope::ui {

LookMenu::LookMenu(ViewGrid& grid, QWidget* parent) : QMenu(tr("Picture"), parent), grid_(grid) {
  setToolTipsVisible(true);
  makeSlabs();
  makeVolumeLooks();
  inverted_ = add(this, "picture.invert", tr("Invert greys"), tr("Dense becomes black: the greys are inverted."));
  inverted_->setShortcut(QKeySequence(Qt::Key_I));
  connect(inverted_, &QAction::triggered, &grid_, [this](bool on) {
    ViewLook look = grid_.look();
    look.inverted = on;
    grid_.setLook(look);
  });
  smooth_ = add(this, "picture.smooth", tr("Smooth pixels"), tr("Interpolates between pixels; off shows them as blocks."));
  connect(smooth_, &QAction::triggered, &grid_, [this](bool on) {
    ViewLook look = grid_.look();
    look.smooth = on;
    grid_.setLook(look);
  });
  cine_ = add(this, "picture.cine", tr("Cine"), tr("Runs through the slices by itself; the wheel stops it."));
  cine_->setShortcut(QKeySequence(Qt::Key_L));
  connect(cine_, &QAction::triggered, &grid_, &ViewGrid::setCine);
  connect(&grid_, &ViewGrid::changed, this, &LookMenu::follow);
  follow();
}

void LookMenu::makeSlabs() {
  QMenu* slab = addMenu(tr("Slab"));
  slab->setToolTipsVisible(true);
  auto* modes = new QActionGroup(this);
  const auto mode = [&](const char* id, const QString& text, const QString& tip, std::optional<SlabMode> which) {
    QAction* action = add(slab, id, text, tip);
    modes->addAction(action);
    modes_.append({action, which});
    connect(action, &QAction::triggered, &grid_, [this, which] {
      ViewLook look = grid_.look();
      look.slab = which ? Slab{thicknessMm_, *which} : Slab{};
      grid_.setLook(look);
    });
  };
  mode("slab.off", tr("One slice"), tr("No slab."), std::nullopt);
  mode("slab.average", tr("Average"), tr("The mean of the slices in the slab: less noise."), SlabMode::Average);
  mode("slab.mip", tr("Maximum (MIP)"), tr("The densest value along the way: vessels with contrast agent, nodules."),
       SlabMode::Maximum);
  mode("slab.minip", tr("Minimum (MinIP)"), tr("The least dense value along the way: airways, emphysema."), SlabMode::Minimum);
  slab->addSeparator();
  auto* thicknesses = new QActionGroup(this);
  for (const int mm : {5, 10, 20, 30, 50}) {
    const QByteArray id = "slab.mm" + QByteArray::number(mm);
    QAction* action = add(slab, id.constData(), tr("%1 mm").arg(mm), tr("How thick the slab is."));
    thicknesses->addAction(action);
    thicknesses_.append({action, mm});
    connect(action, &QAction::triggered, &grid_, [this, mm] {
      thicknessMm_ = mm;
      ViewLook look = grid_.look();
      if (look.slab.thicknessMm > 0) look.slab.thicknessMm = mm;
      grid_.setLook(look);
      follow();
    });
  }
}

void LookMenu::makeVolumeLooks() {
  QMenu* menu = addMenu(tr("3-D"));
  menu->setToolTipsVisible(true);
  auto* presets = new QActionGroup(this);
  const auto preset = [&](const char* id, const QString& text, const QString& tip, VolumePreset which) {
    QAction* action = add(menu, id, text, tip);
    presets->addAction(action);
    presets_.append({action, which});
    connect(action, &QAction::triggered, &grid_, [this, which] { grid_.setVolumeLook({which, grid_.volumeLook().percent}); });
  };
  preset("volume.bone", tr("Bone"), tr("The 3-D view shows bone and dense contrast agent."), VolumePreset::Bone);
  preset("volume.vessels", tr("Vessels"), tr("The 3-D view shows what contrast agent has reached, and bone."),
         VolumePreset::Vessels);
  preset("volume.lung", tr("Lung"), tr("The 3-D view shows the lungs as haze and what runs through them."), VolumePreset::Lung);
  preset("volume.skin", tr("Skin"), tr("The 3-D view shows the body from outside."), VolumePreset::Skin);
  menu->addSeparator();
  auto* percents = new QActionGroup(this);
  for (const int percent : {1, 5, 10, 20}) {
    const QByteArray id = "volume.top" + QByteArray::number(percent);
    QAction* action = add(menu, id.constData(), tr("Heatmap's surface: top %1 %").arg(percent),
                          tr("The surface in the 3-D view holds this share of the series, where the heatmap is strongest."));
    percents->addAction(action);
    percents_.append({action, percent});
    connect(action, &QAction::triggered, &grid_, [this, percent] {
      grid_.setVolumeLook({grid_.volumeLook().preset, static_cast<double>(percent)});
    });
  }
}

QAction* LookMenu::add(QMenu* menu, const char* id, const QString& text, const QString& tip) {
  QAction* action = menu->addAction(text);
  action->setObjectName(QLatin1String(id));
  action->setToolTip(tip);
  action->setCheckable(true);
  return action;
}

void LookMenu::follow() {
  const ViewLook& look = grid_.look();
  const bool slab = look.slab.thicknessMm > 0;
  if (slab) thicknessMm_ = look.slab.thicknessMm;
  for (const auto& [action, mode] : std::as_const(modes_)) action->setChecked(slab ? mode == look.slab.mode : !mode);
  for (const auto& [action, mm] : std::as_const(thicknesses_)) action->setChecked(mm == thicknessMm_);
  for (const auto& [action, preset] : std::as_const(presets_)) action->setChecked(preset == grid_.volumeLook().preset);
  for (const auto& [action, percent] : std::as_const(percents_)) action->setChecked(percent == grid_.volumeLook().percent);
  inverted_->setChecked(look.inverted);
  smooth_->setChecked(look.smooth);
  cine_->setChecked(grid_.cine());
}

}  // namespace saliscope::ui
