// What the view in three dimensions shows: the volume, the mask and a heatmap of the series, made small in workers.
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include "ui/render/volume_look.h"
#include "ui/session/session.h"

namespace saliscope::ui {

/// How a volume is shown.
struct VolumeLook {
  VolumePreset preset = VolumePreset::Bone;
  double percent = 5;  ///< of the series' voxels that the heatmap's surface encloses, the most important ones
  friend bool operator==(const VolumeLook&, const VolumeLook&) = default;
};

/// Follows the session while it is active. The heatmap is one that was added to the series and covers more than a slice.
class VolumeSource : public QObject {
  Q_OBJECT
 public:
  /// `mostPerAxis`: voxels of the volume along an axis.
  VolumeSource(Session& session, int mostPerAxis, QObject* parent = nullptr);

  /// Nothing is made while it is false, as while the view is hidden.
  void setActive(bool active);
  void setPercent(double percent);

  [[nodiscard]] GridPtr hu() const { return hu_; }  ///< null while it is not there
  [[nodiscard]] QList<VolumeSurface> surfaces() const;
  [[nodiscard]] bool maskShown() const;
  [[nodiscard]] bool heatmapShown() const;
  [[nodiscard]] bool heatmapSigned() const { return heatmapOf_ && heatmapOf_->range.isSigned; }  ///< its magnitudes are shown
  [[nodiscard]] QString heatmapName() const { return session_.foreign.shown(); }
  [[nodiscard]] double heatmapBlockMm() const;  ///< over which it was averaged
  [[nodiscard]] bool working() const { return huJob_ != 0; }

 Q_SIGNALS:
  void changed();

 private:
  void wire();
  void update();
  void makeHu();
  void makeMask();
  void makeHeatmap(const SeriesMapPtr& map);

  Session& session_;
  int mostPerAxis_;
  bool active_ = false;
  double percent_ = 5;
  bool huStale_ = true;
  bool maskStale_ = true;
  QTimer maskRest_;  ///< a stroke is not followed dab by dab
  GridPtr hu_, mask_, heatmap_;
  double level_ = 0;        ///< of the heatmap's surface
  SeriesMapPtr heatmapOf_;  ///< what heatmap_ is made of
  JobId huJob_ = 0, maskJob_ = 0, heatmapJob_ = 0;
};

}  // namespace saliscope::ui
