#include "core/evaluation/evaluation_settings.h"

#include <algorithm>
#include <set>

#include "core/base/error.h"
#include "core/estimators/registry.h"

namespace saliscope {

namespace {

bool has(const EstimatorDescriptor& descriptor, const std::string& parameter) {
  return std::any_of(descriptor.parameters.begin(), descriptor.parameters.end(),
                     [&](const ParameterDescriptor& one) { return one.id == parameter; });
}

/// The given parameters that this estimator has, its own before the common ones.
Parameters ownParameters(const EstimatorDescriptor& descriptor, const EvaluationSettings& settings) {
  const auto own = settings.ofEstimator.find(descriptor.id);
  Parameters out = own == settings.ofEstimator.end() ? Parameters{} : own->second;
  for (const auto& one : settings.parameters) {
    if (has(descriptor, one.first)) out.insert(one);
  }
  return out;
}

void requireNames(const EvaluationSettings& settings) {
  std::set<std::string> taken;
  for (const auto& one : estimators()) taken.insert(one->descriptor().id);
  for (const ForeignMaps& maps : settings.maps) {
    if (maps.name.empty() || !taken.insert(maps.name).second) throw Error(ErrorCode::NameTaken, {maps.name});
  }
}

}  // namespace

std::string signName(Sign sign) {
  return sign == Sign::Original ? "original" : "absolute";
}

std::vector<std::string> estimatorIds(const std::string& list) {
  std::vector<std::string> out;
  if (list == "paper" || list == "all") {
    for (const auto& one : estimators()) {
      if (list == "all" || one->descriptor().ofPaper) out.push_back(one->descriptor().id);
    }
    return out;
  }
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t comma = std::min(list.find(',', at), list.size());
    const std::string id = list.substr(at, comma - at);
    at = comma + 1;
    if (id.empty()) continue;
    static_cast<void>(estimator(id));
    if (std::find(out.begin(), out.end(), id) == out.end()) out.push_back(id);
  }
  return out;
}

std::vector<Kind> kindsOf(const EvaluationSettings& settings) {
  std::vector<Kind> out;
  for (const std::string& id : settings.estimators) {
    for (const Sign sign : settings.signs) out.push_back({id, sign});
  }
  for (const ForeignMaps& maps : settings.maps) {
    for (const Sign sign : settings.signs) out.push_back({maps.name, sign});
  }
  return out;
}

void requireValid(const EvaluationSettings& settings, const Classifier& classifier) {
  for (const auto& [name, value] : settings.parameters) {
    const bool known = std::any_of(settings.estimators.begin(), settings.estimators.end(),
                                   [&id = name](const std::string& one) { return has(estimator(one).descriptor(), id); });
    if (!known && !settings.estimators.empty()) throw Error(ErrorCode::ParameterUnknown, {settings.estimators.front(), name});
  }
  for (const std::string& id : settings.estimators) {
    const EstimatorDescriptor& descriptor = estimator(id).descriptor();
    static_cast<void>(completeParameters(descriptor, ownParameters(descriptor, settings)));
    if (descriptor.needsReferences && !settings.references) throw Error(ErrorCode::ReferencesMissing, {id});
    if (descriptor.needsRectifiers && classifier.rectifiers() == 0)
      throw Error(ErrorCode::ModelRectifiers, {classifier.card().name});
  }
  const int outputs = classifier.card().outputs;
  if (settings.target.output < 0 || settings.target.output >= outputs) {
    throw Error(ErrorCode::ModelClassOutOfRange, {std::to_string(settings.target.output), std::to_string(outputs)});
  }
  requireNames(settings);
  requireValid(settings.regions);
}

std::vector<std::string> withoutUnfit(const std::vector<std::string>& ids, const Classifier& classifier) {
  std::vector<std::string> out;
  for (const std::string& id : ids) {
    const EstimatorDescriptor& descriptor = estimator(id).descriptor();
    const bool unfit =
        (descriptor.needsRectifiers && classifier.rectifiers() == 0) || (descriptor.usesLayer && classifier.layers().empty());
    if (!unfit) out.push_back(id);
  }
  return out;
}

bool needsReferences(const std::string& id) {
  return estimator(id).descriptor().needsReferences;
}

HeatmapSettings heatmapSettings(const EvaluationSettings& settings, const std::string& id) {
  const EstimatorDescriptor& descriptor = estimator(id).descriptor();
  HeatmapSettings out;
  out.estimator = id;
  out.parameters = ownParameters(descriptor, settings);
  out.target = settings.target;
  out.seed = settings.seed;
  if (descriptor.usesLayer) out.layer = settings.layer;
  if (descriptor.needsReferences) out.references = settings.references;
  return out;
}

}  // namespace saliscope
