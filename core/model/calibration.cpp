#include "core/model/calibration.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>

#include "core/base/error.h"
#include "core/base/random.h"

namespace saliscope {
namespace {

constexpr int kResamples = 2000;
constexpr std::size_t kFewestPatients = 5;
constexpr double kSmallestTemperature = 0.1, kLargestTemperature = 20;
constexpr const char* kHeader = "patient_sha256,label,logit,fold";

/// log(1 + exp(x)) without overflow.
double softplus(double x) {
  return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

double sigmoid(double x) {
  return 1 / (1 + std::exp(-x));
}

std::array<int, 2> countByLabel(std::span<const ScoredSlice> slices) {
  std::array<int, 2> counts{};
  for (const auto& slice : slices) ++counts[static_cast<std::size_t>(slice.label)];
  return counts;
}

double logLoss(std::span<const ScoredSlice> slices, const std::array<double, 2>& targets, double temperature) {
  double loss = 0;
  for (const auto& slice : slices) {
    const double x = slice.logit / temperature, wanted = targets[static_cast<std::size_t>(slice.label)];
    loss += wanted * softplus(-x) + (1 - wanted) * softplus(x);
  }
  return loss;
}

/// Slices and right ones of one patient, by label.
struct PatientCount {
  std::array<int, 2> all{}, right{};
};

struct Rates {
  double sensitivity = -1, specificity = -1, balanced = -1;
};

Rates ratesOf(const std::array<double, 2>& right, const std::array<double, 2>& all) {
  Rates out;
  if (all[0] > 0) out.specificity = right[0] / all[0];
  if (all[1] > 0) out.sensitivity = right[1] / all[1];
  if (out.specificity >= 0 && out.sensitivity >= 0) out.balanced = (out.sensitivity + out.specificity) / 2;
  return out;
}

Rates slicesCountAlike(const std::vector<const PatientCount*>& patients) {
  std::array<double, 2> right{}, all{};
  for (const PatientCount* patient : patients) {
    for (std::size_t label = 0; label < 2; ++label) {
      right[label] += patient->right[label];
      all[label] += patient->all[label];
    }
  }
  return ratesOf(right, all);
}

Rates patientsCountAlike(const std::vector<const PatientCount*>& patients) {
  std::array<double, 2> right{}, all{};
  for (const PatientCount* patient : patients) {
    for (std::size_t label = 0; label < 2; ++label) {
      if (patient->all[label] == 0) continue;
      right[label] += static_cast<double>(patient->right[label]) / patient->all[label];
      all[label] += 1;
    }
  }
  return ratesOf(right, all);
}

/// Percentile interval; values below zero (a resample without a class) are left out.
Share withInterval(double value, std::vector<double> resampled) {
  Share out;
  out.value = value;
  resampled.erase(std::remove_if(resampled.begin(), resampled.end(), [](double x) { return x < 0; }), resampled.end());
  if (resampled.empty()) return out;
  std::sort(resampled.begin(), resampled.end());
  const auto at = [&](double q) {
    const double position = q * static_cast<double>(resampled.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, resampled.size() - 1);
    return resampled[below] + (position - static_cast<double>(below)) * (resampled[above] - resampled[below]);
  };
  out.low = at(0.025);
  out.high = at(0.975);
  return out;
}

using ByClass = std::array<std::vector<const PatientCount*>, 2>;

std::vector<const PatientCount*> joined(const ByClass& patients) {
  std::vector<const PatientCount*> out = patients[0];
  out.insert(out.end(), patients[1].begin(), patients[1].end());
  return out;
}

void addRates(ValidationSummary& out, const ByClass& patients, std::uint64_t seed) {
  const Rates rates = slicesCountAlike(joined(patients));
  out.patientBalancedAccuracy = patientsCountAlike(joined(patients)).balanced;
  out.balancedAccuracy.value = rates.balanced;
  out.sensitivity.value = rates.sensitivity;
  out.specificity.value = rates.specificity;
  if (std::min(patients[0].size(), patients[1].size()) < kFewestPatients) return;
  std::vector<double> balanced, sensitivity, specificity;
  for (int i = 0; i < kResamples; ++i) {
    Random random(Random::key(seed, "validation interval", static_cast<std::uint64_t>(i)));
    std::vector<const PatientCount*> drawn;
    for (const auto& group : patients) {
      for (std::size_t k = 0; k < group.size(); ++k) drawn.push_back(group[random.below(static_cast<std::uint32_t>(group.size()))]);
    }
    const Rates again = slicesCountAlike(drawn);
    balanced.push_back(again.balanced);
    sensitivity.push_back(again.sensitivity);
    specificity.push_back(again.specificity);
  }
  out.balancedAccuracy = withInterval(rates.balanced, std::move(balanced));
  out.sensitivity = withInterval(rates.sensitivity, std::move(sensitivity));
  out.specificity = withInterval(rates.specificity, std::move(specificity));
}

/// The temperature for each fold, fitted on the other folds; with one fold only, on itself.
std::map<int, double> crossFitted(std::span<const ScoredSlice> slices) {
  std::map<int, double> out;
  for (const auto& slice : slices) out[slice.fold] = 1;
  for (auto& [fold, temperature] : out) {
    std::vector<ScoredSlice> others;
    for (const auto& slice : slices) {
      if (slice.fold != fold || out.size() == 1) others.push_back(slice);
    }
    temperature = fitTemperature(others);
  }
  return out;
}

void addReliability(ValidationSummary& out, std::span<const ScoredSlice> slices) {
  const auto temperatures = crossFitted(slices);
  for (const auto& slice : slices) {
    const double p = sigmoid(slice.logit / temperatures.at(slice.fold));
    auto& bin = out.reliability[std::min<std::size_t>(static_cast<std::size_t>(p * 10), 9)];
    ++bin.slices;
    bin.meanProbability += p;
    bin.shareWithContrast += slice.label;
  }
  double error = 0;
  for (auto& bin : out.reliability) {
    if (bin.slices == 0) continue;
    error += std::abs(bin.meanProbability - bin.shareWithContrast);
    bin.meanProbability /= bin.slices;
    bin.shareWithContrast /= bin.slices;
  }
  out.calibrationError = error / static_cast<double>(slices.size());
}

ScoredSlice parseLine(const std::string& line, const std::string& file, int number) {
  std::istringstream fields(line);
  std::string hash, label, logit, fold;
  std::getline(fields, hash, ',');
  std::getline(fields, label, ',');
  std::getline(fields, logit, ',');
  std::getline(fields, fold);
  try {
    const ScoredSlice out{hash, std::stoi(label), std::stod(logit), std::stoi(fold)};
    if (out.label == 0 || out.label == 1) return out;
  } catch (const std::logic_error&) {
    // said below
  }
  throw Error(ErrorCode::ManifestLine, {file, std::to_string(number), kHeader});
}

}  // namespace

double fitTemperature(std::span<const ScoredSlice> slices) {
  const auto counts = countByLabel(slices);
  if (std::min(counts[0], counts[1]) < 2) return 1;
  const std::array<double, 2> targets{1.0 / (counts[0] + 2), (counts[1] + 1.0) / (counts[1] + 2)};
  // The loss is convex in 1 / T: a golden section over log T finds its one minimum.
  const double ratio = (std::sqrt(5.0) - 1) / 2;
  double low = std::log(kSmallestTemperature), high = std::log(kLargestTemperature);
  for (int i = 0; i < 60; ++i) {
    const double left = high - ratio * (high - low), right = low + ratio * (high - low);
    if (logLoss(slices, targets, std::exp(left)) < logLoss(slices, targets, std::exp(right))) {
      high = right;
    } else {
      low = left;
    }
  }
  return std::exp((low + high) / 2);
}

ValidationSummary summarise(std::span<const ScoredSlice> slices, std::uint64_t seed) {
  ValidationSummary out;
  if (slices.empty()) return out;
  std::map<std::string, PatientCount> patients;
  std::map<int, int> folds;
  for (const auto& slice : slices) {
    const auto label = static_cast<std::size_t>(slice.label);
    PatientCount& patient = patients[slice.patientHash];
    ++patient.all[label];
    patient.right[label] += (slice.logit >= 0 ? 1 : 0) == slice.label ? 1 : 0;
    ++folds[slice.fold];
  }
  ByClass byClass;
  for (const auto& [hash, patient] : patients) byClass[patient.all[1] > 0 ? 1 : 0].push_back(&patient);
  addRates(out, byClass, seed);
  out.temperature = fitTemperature(slices);
  addReliability(out, slices);
  out.slices = static_cast<int>(slices.size());
  out.patients = static_cast<int>(patients.size());
  out.folds = static_cast<int>(folds.size());
  return out;
}

std::string scoredSlicesCsv(std::span<const ScoredSlice> slices) {
  std::ostringstream out;
  out.precision(9);
  out << kHeader << '\n';
  for (const auto& slice : slices)
    out << slice.patientHash << ',' << slice.label << ',' << slice.logit << ',' << slice.fold << '\n';
  return out.str();
}

std::vector<ScoredSlice> parseScoredSlices(const std::string& csv, const std::string& file) {
  std::istringstream lines(csv);
  std::string line;
  std::getline(lines, line);
  if (line != kHeader) throw Error(ErrorCode::ManifestLine, {file, "1", kHeader});
  std::vector<ScoredSlice> out;
  for (int number = 2; std::getline(lines, line); ++number) out.push_back(parseLine(line, file, number));
  return out;
}

}  // namespace saliscope
