// Everything that changes a number of an evaluation.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/estimators/estimator.h"
#include "core/estimators/heatmap.h"
#include "core/evaluation/perturbation.h"
#include "core/model/classifier.h"
#include "core/regions/settings.h"

namespace saliscope {

/// Somebody else's heatmaps, scored like our own. Their name stands where an estimator's would.
struct ForeignMaps {
  std::string name;
  std::filesystem::path folder;
  friend bool operator==(const ForeignMaps&, const ForeignMaps&) = default;
};

/// A line of the tables: an estimator (or the name of foreign maps) with a sign.
struct Kind {
  std::string estimator;
  Sign sign = Sign::Original;
  friend bool operator==(const Kind&, const Kind&) = default;
};

/// "original" or "absolute".
[[nodiscard]] std::string signName(Sign sign);

struct EvaluationSettings {
  std::vector<std::string> estimators;  ///< ids, in the order of the tables
  std::vector<Sign> signs{Sign::Original, Sign::Absolute};
  Parameters parameters{};                          ///< given ones; each applies to the estimators that have it
  std::map<std::string, Parameters> ofEstimator{};  ///< given ones of single estimators, which go before the common ones
  std::string layer{};                              ///< for estimators that look at one; empty: the model's default
  Target target{};
  std::uint64_t seed = 1;
  HeatmapGrid grid = HeatmapGrid::Slice;  ///< of regions, ROC and Dice (domain.md, "Grids")
  RegionSettings regions{};
  Fill fill = Fill::ByLabel;
  int shifts = 4;                ///< shifted masks that give the level of chance; 0: none
  ReferenceSetPtr references{};  ///< for estimators that compare with some
  std::vector<ForeignMaps> maps{};
};

/// "paper": the eight of the paper; "all": every estimator; else ids separated by commas, each once. In the registry's order for
/// the first two, in the given one for the last. Throws Error EstimatorUnknown.
[[nodiscard]] std::vector<std::string> estimatorIds(const std::string& list);

/// Every line of the tables, estimators first, then foreign maps, the signs of one together.
[[nodiscard]] std::vector<Kind> kindsOf(const EvaluationSettings& settings);

/// Throws before any work: EstimatorUnknown, ParameterUnknown (an option that none of the estimators has), ParameterOutOfRange,
/// ReferencesMissing, NameTaken, ModelClassOutOfRange, ModelRectifiers (only where the estimator was asked for by name: see
/// withoutUnfit), LayerUnknown.
void requireValid(const EvaluationSettings& settings, const Classifier& classifier);
/// Those of `ids` that can explain this model; the others (rectifier rules on a network without any, layers on one that has none)
/// would fail on every slice.
[[nodiscard]] std::vector<std::string> withoutUnfit(const std::vector<std::string>& ids, const Classifier& classifier);

[[nodiscard]] bool needsReferences(const std::string& estimator);

/// The settings of one estimator's map, in its original sign.
[[nodiscard]] HeatmapSettings heatmapSettings(const EvaluationSettings& settings, const std::string& estimator);

/// All of it as a JSON object, parameters complete and every default written out. The folders of foreign maps are left out: a run
/// may move. Equal texts, equal numbers.
[[nodiscard]] std::string toJson(const EvaluationSettings& settings);
/// The inverse. Foreign maps have no folder, references are not there. Throws Error RunUnreadable (run, detail).
[[nodiscard]] EvaluationSettings parseEvaluationSettings(const std::string& json, std::uint64_t seed,
                                                         const std::filesystem::path& run);
/// The references that the JSON names, by their SHA-256; empty where it names none.
[[nodiscard]] std::string referencesOf(const std::string& json);

}  // namespace saliscope
