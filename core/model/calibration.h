// Probabilities that mean what they say: temperature scaling (Guo et al., "On calibration of modern neural networks", 2017) and
// the figures of a validation by patient.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace saliscope {

/// A left-out slice and what a model that never saw its patient said of it.
struct ScoredSlice {
  std::string patientHash;  ///< SHA-256 of the patient's name
  int label = 0;            ///< 1 with contrast, 0 without
  double logit = 0;         ///< before calibration
  int fold = 0;             ///< of a cross-validation; 0 otherwise
};

/// T > 0 such that sigmoid(logit / T) fits the labels best (least log loss). The labels are smoothed as Platt (1999) does, so that
/// faultless answers give no infinite certainty. 1 for fewer than two slices of either class.
[[nodiscard]] double fitTemperature(std::span<const ScoredSlice> slices);

/// Slices whose calibrated probability lies in one tenth of [0, 1].
struct ReliabilityBin {
  int slices = 0;
  double meanProbability = 0;    ///< what the model says
  double shareWithContrast = 0;  ///< what is true
};

/// A share with its 95 % interval; negative where there is nothing to judge.
struct Share {
  double value = -1, low = -1, high = -1;
};

/// A validation's figures. Slices count alike; intervals come from 2,000 resamples of patients within their class (percentile), and
/// are left out (negative) where a class has fewer than five patients.
struct ValidationSummary {
  Share balancedAccuracy, sensitivity, specificity;
  double patientBalancedAccuracy = -1;  ///< each patient counts once, with the share of right slices
  double temperature = 1;               ///< fitted on all slices
  double calibrationError = -1;         ///< expected calibration error, each fold calibrated by the others where there are folds
  std::array<ReliabilityBin, 10> reliability{};
  int slices = 0, patients = 0, folds = 0;
};

[[nodiscard]] ValidationSummary summarise(std::span<const ScoredSlice> slices, std::uint64_t seed);

/// "patient_sha256,label,logit,fold" with one line a slice.
[[nodiscard]] std::string scoredSlicesCsv(std::span<const ScoredSlice> slices);
/// Reads it back; lines that are not of this form throw Error ManifestLine (file, line, detail).
[[nodiscard]] std::vector<ScoredSlice> parseScoredSlices(const std::string& csv, const std::string& file);

}  // namespace saliscope
