// What ties a SliceView to the views beside it: its camera in the patient's space, the crosshair, its frame and window.
#include <algorithm>

#include "ui/render/slice_picture.h"
#include "ui/viewer/slice_overlay.h"
#include "ui/viewer/slice_view.h"

namespace saliscope::ui {

void SliceView::setWindow(const Window& window) {
  if (!ownWindow_) return session_.view.setWindow(window);
  ownWindow_ = Window{window.center, std::max(1.0, window.width)};
  invalidate(Picture | Words);
}

void SliceView::setWindowLinked(bool linked) {
  if (linked != ownWindow_.has_value()) return;
  ownWindow_ = linked ? std::nullopt : std::optional<Window>(session_.view.window());
  invalidate(Picture | Words);
}

std::optional<Vec3> SliceView::centre() const {
  const std::shared_ptr<const Slice> slice = source_.slice();
  if (slice == nullptr || !picture_->hasPicture()) return std::nullopt;
  const PixelPoint pixel = pixelAt(QPointF(width() / 2.0, height() / 2.0));
  return slice->geometry.toPatient({pixel.column, pixel.row, 0});
}

double SliceView::pixelsPerMm() const {
  return picture_->pixelsPerMm();
}

void SliceView::lookAt(const Vec3& mm, double pixelsPerMm) {
  const std::shared_ptr<const Slice> slice = source_.slice();
  if (slice == nullptr || !picture_->hasPicture()) return;
  const Vec3 pixel = slice->geometry.toIndex(mm);
  const QPointF place(pixel[0], pixel[1]);
  picture_->lookAt(network_.empty() ? place : network_.toSlicePixels().inverted().map(place), pixelsPerMm);
}

void SliceView::setCrosshair(const std::optional<Vec3>& mm) {
  if (crosshair_ == mm) return;
  crosshair_ = mm;
  invalidate(Words);
}

void SliceView::setLook(const ViewLook& look) {
  source_.setSlab(look.slab);
  smooth_ = look.smooth;
  inverted_ = look.inverted;
  invalidate(Picture);
}

void SliceView::setFramed(bool framed) {
  if (overlay_->content.framed == framed) return;
  overlay_->content.framed = framed;
  overlay_->contentChanged();
}

void SliceView::endPointing() {
  if (!pointing_) return;
  pointing_ = false;
  Q_EMIT pointingEnded();
}

}  // namespace saliscope::ui
