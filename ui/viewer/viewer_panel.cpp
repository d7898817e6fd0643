#include "ui/viewer/viewer_panel.h"

#include <QVBoxLayout>

#include "ui/viewer/slice_navigator.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/view_grid.h"

namespace saliscope::ui {

ViewerPanel::ViewerPanel(Session& session, QWidget* parent)
    : QWidget(parent), grid_(new ViewGrid(session, this)), navigator_(new SliceNavigator(session, this)) {
  setObjectName(QStringLiteral("viewerPanel"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(grid_, 1);
  layout->addWidget(navigator_);
  setFocusProxy(grid_);
  connect(grid_, &ViewGrid::hovered, this, &ViewerPanel::hovered);
}

SliceView& ViewerPanel::view() {
  return grid_->first();
}

QImage ViewerPanel::picture(QSize size) const {
  return paintSlice(grid_->first().paintInput(), size);
}

}  // namespace saliscope::ui
