#include "ui/viewer/view_source.h"

#include <algorithm>
#include <cmath>

namespace saliscope::ui {

ViewSource::ViewSource(Session& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session_.study, &Study::sliceChanged, this, [this] {
    if (ofStudyStack()) moved();
  });
  connect(&session_.study, &Study::volumeLoaded, this, [this] {
    if (ownPosition() && !choice_.other) own_ = count() / 2;
    moved();
  });
  connect(&session_.study, &Study::currentSeriesChanged, this, &ViewSource::moved);
}

void ViewSource::moved() {
  cached_.reset();
  Q_EMIT changed();
}

void ViewSource::setChoice(const ViewChoice& choice) {
  choice_ = choice;
  own_ = count() / 2;
  moved();
}

void ViewSource::setSlab(const Slab& slab) {
  if (slab == slab_) return;
  slab_ = slab;
  moved();
}

std::array<int, 2> ViewSource::slabPlanes() const {
  const VolumePtr all = volume();
  if (!all || slab_.thicknessMm <= 0) return {index(), index()};
  return slabRange(all->geometry(), choice_.axis, index(), slab_.thicknessMm);
}

VolumePtr ViewSource::volume() const {
  return choice_.other ? choice_.other : session_.study.volume();
}

BodyPlane ViewSource::plane() const {
  const VolumePtr all = volume();
  return all ? planeOf(all->geometry(), choice_.axis) : BodyPlane::Axial;
}

std::shared_ptr<const Slice> ViewSource::slice() const {
  const VolumePtr all = volume();
  if (!all && followsStudy()) return session_.study.slice();  // the first slice comes before the rest
  if (!all || index() < 0 || index() >= count()) return nullptr;
  if (followsStudy() && slab_.thicknessMm <= 0) return session_.study.slice();
  if (!cached_ || cached_->index != index()) cached_ = std::make_shared<const Slice>(reslice(*all, choice_.axis, index(), slab_));
  return cached_;
}

int ViewSource::index() const {
  return ownPosition() ? own_ : session_.study.sliceIndex() + choice_.offset;
}

int ViewSource::count() const {
  if (ofStudyStack()) return session_.study.sliceCount();
  const VolumePtr all = volume();
  return all ? all->geometry().size[static_cast<std::size_t>(choice_.axis)] : 0;
}

void ViewSource::setIndex(int index) {
  if (!ownPosition()) return session_.study.setSliceIndex(index - choice_.offset);
  const int wanted = std::clamp(index, 0, std::max(0, count() - 1));
  if (wanted == own_) return;
  own_ = wanted;
  moved();
}

void ViewSource::show(const Vec3& mm) {
  if (const VolumePtr all = volume()) {
    setIndex(static_cast<int>(std::lround(all->geometry().toIndex(mm)[static_cast<std::size_t>(choice_.axis)])));
  }
}

}  // namespace saliscope::ui
