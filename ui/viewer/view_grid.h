// Slice views side by side: how many, what each shows, which one is large.
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

#include "ui/session/session.h"
#include "ui/viewer/probe.h"
#include "ui/viewer/view_source.h"
#include "ui/viewer/volume_source.h"

class QGridLayout;

namespace saliscope::ui {

class SliceView;
class ViewLinker;
class VolumeView;

/// How views are arranged.
struct Arrangement {
  enum class Kind {
    One,         ///< the session's slice
    SideBySide,  ///< it, and another series or the CT alone
    Planes,      ///< the three planes through the volume, and the CT alone
    Tiles,       ///< it and the slices that follow
    Volume       ///< the three planes, and the volume in three dimensions
  };
  Kind kind = Kind::One;
  int rows = 1;  ///< of Tiles
  int columns = 1;
  friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

/// The first view always shows the session's slice and lives as long as the grid; the others come and go.
class ViewGrid : public QWidget {
  Q_OBJECT
 public:
  explicit ViewGrid(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] SliceView& first() { return *views_.first(); }
  [[nodiscard]] const QList<SliceView*>& views() const { return views_; }
  /// The one in three dimensions; null where the arrangement has none.
  [[nodiscard]] VolumeView* volume() const { return volume_; }
  [[nodiscard]] const Arrangement& arrangement() const { return arrangement_; }
  void setArrangement(const Arrangement& arrangement);
  /// The view that was clicked last.
  [[nodiscard]] SliceView& active() { return *active_; }
  /// The one that has all the room for now; null: none.
  [[nodiscard]] QWidget* maximized() const { return maximized_; }

  /// The series beside the session's, as its UID; empty: the session's own.
  [[nodiscard]] QString compared() const { return compared_; }
  void setCompared(const QString& seriesUid);

  [[nodiscard]] bool linked() const;
  void setLinked(bool linked);

  [[nodiscard]] const ViewLook& look() const { return look_; }
  void setLook(const ViewLook& look);
  [[nodiscard]] const VolumeLook& volumeLook() const { return volumeLook_; }
  void setVolumeLook(const VolumeLook& look);
  /// Runs through the slices of the active view by itself, until the user moves one.
  [[nodiscard]] bool cine() const { return cine_.isActive(); }
  void setCine(bool running);
  /// Hides and shows all layers in turn, until it is stopped or another series is shown.
  [[nodiscard]] bool blinking() const { return blink_.isActive(); }
  void setBlinking(bool running);

  void save() const;  ///< arrangement, link, smoothness and the look of volumes, to QSettings
  void restore();

 Q_SIGNALS:
  void changed();  ///< arrangement, link, compared series, look, cine or blinking
  void hovered(const Probe& probe);

 private:
  void apply();
  void adopt(SliceView* view);
  void makeVolume();
  void place();
  void toggleMaximized(QWidget* view);
  void activate(SliceView* view);
  void loadCompared();
  void showCompared(const VolumePtr& volume, const QString& title);
  void followSeries();

  Session& session_;
  QGridLayout* cells_;
  ViewLinker* linker_;
  QList<SliceView*> views_;
  Arrangement arrangement_;
  SliceView* active_ = nullptr;
  VolumeView* volume_ = nullptr;
  QWidget* maximized_ = nullptr;
  QString compared_;
  JobId loadJob_ = 0;
  ViewLook look_;
  VolumeLook volumeLook_;
  QTimer cine_;
  QTimer blink_;
};

}  // namespace saliscope::ui
