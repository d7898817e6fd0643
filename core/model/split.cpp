#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/training.h"

namespace saliscope {
namespace {

/// Patients of one class in an order that depends on the seed and their names only.
std::vector<std::string> shuffled(std::vector<std::string> patients, std::uint64_t seed) {
  std::sort(patients.begin(), patients.end(), [seed](const std::string& a, const std::string& b) {
    return std::pair(Random::key(seed, "split " + a), a) < std::pair(Random::key(seed, "split " + b), b);
  });
  return patients;
}

/// How many to leave out of `count`: at least one, and one must stay.
std::size_t shareOf(std::size_t count, double fraction) {
  if (fraction <= 0) return 0;
  const double wanted = std::round(fraction * static_cast<double>(count));
  return static_cast<std::size_t>(std::clamp(wanted, 1.0, static_cast<double>(count - 1)));
}

}  // namespace

std::vector<std::string> leftOutPatients(const std::vector<TrainingSlice>& slices, const TrainingSettings& settings) {
  std::set<std::string> trainingOnly;
  for (const TrainingSlice& slice : slices) {
    if (slice.trainingOnly) trainingOnly.insert(slice.patient);
  }
  std::map<std::string, int> classes;
  for (const TrainingSlice& slice : slices) {
    if (trainingOnly.count(slice.patient) != 0) continue;
    int& label = classes.emplace(slice.patient, 0).first->second;
    label = std::max(label, slice.label);
  }
  std::vector<std::string> leftOut;
  for (const int wanted : {0, 1}) {
    std::vector<std::string> patients;
    for (const auto& [patient, label] : classes) {
      if (label == wanted) patients.push_back(patient);
    }
    if (patients.size() < 2) throw Error(ErrorCode::TrainingClasses, {settings.name});
    patients = shuffled(std::move(patients), settings.seed);
    const std::size_t share = shareOf(patients.size(), settings.validationFraction);
    for (std::size_t i = 0; i < patients.size(); ++i) {
      const bool out =
          settings.folds > 0 ? static_cast<int>(i % static_cast<std::size_t>(settings.folds)) == settings.fold : i < share;
      if (out) leftOut.push_back(patients[i]);
    }
  }
  std::sort(leftOut.begin(), leftOut.end());
  return leftOut;
}

}  // namespace saliscope
