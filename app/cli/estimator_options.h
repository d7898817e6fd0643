// The estimator options of explain and evaluate (cli.md, "Estimator options").
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <optional>
#include <string>

#include "core/base/progress.h"
#include "core/estimators/heatmap.h"

namespace saliscope::cli {

struct EstimatorOptions {
  std::string sign = "original", score = "logit", references, layer, grid = "slice";
  std::optional<int> target;                                ///< --class
  std::map<std::string, std::optional<double>> parameters;  ///< by id, from every estimator's descriptor
};

/// Adds the options; those of parameters come from the registry. `signs`: also --sign, which evaluate does for both.
void addEstimatorOptions(CLI::App& app, EstimatorOptions& options, bool signs = true);

/// What each parameter option may be given where an estimator lacks it.
enum class Foreign { Refused, Ignored };

/// The settings of one estimator. `references`: see loadReferences. With Foreign::Refused a parameter or layer that the estimator
/// does not have stays in, and explaining refuses it by name.
[[nodiscard]] HeatmapSettings settingsFor(const std::string& estimator, const EstimatorOptions& options, const ModelCard& card,
                                          const ReferenceSetPtr& references, std::uint64_t seed, Foreign foreign);
[[nodiscard]] HeatmapGrid gridOf(const EstimatorOptions& options);

/// The manifest's slices, else the demo phantoms'. Lists on standard error what could not be used.
[[nodiscard]] ReferenceSetPtr loadReferences(const EstimatorOptions& options, const InputSpec& input, Progress& progress);

}  // namespace saliscope::cli
