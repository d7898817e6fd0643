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

/// Patients dealt to folds in turn, those with many slices first, so that no fold gets all the long series of a class. `already` is
/// how many patients of other classes were dealt.
void dealFolds(std::vector<std::string> patients, const std::map<std::string, int>& slices, std::size_t already,
               const TrainingSettings& settings, std::vector<std::string>& leftOut) {
  const auto size = [&](const std::string& patient) { return std::ilogb(slices.at(patient)); };
  std::stable_sort(patients.begin(), patients.end(), [&](const auto& a, const auto& b) { return size(a) > size(b); });
  for (std::size_t i = 0; i < patients.size(); ++i) {
    if (static_cast<int>((already + i) % static_cast<std::size_t>(settings.folds)) == settings.fold) leftOut.push_back(patients[i]);
  }
}

}  // namespace

std::vector<std::string> leftOutPatients(const std::vector<TrainingSlice>& slices, const TrainingSettings& settings) {
  std::set<std::string> trainingOnly;
  for (const TrainingSlice& slice : slices) {
    if (slice.trainingOnly) trainingOnly.insert(slice.patient);
  }
  std::map<std::string, int> classes, counts;
  for (const TrainingSlice& slice : slices) {
    if (trainingOnly.count(slice.patient) != 0) continue;
    ++counts[slice.patient];
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
    const std::size_t dealt = wanted == 0 ? 0 : classes.size() - patients.size();
    patients = shuffled(std::move(patients), settings.seed);
    if (settings.folds > 0) {
      dealFolds(std::move(patients), counts, dealt, settings, leftOut);
    } else {
      patients.resize(shareOf(patients.size(), settings.validationFraction));
      leftOut.insert(leftOut.end(), patients.begin(), patients.end());
    }
  }
  std::sort(leftOut.begin(), leftOut.end());
  return leftOut;
}

}  // namespace saliscope
