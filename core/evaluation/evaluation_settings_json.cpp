#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/error.h"
#include "core/estimators/registry.h"
#include "core/evaluation/evaluation_settings.h"

namespace saliscope {

namespace {

using nlohmann::json;

json estimatorJson(const EvaluationSettings& settings, const std::string& id) {
  const EstimatorDescriptor& descriptor = estimator(id).descriptor();
  json parameters = json::object();
  for (const auto& [name, value] : completeParameters(descriptor, heatmapSettings(settings, id).parameters)) {
    parameters[name] = value;
  }
  json out{{"id", id}, {"parameters", parameters}};
  if (descriptor.usesLayer) out["layer"] = settings.layer;
  if (descriptor.needsReferences && settings.references) {
    out["references"] = {{"description", settings.references->description}, {"sha256", settings.references->sha256}};
  }
  return out;
}

std::vector<double> numbers(const std::string& list) {
  std::vector<double> out;
  std::istringstream in(list);
  for (std::string one; std::getline(in, one, ',');) out.push_back(std::stod(one));
  return out;
}

/// The inverse of core/regions' describe().
RegionSettings regionsFrom(const json& value) {
  const auto text = [&](const char* key) { return value.at(key).get<std::string>(); };
  RegionSettings out;
  out.method = regionMethodNamed(text("regions"));
  out.source = segmentSourceNamed(text("regions.source"));
  out.segmentation.scales = numbers(text("regions.scales"));
  out.segmentation.sigma = std::stod(text("regions.sigma"));
  out.segmentation.minSize = std::stoi(text("regions.min_size"));
  out.segmentation.side = text("regions.side") == "native" ? 0 : std::stoi(text("regions.side"));
  out.segmentation.dilation = std::stoi(text("regions.dilation"));
  out.aggregate = aggregateNamed(text("regions.aggregate"));
  out.leastGain = std::stoi(text("regions.least_gain"));
  if (value.contains("regions.percentile")) out.percentile = std::stod(text("regions.percentile"));
  return out;
}

}  // namespace

std::string toJson(const EvaluationSettings& settings) {
  json list = json::array();
  for (const std::string& id : settings.estimators) list.push_back(estimatorJson(settings, id));
  json signs = json::array();
  for (const Sign sign : settings.signs) signs.push_back(signName(sign));
  json maps = json::array();
  for (const ForeignMaps& one : settings.maps) maps.push_back(one.name);
  return json{{"estimators", list},
              {"signs", signs},
              {"score", settings.target.score == Score::Logit ? "logit" : "probability"},
              {"class", settings.target.output},
              {"grid", settings.grid == HeatmapGrid::Slice ? "slice" : "model"},
              {"regions", describe(settings.regions)},
              {"fill", fillId(settings.fill)},
              {"shifts", settings.shifts},
              {"maps", maps}}
      .dump();
}

EvaluationSettings parseEvaluationSettings(const std::string& text, std::uint64_t seed, const std::filesystem::path& run) {
  try {
    const json value = json::parse(text);
    EvaluationSettings out;
    out.seed = seed;
    for (const json& one : value.at("estimators")) {
      const auto id = one.at("id").get<std::string>();
      out.estimators.push_back(id);
      for (const auto& [name, number] : one.at("parameters").items()) out.ofEstimator[id][name] = number.get<double>();
      if (one.contains("layer")) out.layer = one["layer"].get<std::string>();
    }
    out.signs.clear();
    for (const json& sign : value.at("signs")) out.signs.push_back(sign == "original" ? Sign::Original : Sign::Absolute);
    out.target.score = value.at("score") == "logit" ? Score::Logit : Score::Probability;
    out.target.output = value.at("class").get<int>();
    out.grid = value.at("grid") == "slice" ? HeatmapGrid::Slice : HeatmapGrid::Model;
    out.regions = regionsFrom(value.at("regions"));
    out.fill = fillOf(value.at("fill").get<std::string>());
    out.shifts = value.at("shifts").get<int>();
    for (const json& name : value.at("maps")) out.maps.push_back({name.get<std::string>(), {}});
    return out;
  } catch (const json::exception& failure) {
    throw Error(ErrorCode::RunUnreadable, {run.string(), failure.what()});
  } catch (const std::logic_error& failure) {
    throw Error(ErrorCode::RunUnreadable, {run.string(), failure.what()});
  }
}

std::string referencesOf(const std::string& text) {
  for (const json& one : json::parse(text).at("estimators")) {
    if (one.contains("references")) return one["references"].at("sha256").get<std::string>();
  }
  return {};
}

}  // namespace saliscope
