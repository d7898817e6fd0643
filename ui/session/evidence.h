// How the map on show agrees with the mask of that slice: ROC and Dice, computed in the background.
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "core/evaluation/dice.h"
#include "core/evaluation/ranked_map.h"
#include "core/evaluation/roc.h"
#include "ui/session/explanation.h"
#include "ui/session/mask_document.h"
#include "ui/session/regions.h"

namespace saliscope::ui {

/// What is known of one slice, map and mask. Empty curves where the mask is empty or not looked at.
struct SliceEvidence {
  int slice = -1;
  QString estimator;
  Sign sign = Sign::Original;
  std::optional<RocCurve> roc;
  std::optional<DiceCurve> dice;
  TopShare top;                           ///< at `topPercent`
  std::optional<RegionSettings> regions;  ///< Dice and `top` are of such regions; none: of pixels
  double topPercent = 5;
};

class Evidence : public QObject {
  Q_OBJECT
 public:
  Evidence(Study& study, Explanation& explanation, RegionSet& regions, MaskDocument& mask, JobQueue& queue,
           QObject* parent = nullptr);
  /// Follows intermediate maps too. Null where there is no map or no mask on the slice on show.
  [[nodiscard]] std::shared_ptr<const SliceEvidence> current() const { return current_; }
  [[nodiscard]] bool pending() const { return job_ != 0 || delay_.isActive(); }

 Q_SIGNALS:
  void changed();

 private:
  void schedule();
  void compute();

  Study& study_;
  Explanation& explanation_;
  RegionSet& regions_;
  MaskDocument& mask_;
  JobQueue& queue_;
  QTimer delay_;
  JobId job_ = 0;
  std::shared_ptr<const SliceEvidence> current_;
  /// Sorting costs most: while the hand paints, only the mask changes.
  HeatmapPtr rankedHeatmap_;  ///< the map that ranked_ puts in order
  std::shared_ptr<const RankedMap> ranked_;
  SliceRegionsPtr rankedRegions_;  ///< whose gains rankedGain_ puts in order
  std::shared_ptr<const RankedMap> rankedGain_;
};

}  // namespace saliscope::ui
