// Keeps views side by side at the same place of the patient: slices, camera, window and crosshair.
#pragma once

#include <QList>
#include <QObject>

#include "core/base/geometry.h"

namespace saliscope::ui {

class SliceView;

/// The first view is the session's. Series whose frames of reference differ are linked by the distance that they had when they
/// were tied.
class ViewLinker : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  /// Takes the place of the views before; all must outlive their stay here.
  void setViews(const QList<SliceView*>& views);
  [[nodiscard]] bool linked() const { return linked_; }
  /// False: every view goes its own way. The crosshair works all the same.
  void setLinked(bool linked);
  /// Brings the other views to where the first one is.
  void align();

 private:
  struct Tied {
    SliceView* view;
    Vec3 shift;  ///< mm from the first view's space to this one's
  };
  [[nodiscard]] Vec3 shiftOf(const SliceView& view) const;
  void tie();
  void followScroll(const SliceView& leader);
  void followCamera(const SliceView& leader);
  void followFit(const SliceView& leader);
  void point(const SliceView& leader, const Vec3& mm);
  void endPointing();
  [[nodiscard]] Vec3 moved(const SliceView& from, const SliceView& to, const Vec3& mm) const;

  QList<Tied> tied_;
  bool linked_ = true;
  bool following_ = false;  ///< what happens now is an answer, not a wish
};

}  // namespace saliscope::ui
