// From the slices of a run to the numbers of its tables: means by class, intervals, differences.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluation/bootstrap.h"
#include "core/evaluation/evaluation_settings.h"
#include "core/evaluation/run_store.h"

namespace saliscope {

/// The classes of the tables: with and without contrast agent, and both.
enum class Group : std::uint8_t { All, With, Without };
inline constexpr std::array groups{Group::All, Group::With, Group::Without};
/// "all", "with", "without".
[[nodiscard]] const char* groupName(Group group);

enum class Measure : std::uint8_t { FidelityX10, RelevanceGain, Auc, AucExact, DscMax };
inline constexpr std::size_t measureCount = 5;
/// "fidelity_x10", "relevance_gain", "auc", "auc_exact", "dsc_max".
[[nodiscard]] const char* measureName(std::size_t measure);

/// By Measure; not-a-number where there is nothing to measure.
using Measures = std::array<double, measureCount>;

/// Which patient a slice belongs to, within its class. Slices of a patient with both classes count as two patients here.
class PatientTable {
 public:
  explicit PatientTable(const RunStore& store);
  struct Place {
    bool with = false;
    std::size_t patient = 0;  ///< within the class, in the order of names
  };
  [[nodiscard]] const Place& of(const SliceKey& key) const { return places_.at(key); }
  [[nodiscard]] std::size_t patients(bool with) const { return counts_[with ? 1 : 0]; }

 private:
  std::map<SliceKey, Place> places_;
  std::array<std::size_t, 2> counts_{};
};

/// One line of the summary with its curves. Vectors are empty where there is no slice (or no mask) to make them of.
struct GroupResult {
  std::size_t slices = 0, patients = 0;
  std::size_t masked = 0, maskedPatients = 0;  ///< of these, with a mask that is drawn
  std::vector<double> mif, lif;                ///< accuracy, at the 41 points
  std::vector<double> tpr, fpr;                ///< at the 101 thresholds
  std::vector<double> share, dice;             ///< at 1 .. 100 %
  Measures measures{};
  std::optional<double> dscMaxPercent, maskShare;
  std::array<std::optional<Interval>, measureCount> intervals{};
  /// Means of what is measured besides, in the order of extraNames.
  std::vector<double> extras;
  std::array<std::vector<double>, measureCount> resampled;  ///< 2,000 each; empty below 5 patients
};
/// "pointing_game", "top_overlap", "mass_inside", "average_precision", "auc_shifted", "dsc_shifted".
inline constexpr std::array extraNames{"pointing_game",     "top_overlap", "mass_inside",
                                       "average_precision", "auc_shifted", "dsc_shifted"};

struct KindResult {
  Kind kind;
  std::array<GroupResult, 3> groups;  ///< by Group
};

/// All of one kind. Fidelity of both classes is the mean of their accuracies; where only one is there, that class's.
[[nodiscard]] KindResult summarise(const RunStore& store, std::size_t index, const Kind& kind, const PatientTable& patients,
                                   std::uint64_t seed);

/// A paired comparison: `first` minus `second`.
struct Difference {
  Kind first, second;
  Group group = Group::All;
  Measure measure = Measure::FidelityX10;
  double difference = 0;
  Interval interval;
  double p = 1, corrected = 1;
};
/// Between estimators of the same sign, and between the signs of an estimator; one Holm family per measure and class. Only where
/// both have intervals.
[[nodiscard]] std::vector<Difference> differences(const std::vector<KindResult>& results);

}  // namespace saliscope
