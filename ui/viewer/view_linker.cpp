#include "ui/viewer/view_linker.h"

#include <QScopedValueRollback>

#include "ui/viewer/slice_view.h"

namespace saliscope::ui {

namespace {

Vec3 middleOf(const Volume& volume) {
  const std::array<int, 3>& size = volume.geometry().size;
  return volume.geometry().toPatient({(size[0] - 1) / 2.0, (size[1] - 1) / 2.0, (size[2] - 1) / 2.0});
}

/// True where positions in mm mean the same place, as far as the files tell.
bool sameSpace(const Volume& a, const Volume& b) {
  return a.source.frameOfReference == b.source.frameOfReference;
}

/// Where the slice on show lies along its normal, else the middle of the volume.
Vec3 placeOf(const SliceView& view) {
  const VolumePtr volume = view.source().volume();
  if (!volume) return {0, 0, 0};
  const auto slice = view.source().slice();
  if (!slice) return middleOf(*volume);
  return slice->geometry.toPatient({(slice->geometry.size[0] - 1) / 2.0, (slice->geometry.size[1] - 1) / 2.0, 0});
}

}  // namespace

void ViewLinker::setViews(const QList<SliceView*>& views) {
  for (const Tied& one : std::as_const(tied_)) disconnect(one.view, nullptr, this, nullptr);
  if (!tied_.isEmpty()) disconnect(&tied_.first().view->source(), nullptr, this, nullptr);
  tied_.clear();
  for (SliceView* view : views) {
    tied_.append({view, {0, 0, 0}});
    view->setWindowLinked(linked_ || view == views.first());
    view->setCrosshair({});
    connect(view, &SliceView::cameraMoved, this, [this, view] { followCamera(*view); });
    connect(view, &SliceView::fitWanted, this, [this, view] { followFit(*view); });
    connect(view, &SliceView::pointed, this, [this, view](const Vec3& mm) { point(*view, mm); });
    connect(view, &SliceView::pointingEnded, this, &ViewLinker::endPointing);
    if (view != views.first()) connect(view, &SliceView::scrolled, this, [this, view] { followScroll(*view); });
  }
  if (views.isEmpty()) return;
  // The slider and every panel move the session's slice, too.
  connect(&views.first()->source(), &ViewSource::changed, this, [this, first = views.first()] { followScroll(*first); });
  tie();
}

void ViewLinker::setLinked(bool linked) {
  linked_ = linked;
  for (const Tied& one : std::as_const(tied_)) one.view->setWindowLinked(linked || one.view == tied_.first().view);
  if (linked) tie();
}

void ViewLinker::tie() {
  for (Tied& one : tied_) one.shift = shiftOf(*one.view);
}

Vec3 ViewLinker::shiftOf(const SliceView& view) const {
  const VolumePtr first = tied_.first().view->source().volume();
  const VolumePtr own = view.source().volume();
  if (!first || !own || sameSpace(*first, *own)) return {0, 0, 0};
  return placeOf(view) - placeOf(*tied_.first().view);
}

Vec3 ViewLinker::moved(const SliceView& from, const SliceView& to, const Vec3& mm) const {
  Vec3 place = mm;
  for (const Tied& one : tied_) {
    if (one.view == &from) place = place - one.shift;
    if (one.view == &to) place = place + one.shift;
  }
  return place;
}

void ViewLinker::align() {
  if (tied_.isEmpty()) return;
  tie();
  followScroll(*tied_.first().view);
}

void ViewLinker::followScroll(const SliceView& leader) {
  const auto slice = leader.source().slice();
  if (!linked_ || following_ || !slice) return;
  const QScopedValueRollback<bool> guard(following_, true);
  for (const Tied& one : std::as_const(tied_)) {
    ViewSource& source = one.view->source();
    const bool moves = one.view != &leader && source.plane() == leader.source().plane();
    // Views of one series move with the session by themselves.
    if (!moves || (source.ofStudyStack() && leader.source().ofStudyStack())) continue;
    source.show(moved(leader, *one.view, placeOf(leader)));
  }
}

void ViewLinker::followCamera(const SliceView& leader) {
  const std::optional<Vec3> centre = leader.centre();
  if (!linked_ || !centre) return;
  for (const Tied& one : std::as_const(tied_)) {
    if (one.view != &leader) one.view->lookAt(moved(leader, *one.view, *centre), leader.pixelsPerMm());
  }
}

void ViewLinker::followFit(const SliceView& leader) {
  if (!linked_ || following_) return;
  const QScopedValueRollback<bool> guard(following_, true);
  for (const Tied& one : std::as_const(tied_)) {
    if (one.view != &leader) one.view->fit();
  }
}

void ViewLinker::point(const SliceView& leader, const Vec3& mm) {
  if (tied_.size() < 2) return;
  const QScopedValueRollback<bool> guard(following_, true);
  for (const Tied& one : std::as_const(tied_)) {
    const Vec3 place = moved(leader, *one.view, mm);
    ViewSource& source = one.view->source();
    one.view->setCrosshair(place);
    const bool sameStack = source.ofStudyStack() && leader.source().ofStudyStack();
    if (one.view != &leader && !sameStack) source.show(place);
  }
}

void ViewLinker::endPointing() {
  for (const Tied& one : std::as_const(tied_)) one.view->setCrosshair({});
}

}  // namespace saliscope::ui
