// A run's tables, read back from its files: what plots, reports and the command line show.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluation/run_info.h"
#include "core/evaluation/run_records.h"
#include "core/evaluation/run_statistics.h"

namespace saliscope {

/// A number with its interval, where there is one.
struct Estimate {
  std::optional<double> value, low, high;
};

/// One estimator, sign and class: its line of summary.csv and its curves.
struct RunLine {
  Kind kind;
  Group group = Group::All;
  std::size_t slices = 0, patients = 0, masked = 0;
  std::array<Estimate, measureCount> measures;  ///< by Measure
  std::optional<double> dscMaxPercent, maskShare;
  /// What is measured against the masks besides, by extraNames; not there where no slice has one.
  std::array<std::optional<double>, extraNames.size()> extras;
  std::vector<double> fraction, mif, lif;   ///< empty where there is no slice
  std::vector<double> threshold, tpr, fpr;  ///< empty where there is no mask
  std::vector<double> percent, share, dsc;

  [[nodiscard]] const Estimate& of(Measure measure) const { return measures[static_cast<std::size_t>(measure)]; }
};

/// A line of differences.csv.
struct RunDifference {
  Kind first, second;
  Group group = Group::All;
  std::string measure;
  double difference = 0, low = 0, high = 0, p = 1, corrected = 1;
};

/// A line of rank_correlation.csv: how alike two kinds' maps rank the pixels, mean over the slices.
struct RunCorrelation {
  Kind first, second;
  std::size_t slices = 0;
  double value = 0;
};

/// What run.json counts.
struct RunCounts {
  std::size_t slices = 0, patients = 0, classes = 0, trainedOn = 0, labelUnknown = 0, maskDrawn = 0, maskResampled = 0,
              nothingThere = 0, notLooked = 0, padded = 0;
};

struct RunTables {
  std::filesystem::path folder;
  RunInfo info;
  RunCounts counts;
  std::vector<RunLine> lines;  ///< in the order of summary.csv
  std::vector<RunDifference> differences;
  std::vector<RunCorrelation> correlations;  ///< each pair once
  std::vector<Exclusion> exclusions;

  /// None where the run has no such line.
  [[nodiscard]] const RunLine* find(const Kind& kind, Group group) const;
  /// Estimators in the order of the tables, each once.
  [[nodiscard]] std::vector<std::string> estimators() const;
  [[nodiscard]] std::vector<Sign> signs() const;
  /// The classes worth a table of their own: All, and With and Without where both have slices.
  [[nodiscard]] std::vector<Group> shownGroups() const;
};

/// Errors: RunUnreadable (folder, detail) for files that are missing or no tables of ours.
[[nodiscard]] RunTables readRun(const std::filesystem::path& run);

/// "6.2": one decimal or as many as asked for, never "-0.0"; a dash where there is none.
[[nodiscard]] std::string rounded(const std::optional<double>& value, int decimals);

}  // namespace saliscope
