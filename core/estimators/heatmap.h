// A finished map with everything that made it.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "core/base/image.h"
#include "core/base/progress.h"
#include "core/estimators/estimator.h"
#include "core/volume/volume.h"

namespace saliscope {

/// Everything that changes a map; stored with it.
struct HeatmapSettings {
  std::string estimator = "smoothgrad-squared";
  Parameters parameters{};  ///< given ones; the finished map lists all
  Sign sign = Sign::Original;
  Target target{};
  std::uint64_t seed = 1;
};

struct Heatmap {
  Image<float> model;   ///< on the model grid, after flip and sign
  Image<float> values;  ///< the same brought to the slice grid (bilinear)
  Geometry geometry;    ///< of the slice
  int slice = 0;
  HeatmapSettings settings;  ///< parameters complete
  Prediction prediction;
  double score = 0;      ///< S of the slice
  bool flipped = false;  ///< the sign rule was applied
  std::string modelSha256, modelName, precision;
};

/// Called with intermediate maps on the slice grid.
using HeatmapPreview = std::function<void(const Heatmap&)>;

/// Window and resize by the card, predict, run the estimator, apply the sign rule and sign, bring the map back to the slice grid.
/// Errors: EstimatorUnknown, ParameterUnknown, ParameterOutOfRange, ModelClassOutOfRange, OutOfMemory; Cancelled.
[[nodiscard]] Heatmap explainSlice(const Slice& slice, const Classifier& classifier, const HeatmapSettings& settings,
                                   Progress& progress = Progress::none(), const HeatmapPreview& preview = {});

/// Key:=value provenance for the NRRD header (estimator, parameters, seed, score, class, sign, precision, model, program).
[[nodiscard]] std::map<std::string, std::string> provenance(const Heatmap& heatmap);
/// Writes float32 on the slice's geometry with its provenance. Throws Error WriteFailed.
void writeHeatmap(const std::filesystem::path& file, const Heatmap& heatmap);

}  // namespace saliscope
