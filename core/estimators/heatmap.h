// A finished map with everything that made it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

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
  std::string layer{};           ///< for estimators that use one; empty: the model's default. The finished map names it
  ReferenceSetPtr references{};  ///< for estimators that need them; others ignore it
};

struct Heatmap {
  Image<float> model;   ///< on the model grid, after flip and sign
  Image<float> values;  ///< the same brought to the slice grid (bilinear)
  Geometry geometry;    ///< of the slice
  int slice = 0;
  HeatmapSettings settings;  ///< parameters and layer complete
  Prediction prediction;
  double score = 0;      ///< S of the slice
  bool flipped = false;  ///< the sign rule was applied
  /// Integrated Gradients: how far the raw map's sum is from S(x) - S(x') (domain.md, "IG completeness").
  std::optional<double> completenessError{};
  std::optional<int> rectifiers{};  ///< deconvolution, guided-backprop: how many were overridden
  std::string modelSha256, modelName, precision;
  int threads = 0;  ///< that made it
};

/// Called with intermediate maps on the slice grid.
using HeatmapPreview = std::function<void(const Heatmap&)>;
/// Called with the map of settings[i].
using HeatmapFinished = std::function<void(std::size_t i, Heatmap heatmap)>;

/// Window and resize by the card, predict, run the estimator, apply the sign rule and sign, bring the map back to the slice grid.
/// Errors: EstimatorUnknown, ParameterUnknown, ParameterOutOfRange, ModelClassOutOfRange, LayerUnknown, ReferencesMissing,
/// SizeMismatch (references), ModelRectifiers, OutOfMemory; Cancelled.
[[nodiscard]] Heatmap explainSlice(const Slice& slice, const Classifier& classifier, const HeatmapSettings& settings,
                                   Progress& progress = Progress::none(), const HeatmapPreview& preview = {});

/// Several maps of one slice, each gradient asked for once: signs of one estimator come from one raw map, black of
/// integrated-gradients serves integrated-gradients-bw, the SmoothGrad family is one pass. Byte for byte what explainSlice gives
/// one by one. Cheap ones first; `finished` is called for each as soon as it is there. All settings are checked before any work.
void explainAll(const Slice& slice, const Classifier& classifier, const std::vector<HeatmapSettings>& settings, Progress& progress,
                const HeatmapFinished& finished, const HeatmapPreview& preview = {});

enum class HeatmapGrid { Slice, Model };

/// The slice's plane cut into the model's pixels.
[[nodiscard]] Geometry modelGridGeometry(const Geometry& slice, int columns, int rows);

/// Key:=value provenance for the NRRD header (estimator, parameters, seed, score, class, sign, precision, model, program).
[[nodiscard]] std::map<std::string, std::string> provenance(const Heatmap& heatmap);
/// Writes float32 on the slice's or the model's grid with its provenance. Throws Error WriteFailed.
void writeHeatmap(const std::filesystem::path& file, const Heatmap& heatmap, HeatmapGrid grid = HeatmapGrid::Slice);

}  // namespace saliscope
