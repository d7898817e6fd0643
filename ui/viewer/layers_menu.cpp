#include "ui/viewer/layers_menu.h"

#include "ui/widgets/theme.h"

namespace saliscope::ui {

LayersMenu::LayersMenu(Session& session, ViewGrid& grid, QWidget* parent)
    : QMenu(tr("Layers"), parent), session_(session), grid_(grid) {
  setToolTipsVisible(true);
  makeBase();
  makeHeatmap();
  addSeparator();
  makeComparing();
  connect(&session_.view, &ViewState::changed, this, &LayersMenu::follow);
  connect(&grid_, &ViewGrid::changed, this, &LayersMenu::follow);
  follow();
}

void LayersMenu::makeBase() {
  network_ = add("layers.network", QStringLiteral("grid"), tr("What the network saw"),
                 tr("The slice through the model's window on the model's own grid, the mask with it, and what that cost."),
                 QKeySequence(Qt::Key_N));
  connect(network_, &QAction::triggered, this, [this](bool on) {
    BaseStyle style = session_.view.base();
    style.network = on;
    session_.view.setBase(style);
  });
  ct_ = add("layers.ct", {}, tr("CT on or off"), tr("Off: the layers stand on black."));
  connect(ct_, &QAction::triggered, this, [this](bool on) {
    BaseStyle style = session_.view.base();
    style.visible = on;
    session_.view.setBase(style);
  });
}

void LayersMenu::makeHeatmap() {
  blocks_ = add("layers.blocks", {}, tr("Heatmap as blocks"),
                tr("The network's own pixels, which is all that it really says; off smooths between them."));
  connect(blocks_, &QAction::triggered, this, [this](bool on) {
    HeatmapStyle style = session_.view.heatmap();
    style.smooth = !on;
    session_.view.setHeatmap(style);
  });
  shared_ = add("layers.sharedScale", {}, tr("One scale for all maps of the slice"),
                tr("A colour means the same value in every estimator's map; off: each map uses all its colours."));
  connect(shared_, &QAction::triggered, this, [this](bool on) {
    HeatmapStyle style = session_.view.heatmap();
    style.sharedScale = on;
    session_.view.setHeatmap(style);
  });
}

void LayersMenu::makeComparing() {
  agreement_ = add("layers.agreement", QStringLiteral("agreement"), tr("Agreement of map and mask"),
                   tr("Three colours: where the map's most important part and the mask agree, and where only one of them is."),
                   QKeySequence(Qt::Key_A));
  connect(agreement_, &QAction::triggered, this, [this](bool on) {
    AgreementStyle style = session_.view.agreement();
    style.visible = on;
    session_.view.setAgreement(style);
  });
  curtain_ = add("layers.curtain", QStringLiteral("curtain"), tr("Swipe curtain"),
                 tr("Left of a line the CT alone, right of it all layers; drag the line with the mouse."), QKeySequence(Qt::Key_X));
  connect(curtain_, &QAction::triggered, this, [this](bool on) { session_.view.setCurtainDrawn(on); });
  blink_ = add("layers.blink", {}, tr("Blink"), tr("Hides and shows all layers in turn; again to stop."),
               QKeySequence(Qt::SHIFT | Qt::Key_X));
  connect(blink_, &QAction::triggered, &grid_, &ViewGrid::setBlinking);
}

QAction* LayersMenu::add(const char* id, const QString& icon, const QString& text, const QString& tip, const QKeySequence& key) {
  QAction* action = addAction(text);
  action->setObjectName(QLatin1String(id));
  if (!icon.isEmpty()) action->setIcon(Theme::icon(icon));
  action->setToolTip(tip);
  action->setShortcut(key);
  action->setCheckable(true);
  return action;
}

void LayersMenu::follow() {
  const ViewState& view = session_.view;
  ct_->setChecked(view.base().visible);
  network_->setChecked(view.base().network);
  blocks_->setChecked(!view.heatmap().smooth);
  shared_->setChecked(view.heatmap().sharedScale);
  agreement_->setChecked(view.agreement().visible);
  curtain_->setChecked(view.curtain().drawn);
  blink_->setChecked(grid_.blinking());
}

}  // namespace saliscope::ui
