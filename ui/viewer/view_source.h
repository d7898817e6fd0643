// Which slices a view shows: the session's own, planes cut through its volume, slices beside it, or those of another series.
#pragma once

#include <QObject>
#include <array>
#include <memory>

#include "core/volume/reslice.h"
#include "ui/session/session.h"

namespace saliscope::ui {

struct ViewChoice {
  int axis = 2;        ///< of the volume's grid; 2: its own slices
  int offset = 0;      ///< slices away from the session's (only the session's series, axis 2)
  VolumePtr other;     ///< another series; null: the session's
  QString otherTitle;  ///< its name
  bool plain = false;  ///< the CT alone, without heatmap, regions and mask
};

/// How all views show what they show.
struct ViewLook {
  Slab slab;              ///< several planes shown as one
  bool inverted = false;  ///< dense is black
  bool smooth = true;     ///< false: pixels as blocks
  friend bool operator==(const ViewLook&, const ViewLook&) = default;
};

/// The default choice is the slice that the session has on show, and moving it moves the session. Every other source has a
/// position of its own.
class ViewSource : public QObject {
  Q_OBJECT
 public:
  explicit ViewSource(Session& session, QObject* parent = nullptr);

  [[nodiscard]] const ViewChoice& choice() const { return choice_; }
  void setChoice(const ViewChoice& choice);
  /// Several planes shown as one; thickness 0: none.
  [[nodiscard]] const Slab& slab() const { return slab_; }
  void setSlab(const Slab& slab);
  /// The planes that are shown as one, first and last.
  [[nodiscard]] std::array<int, 2> slabPlanes() const;

  /// Null while there is none.
  [[nodiscard]] std::shared_ptr<const Slice> slice() const;
  [[nodiscard]] int index() const;  ///< along the axis, from 0
  [[nodiscard]] int count() const;
  void setIndex(int index);  ///< clamped
  /// Shows the plane nearest to a point (patient mm).
  void show(const Vec3& mm);

  [[nodiscard]] VolumePtr volume() const;  ///< null while it is not there
  [[nodiscard]] BodyPlane plane() const;   ///< axial without a volume
  /// True: heatmap, regions and mask of the session's slices lie on this source's slices.
  [[nodiscard]] bool ofStudyStack() const { return choice_.axis == 2 && !choice_.other; }
  /// True: exactly the session's slice.
  [[nodiscard]] bool followsStudy() const { return ofStudyStack() && choice_.offset == 0; }

 Q_SIGNALS:
  void changed();  ///< slice or choice

 private:
  void moved();
  [[nodiscard]] bool ownPosition() const { return !ofStudyStack(); }

  Session& session_;
  ViewChoice choice_;
  Slab slab_;
  int own_ = 0;
  mutable std::shared_ptr<const Slice> cached_;
};

}  // namespace saliscope::ui
