// The XRAI regions of the map on show: made in the background after each map, and what the user chooses among them.
#pragma once

#include <QList>
#include <QObject>
#include <QPainterPath>
#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluation/dice.h"
#include "core/regions/regions.h"
#include "ui/session/explanation.h"
#include "ui/session/mask_document.h"
#include "ui/session/view_state.h"

namespace saliscope::ui {

/// Immutable, and shared with workers as it is.
struct SliceRegions {
  std::weak_ptr<const Heatmap> heatmap;  ///< that ranks them; not kept alive by them
  int slice = 0;
  std::string estimator;
  Sign sign = Sign::Original;
  RegionSettings settings;
  Regions regions;
  std::vector<QPainterPath> outlines;  ///< by rank, in pixel coordinates ((0, 0): centre of the first pixel)

  [[nodiscard]] bool isOf(const HeatmapPtr& map) const { return !heatmap.owner_before(map) && !map.owner_before(heatmap); }
};
using SliceRegionsPtr = std::shared_ptr<const SliceRegions>;

/// What is said of one region.
struct RegionFacts {
  int rank = 0;
  int count = 0;  ///< of all regions
  double gain = 0;
  double share = 0;                ///< of the image, 0..1
  std::optional<double> inMask{};  ///< share of the region that lies in the mask; none where no mask was drawn on the slice
  bool rest = false;               ///< what no segment covered
};

class RegionSet : public QObject {
  Q_OBJECT
 public:
  RegionSet(Study& study, Explanation& explanation, MaskDocument& mask, ViewState& view, JobQueue& queue,
            QObject* parent = nullptr);

  [[nodiscard]] const RegionSettings& settings() const { return settings_; }
  void setSettings(const RegionSettings& settings);
  void save() const;  ///< the settings, to QSettings
  void restore();

  /// Of the map on show, of an intermediate one too; null while there are none.
  [[nodiscard]] SliceRegionsPtr current() const { return current_; }
  /// True while those of the map on show are being made.
  [[nodiscard]] bool pending() const { return job_ != 0; }
  /// Why the map on show has no regions, as a sentence; empty where nothing went wrong.
  [[nodiscard]] QString problem() const { return problem_; }

  /// What ViewState's percentage shows; only where current().
  [[nodiscard]] Salient shown() const;
  [[nodiscard]] int shownCount() const;  ///< regions of it
  /// How much of what is shown lies in the mask; none where there is no drawn mask on the slice.
  [[nodiscard]] std::optional<TopShare> shownInMask() const;

  /// Ranks from 1; 0: none. They are forgotten with the regions.
  [[nodiscard]] int hovered() const { return hovered_; }
  [[nodiscard]] int selected() const { return selected_; }
  void setHovered(int rank);
  void setSelected(int rank);
  [[nodiscard]] RegionFacts facts(int rank) const;  ///< 1 <= rank <= count

 Q_SIGNALS:
  void changed();        ///< current(), problem() or pending()
  void chosenChanged();  ///< hovered() or selected()
  void settingsChanged();

 private:
  /// Segments hang on the slice and not on the map.
  struct Divided {
    std::shared_ptr<const Slice> slice;
    InputSpec window;
    SegmentationSettings settings;
    std::shared_ptr<const Segments> segments;
  };
  void follow();
  void start(const HeatmapPtr& heatmap);
  void take(const SliceRegionsPtr& regions);
  void fail(const HeatmapPtr& heatmap, const QString& problem);
  void keep(const Divided& divided);
  [[nodiscard]] std::shared_ptr<const Segments> knownSegments(const std::shared_ptr<const Slice>& slice,
                                                              const InputSpec& window) const;
  [[nodiscard]] SliceRegionsPtr cached(const HeatmapPtr& heatmap) const;
  void show(SliceRegionsPtr regions, const QString& problem);
  [[nodiscard]] const std::vector<std::size_t>* insideMask() const;

  Study& study_;
  Explanation& explanation_;
  MaskDocument& mask_;
  ViewState& view_;
  JobQueue& queue_;
  RegionSettings settings_;
  SliceRegionsPtr current_;
  QString problem_;
  HeatmapPtr failed_;  ///< the map that problem_ speaks of
  JobId job_ = 0;
  HeatmapPtr jobHeatmap_;
  int hovered_ = 0;
  int selected_ = 0;
  QList<SliceRegionsPtr> cache_;                            ///< newest last
  QList<Divided> divided_;                                  ///< newest last
  mutable std::optional<std::vector<std::size_t>> inside_;  ///< pixels of each current region in the mask; none: to be counted
};

}  // namespace saliscope::ui
