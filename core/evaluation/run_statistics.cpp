#include "core/evaluation/run_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <utility>

#include "core/evaluation/holm.h"

namespace saliscope {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// Where things stand in a patient's sums. What the resamples need comes first.
namespace at {
constexpr std::size_t slices = 0;
constexpr std::size_t mif = 1;
constexpr std::size_t lif = mif + maskingPoints;
constexpr std::size_t gain = lif + maskingPoints;
constexpr std::size_t masked = gain + 1;
constexpr std::size_t tpr = masked + 1;
constexpr std::size_t fpr = tpr + RankedMap::thresholds;
constexpr std::size_t exact = fpr + RankedMap::thresholds;
constexpr std::size_t dice = exact + 1;
constexpr std::size_t resampled = dice + 100;  // end of the first part
constexpr std::size_t share = resampled;
constexpr std::size_t maskShare = share + 100;
constexpr std::size_t extras = maskShare + 1;
constexpr std::size_t size = extras + extraNames.size();
}  // namespace at

using Sums = std::vector<double>;

void add(Sums& sums, std::size_t first, const std::vector<double>& values) {
  for (std::size_t i = 0; i < values.size(); ++i) sums[first + i] += values[i];
}

void addSlice(Sums& sums, const MapScores& scores) {
  sums[at::slices] += 1;
  for (std::size_t i = 0; i < maskingPoints; ++i) {
    sums[at::mif + i] += scores.masking.mifHits[i];
    sums[at::lif + i] += scores.masking.lifHits[i];
  }
  sums[at::gain] += scores.relevanceGain;
  if (!scores.mask) return;
  const MaskScores& mask = *scores.mask;
  sums[at::masked] += 1;
  add(sums, at::tpr, mask.roc.tpr);
  add(sums, at::fpr, mask.roc.fpr);
  sums[at::exact] += mask.roc.aucExact;
  add(sums, at::dice, mask.dice.dice);
  add(sums, at::share, mask.dice.share);
  sums[at::maskShare] += mask.dice.maskShare;
  add(sums, at::extras,
      {mask.pointing, mask.topOverlap, mask.massInside, mask.averagePrecision, mask.aucShifted, mask.diceShifted});
}

std::vector<double> part(const Sums& sums, std::size_t first, std::size_t count, double divisor) {
  std::vector<double> out(count);
  for (std::size_t i = 0; i < count; ++i) out[i] = sums[first + i] / divisor;
  return out;
}

/// Accuracy at the points from `first` on: of the class, or the mean over the classes that are there.
std::vector<double> accuracy(const std::array<const Sums*, 2>& classes, std::size_t first) {
  std::vector<double> out(maskingPoints);
  double present = 0;
  for (const Sums* sums : classes) {
    if (sums == nullptr || (*sums)[at::slices] <= 0) continue;
    ++present;
    for (std::size_t i = 0; i < maskingPoints; ++i) out[i] += (*sums)[first + i] / (*sums)[at::slices];
  }
  if (present == 0) return {};
  for (double& value : out) value /= present;
  return out;
}

/// The sums of a group: [0] without, [1] with; null for a class that is not of it.
using Classes = std::array<const Sums*, 2>;

Classes classesOf(Group group, const std::array<Sums, 2>& sums) {
  return {group == Group::With ? nullptr : sums.data(), group == Group::Without ? nullptr : sums.data() + 1};
}

Sums together(const Classes& classes) {
  Sums out;
  for (const Sums* sums : classes) {
    if (sums == nullptr) continue;
    out.resize(std::max(out.size(), sums->size()));
    add(out, 0, *sums);
  }
  return out;
}

double highest(const std::vector<double>& curve) {
  return *std::max_element(curve.begin(), curve.end());
}

Measures measure(const Classes& classes) {
  Measures out;
  out.fill(nothing);
  const Sums all = together(classes);
  if (all[at::slices] > 0) {
    out[static_cast<std::size_t>(Measure::FidelityX10)] = 10 * areaBetween(accuracy(classes, at::lif), accuracy(classes, at::mif));
    out[static_cast<std::size_t>(Measure::RelevanceGain)] = all[at::gain] / all[at::slices];
  }
  const double masked = all[at::masked];
  if (masked > 0) {
    out[static_cast<std::size_t>(Measure::Auc)] =
        rocArea(part(all, at::tpr, RankedMap::thresholds, masked), part(all, at::fpr, RankedMap::thresholds, masked));
    out[static_cast<std::size_t>(Measure::AucExact)] = all[at::exact] / masked;
    out[static_cast<std::size_t>(Measure::DscMax)] = highest(part(all, at::dice, 100, masked));
  }
  return out;
}

void addCurves(const Classes& classes, GroupResult& out) {
  const Sums all = together(classes);
  out.slices = static_cast<std::size_t>(all[at::slices]);
  out.masked = static_cast<std::size_t>(all[at::masked]);
  out.mif = accuracy(classes, at::mif);
  out.lif = accuracy(classes, at::lif);
  out.measures = measure(classes);
  const double masked = all[at::masked];
  if (masked <= 0) return;
  out.tpr = part(all, at::tpr, RankedMap::thresholds, masked);
  out.fpr = part(all, at::fpr, RankedMap::thresholds, masked);
  out.share = part(all, at::share, 100, masked);
  out.dice = part(all, at::dice, 100, masked);
  out.dscMaxPercent = static_cast<double>(std::max_element(out.dice.begin(), out.dice.end()) - out.dice.begin() + 1);
  out.maskShare = all[at::maskShare] / masked;
  out.extras = part(all, at::extras, extraNames.size(), masked);
}

/// The patients' sums, each drawn as often as the resample says.
Sums resample(const std::vector<Sums>& patients, int label, std::size_t index, std::uint64_t seed) {
  const auto counts = resampledPatients(patients.size(), label, index, seed);
  Sums out(at::resampled);
  for (std::size_t i = 0; i < patients.size(); ++i) {
    if (counts[i] == 0) continue;
    const double weight = counts[i];
    const double* from = patients[i].data();
    for (std::size_t j = 0; j < at::resampled; ++j) out[j] += weight * from[j];
  }
  return out;
}

using PatientSums = std::array<std::vector<Sums>, 2>;  ///< without, with

void addIntervals(const PatientSums& patients, std::uint64_t seed, std::array<GroupResult, 3>& out) {
  for (std::size_t b = 0; b < bootstrapResamples; ++b) {
    const std::array<Sums, 2> sums{resample(patients[0], 0, b, seed), resample(patients[1], 1, b, seed)};
    for (const Group group : groups) {
      GroupResult& result = out[static_cast<std::size_t>(group)];
      const Measures measures = measure(classesOf(group, sums));
      for (std::size_t m = 0; m < measureCount; ++m) {
        const bool againstMask = m >= static_cast<std::size_t>(Measure::Auc);
        if ((againstMask ? result.maskedPatients : result.patients) >= fewestPatients) result.resampled[m].push_back(measures[m]);
      }
    }
  }
  for (GroupResult& result : out) {
    for (std::size_t m = 0; m < measureCount; ++m) result.intervals[m] = percentileInterval(result.resampled[m]);
  }
}

/// How many patients have something of what stands at `place`.
std::size_t countWith(const std::vector<Sums>& patients, std::size_t place) {
  return static_cast<std::size_t>(
      std::count_if(patients.begin(), patients.end(), [&](const Sums& sums) { return sums[place] > 0; }));
}

}  // namespace

const char* groupName(Group group) {
  constexpr std::array names{"all", "with", "without"};
  return names[static_cast<std::size_t>(group)];
}

const char* measureName(std::size_t measure) {
  constexpr std::array<const char*, measureCount> names{"fidelity_x10", "relevance_gain", "auc", "auc_exact", "dsc_max"};
  return names[measure];
}

PatientTable::PatientTable(const RunStore& store) {
  std::array<std::map<std::string, std::size_t>, 2> index;
  store.eachSlice([&](const SliceRecord& slice) { index[slice.usedLabel == 1 ? 1 : 0].emplace(slice.patient, 0); });
  for (std::size_t label = 0; label < 2; ++label) {
    for (auto& [name, place] : index[label]) place = counts_[label]++;
  }
  store.eachSlice([&](const SliceRecord& slice) {
    const bool with = slice.usedLabel == 1;
    places_[slice.key] = {with, index[with ? 1 : 0].at(slice.patient)};
  });
}

KindResult summarise(const RunStore& store, std::size_t index, const Kind& kind, const PatientTable& patients, std::uint64_t seed) {
  PatientSums sums;
  for (const bool with : {false, true}) sums[with ? 1 : 0].assign(patients.patients(with), Sums(at::size));
  store.eachScore(index, true, [&](const SliceKey& key, const MapScores& scores) {
    const PatientTable::Place& place = patients.of(key);
    addSlice(sums[place.with ? 1 : 0][place.patient], scores);
  });
  std::array<Sums, 2> totals{Sums(at::size), Sums(at::size)};
  for (std::size_t label = 0; label < 2; ++label) {
    for (const Sums& patient : sums[label]) add(totals[label], 0, patient);
  }
  KindResult out;
  out.kind = kind;
  for (const Group group : groups) {
    GroupResult& result = out.groups[static_cast<std::size_t>(group)];
    addCurves(classesOf(group, totals), result);
    for (const bool with : {false, true}) {
      if ((group == Group::With && !with) || (group == Group::Without && with)) continue;
      result.patients += countWith(sums[with ? 1 : 0], at::slices);
      result.maskedPatients += countWith(sums[with ? 1 : 0], at::masked);
    }
  }
  addIntervals(sums, seed, out.groups);
  return out;
}

std::vector<Difference> differences(const std::vector<KindResult>& results) {
  std::vector<Difference> out;
  for (const Group group : groups) {
    for (std::size_t m = 0; m < measureCount; ++m) {
      std::vector<Difference> family;
      std::vector<double> p;
      for (std::size_t a = 0; a < results.size(); ++a) {
        for (std::size_t b = a + 1; b < results.size(); ++b) {
          const KindResult& first = results[a];
          const KindResult& second = results[b];
          if (first.kind.sign != second.kind.sign && first.kind.estimator != second.kind.estimator) continue;
          const GroupResult& x = first.groups[static_cast<std::size_t>(group)];
          const GroupResult& y = second.groups[static_cast<std::size_t>(group)];
          if (!x.intervals[m] || !y.intervals[m]) continue;
          std::vector<double> paired(bootstrapResamples);
          for (std::size_t i = 0; i < paired.size(); ++i) paired[i] = x.resampled[m][i] - y.resampled[m][i];
          const double difference = x.measures[m] - y.measures[m];
          p.push_back(pValue(difference, paired));
          family.push_back({first.kind, second.kind, group, static_cast<Measure>(m), difference, percentileInterval(paired).value(),
                            p.back(), 1});
        }
      }
      const auto corrected = holmCorrected(p);
      for (std::size_t i = 0; i < family.size(); ++i) family[i].corrected = corrected[i];
      out.insert(out.end(), family.begin(), family.end());
    }
  }
  return out;
}

}  // namespace saliscope
