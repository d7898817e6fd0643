// The region options of explain and evaluate (domain.md, "XRAI regions" and its variants).
#pragma once

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/progress.h"
#include "core/estimators/heatmap.h"
#include "core/preprocess/model_input.h"
#include "core/regions/regions.h"
#include "core/volume/volume.h"

namespace saliscope::cli {

struct RegionOptions {
  std::string method;  ///< as --regions; empty: not asked for
  std::string source = "slice", aggregate = "mean";
  RegionSettings settings;  ///< numbers; the names above win
};

/// Adds --regions and the options of its variants.
void addRegionOptions(CLI::App& app, RegionOptions& options);
/// Complete settings; xrai-full where no method is named.
[[nodiscard]] RegionSettings regionSettings(const RegionOptions& options);

/// What explain is asked of regions.
struct RegionRequest {
  RegionOptions options;
  std::string out, ranks;  ///< files; empty: none

  /// A file alone asks for regions too.
  [[nodiscard]] bool wanted() const { return !options.method.empty() || !out.empty() || !ranks.empty(); }
};

/// addRegionOptions(), --regions-out and --ranks-out; to be called after --slices and --all-slices, which exclude them.
void addRegionRequest(CLI::App& app, RegionRequest& request);
/// Refuses settings and names that cannot be used, before any work. Throws Error ParameterOutOfRange, WriteFailed.
void requireUsable(const RegionRequest& request);
/// Regions of a slice by its heatmap, written to the files asked for; returns what --json says of them. Throws the Errors of
/// explainRegions, WriteFailed.
[[nodiscard]] nlohmann::json makeRegions(const RegionRequest& request, const Slice& slice, const InputSpec& input,
                                         const Heatmap& heatmap, HeatmapGrid grid, Progress& progress);

}  // namespace saliscope::cli
