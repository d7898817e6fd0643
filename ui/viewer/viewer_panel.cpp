#include "ui/viewer/viewer_panel.h"

#include <QVBoxLayout>

#include "ui/viewer/slice_navigator.h"
#include "ui/viewer/slice_view.h"

namespace saliscope::ui {

ViewerPanel::ViewerPanel(Session& session, QWidget* parent)
    : QWidget(parent), view_(new SliceView(session, this)), navigator_(new SliceNavigator(session, this)) {
  setObjectName(QStringLiteral("viewerPanel"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(view_, 1);
  layout->addWidget(navigator_);
  setFocusProxy(view_);
  connect(view_, &SliceView::hovered, this, &ViewerPanel::hovered);
}

QImage ViewerPanel::picture(QSize size) const {
  return paintSlice(view_->paintInput(), size);
}

}  // namespace saliscope::ui
