#include "ui/session/slice_agreement.h"

#include <utility>

namespace saliscope::ui {

AgreementWatch::AgreementWatch(Study& study, Explanation& explanation, RegionSet& regions, MaskDocument& mask, ViewState& view,
                               QObject* parent)
    : QObject(parent),
      study_(study),
      explanation_(explanation),
      regions_(regions),
      mask_(mask),
      view_(view),
      style_(view.agreement()),
      regionStyle_(view.regions()) {
  connect(&study_, &Study::sliceChanged, this, &AgreementWatch::forget);
  connect(&explanation_, &Explanation::heatmapChanged, this, &AgreementWatch::forget);
  connect(&regions_, &RegionSet::changed, this, &AgreementWatch::forget);
  connect(&mask_, &MaskDocument::changed, this, &AgreementWatch::forget);
  connect(&mask_, &MaskDocument::stateChanged, this, &AgreementWatch::forget);
  connect(&view_, &ViewState::changed, this, &AgreementWatch::followView);
}

void AgreementWatch::followView() {
  if (style_ == view_.agreement() && regionStyle_ == view_.regions()) return;
  style_ = view_.agreement();
  regionStyle_ = view_.regions();
  stale_ = true;
  Q_EMIT changed();
}

void AgreementWatch::forget() {
  stale_ = true;
  if (style_.visible) Q_EMIT changed();
}

AgreementWatch::Lack AgreementWatch::lacking() const {
  const HeatmapPtr heatmap = explanation_.heatmap();
  const int k = study_.sliceIndex();
  if (!heatmap || heatmap->slice != k) return Lack::Map;
  const bool looked = mask_.present() && k < mask_.mask().slices() && mask_.mask().status(k) != SliceStatus::NotLooked;
  return looked ? Lack::Nothing : Lack::Mask;
}

std::shared_ptr<const SliceAgreement> AgreementWatch::current() const {
  if (std::exchange(stale_, false)) current_ = compute();
  return current_;
}

float AgreementWatch::leastImportance(const HeatmapPtr& heatmap, double percent) const {
  if (leastOf_ != heatmap || leastPercent_ != percent) {
    leastOf_ = heatmap;
    leastPercent_ = percent;
    least_ = leastOfTop(heatmap->values, percent);
  }
  return least_;
}

std::shared_ptr<const SliceAgreement> AgreementWatch::compute() const {
  if (!view_.agreement().visible || lacking() != Lack::Nothing) return nullptr;
  const HeatmapPtr heatmap = explanation_.heatmap();
  const SliceRegionsPtr regions = view_.regions().visible ? regions_.current() : nullptr;
  const Image<std::uint8_t> mask = mask_.mask().slice(heatmap->slice);
  const Image<float>& gain = regions ? regions->regions.gain : heatmap->values;
  if (gain.empty() || gain.columns() != mask.columns() || gain.rows() != mask.rows()) return nullptr;
  auto found = std::make_shared<SliceAgreement>();
  found->slice = heatmap->slice;
  found->ofRegions = regions != nullptr;
  found->percent = regions ? view_.regions().percent : view_.agreement().percent;
  const float least = regions ? regions_.shown().leastGain : leastImportance(heatmap, found->percent);
  found->map = agreement(gain, least, mask);
  found->share = static_cast<double>(found->map.both + found->map.mapOnly) / static_cast<double>(gain.size());
  return found;
}

}  // namespace saliscope::ui
