// Where the most salient part of the map on show and the mask of that slice agree.
#pragma once

#include <QObject>
#include <memory>

#include "core/evaluation/agreement.h"
#include "ui/session/explanation.h"
#include "ui/session/mask_document.h"
#include "ui/session/regions.h"
#include "ui/session/view_state.h"

namespace saliscope::ui {

struct SliceAgreement {
  int slice = 0;
  AgreementMap map;
  double percent = 5;      ///< that was asked for
  double share = 0;        ///< of the image that is shown, 0..1: whole ties and regions, so it can exceed `percent`
  bool ofRegions = false;  ///< the regions on show, else the pixels of the map
};

/// Follows map, regions and mask, as long as the view wants to see it.
class AgreementWatch : public QObject {
  Q_OBJECT
 public:
  AgreementWatch(Study& study, Explanation& explanation, RegionSet& regions, MaskDocument& mask, ViewState& view,
                 QObject* parent = nullptr);

  /// Null while it is not wanted or lacks something.
  [[nodiscard]] std::shared_ptr<const SliceAgreement> current() const;
  /// What is missing on the slice on show.
  enum class Lack { Nothing, Map, Mask };
  [[nodiscard]] Lack lacking() const;

 Q_SIGNALS:
  void changed();

 private:
  void forget();
  void followView();
  [[nodiscard]] std::shared_ptr<const SliceAgreement> compute() const;
  [[nodiscard]] float leastImportance(const HeatmapPtr& heatmap, double percent) const;

  Study& study_;
  Explanation& explanation_;
  RegionSet& regions_;
  MaskDocument& mask_;
  ViewState& view_;
  AgreementStyle style_;
  RegionStyle regionStyle_;
  mutable bool stale_ = true;
  mutable std::shared_ptr<const SliceAgreement> current_;
  /// Finding it costs most: while the hand paints, only the mask changes.
  mutable HeatmapPtr leastOf_;
  mutable double leastPercent_ = 0;
  mutable float least_ = 0;
};

}  // namespace saliscope::ui
