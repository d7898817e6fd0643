#include "core/evaluation/run_info.h"

#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string_view>

#include "core/base/error.h"
#include "core/base/hashing.h"

namespace saliscope {

namespace {

using nlohmann::json;

constexpr int runFormat = 1;

/// What distinguishes the folds of one training; the rest of the card's training object is the same for all.
constexpr std::array ownOfAFold{"fold", "patients", "validation_patients", "slices", "steps_done"};

RunModel describeModel(const Classifier& classifier, const std::filesystem::path& file) {
  RunModel out;
  out.name = classifier.card().name;
  out.sha256 = classifier.sha256();
  out.file = file.string();
  json training = json::parse(classifier.card().trainingJson, nullptr, false);
  if (!training.is_object()) return out;
  const auto number = [&](const char* key) {
    return training.contains(key) && training[key].is_number() ? training[key].get<int>() : 0;
  };
  out.folds = number("folds");
  if (out.folds < 2) return out;
  out.fold = number("fold");
  for (const char* own : ownOfAFold) training.erase(own);
  out.training = sha256(std::string_view(training.dump()));
  return out;
}

json modelJson(const RunModel& model) {
  json out{{"name", model.name}, {"file", model.file}, {"sha256", model.sha256}};
  if (model.folds > 1) {
    out["fold"] = model.fold;
    out["folds"] = model.folds;
    out["training"] = model.training;
  }
  return out;
}

RunModel modelFrom(const json& value) {
  RunModel out;
  out.name = value.at("name").get<std::string>();
  out.file = value.at("file").get<std::string>();
  out.sha256 = value.at("sha256").get<std::string>();
  out.fold = value.value("fold", 0);
  out.folds = value.value("folds", 0);
  out.training = value.value("training", std::string());
  return out;
}

/// Members that count for this way of joining, by their path.
json comparable(const RunInfo& info, Joining joining) {
  json out = json::parse(info.toJson());
  out["manifest"].erase("file");
  for (json& model : out["models"]) model.erase("file");
  if (joining != Joining::Resume) out.erase("shard");
  if (joining == Joining::Folds) {
    out.erase("manifest");
    const bool fold = !info.models.empty() && info.models.front().folds > 1;
    out["models"] = fold ? "folds of training " + info.models.front().training : "no fold of a training";
  }
  return out.flatten();
}

std::string asText(const json& flat, const std::string& key) {
  const auto found = flat.find(key);
  if (found == flat.end()) return "absent";
  return found->is_string() ? found->get<std::string>() : found->dump();
}

[[noreturn]] void mismatch(const std::filesystem::path& folder, const std::string& what, const std::string& there,
                           const std::string& here) {
  throw Error(ErrorCode::RunMismatch, {folder.string(), what, there, here});
}

}  // namespace

std::vector<Kind> RunInfo::kinds() const {
  const json chosen = json::parse(settings);
  std::vector<std::string> names;
  for (const json& one : chosen.at("estimators")) names.push_back(one.at("id").get<std::string>());
  for (const json& one : chosen.at("maps")) names.push_back(one.get<std::string>());
  std::vector<Kind> out;
  for (const std::string& name : names) {
    for (const json& sign : chosen.at("signs")) out.push_back({name, sign == "original" ? Sign::Original : Sign::Absolute});
  }
  return out;
}

std::string RunInfo::toJson() const {
  json list = json::array();
  for (const RunModel& model : models) list.push_back(modelJson(model));
  json out{{"format", runFormat},
           {"versions", {{"saliscope", program}, {"compute", library}}},
           {"processor", processor},
           {"precision", precision},
           {"device", device},
           {"threads", threads},
           {"seed", seed},
           {"settings", json::parse(settings)},
           {"models", list},
           {"manifest", {{"file", manifest.string()}, {"sha256", manifestSha256}, {"rows", rows}}},
           {"unseen_only", unseenOnly}};
  if (shard.count > 1) out["shard"] = {{"index", shard.index}, {"count", shard.count}};
  return out.dump();
}

RunInfo parseRunInfo(const std::string& text, const std::filesystem::path& folder) {
  try {
    const json value = json::parse(text);
    if (value.at("format") != runFormat) throw Error(ErrorCode::RunUnreadable, {folder.string(), "it has another format"});
    RunInfo out;
    out.program = value.at("versions").at("saliscope").get<std::string>();
    out.library = value.at("versions").at("compute").get<std::string>();
    out.processor = value.at("processor").get<std::string>();
    out.precision = value.at("precision").get<std::string>();
    out.device = value.at("device").get<std::string>();
    out.threads = value.at("threads").get<int>();
    out.seed = value.at("seed").get<std::uint64_t>();
    out.settings = value.at("settings").dump();
    for (const json& model : value.at("models")) out.models.push_back(modelFrom(model));
    out.manifest = value.at("manifest").at("file").get<std::string>();
    out.manifestSha256 = value.at("manifest").at("sha256").get<std::string>();
    out.rows = value.at("manifest").at("rows").get<std::size_t>();
    out.unseenOnly = value.at("unseen_only").get<bool>();
    if (value.contains("shard")) {
      out.shard = {value["shard"].at("index").get<std::size_t>(), value["shard"].at("count").get<std::size_t>()};
    }
    return out;
  } catch (const json::exception& failure) {
    throw Error(ErrorCode::RunUnreadable, {folder.string(), failure.what()});
  }
}

RunInfo describeRun(const EvaluationSettings& settings, const Classifier& classifier, const std::filesystem::path& modelFile,
                    const std::filesystem::path& manifest) {
  RunInfo out;
  out.program = SALISCOPE_VERSION;
  out.library = computeLibrary();
  out.processor = processorFeatures();
  out.precision = precisionName(classifier.options().precision);
  out.device = classifier.options().device;
  out.threads = computeThreads();
  out.seed = settings.seed;
  out.settings = saliscope::toJson(settings);
  out.models.push_back(describeModel(classifier, modelFile));
  out.manifest = manifest;
  if (!manifest.empty()) out.manifestSha256 = sha256OfFile(manifest);
  return out;
}

std::string processorFeatures() {
  const std::set<std::string> wanted{"sse4_2",   "avx",      "f16c",        "fma",      "avx2",        "avx512f",
                                     "avx512dq", "avx512bw", "avx512_vnni", "avx_vnni", "avx512_bf16", "amx_bf16",
                                     "amx_int8", "amx_tile", "asimd",       "bf16",     "sve"};
  std::ifstream in("/proc/cpuinfo");
  for (std::string line; std::getline(in, line);) {
    const bool features = line.starts_with("flags") || line.starts_with("Features");
    if (!features || line.find(':') == std::string::npos) continue;
    std::istringstream words(line.substr(line.find(':') + 1));
    std::set<std::string> found;
    for (std::string word; words >> word;) {
      if (wanted.count(word) != 0) found.insert(word);
    }
    std::string out;
    for (const std::string& one : found) out += (out.empty() ? "" : " ") + one;
    return out;
  }
  return "unknown";
}

void requireJoinable(const RunInfo& there, const std::filesystem::path& folder, const RunInfo& here, Joining joining) {
  const json a = comparable(there, joining);
  const json b = comparable(here, joining);
  std::set<std::string> keys;
  for (const auto* flat : {&a, &b}) {
    for (const auto& [key, value] : flat->items()) keys.insert(key);
  }
  for (const std::string& key : keys) {
    if (asText(a, key) != asText(b, key)) mismatch(folder, key.substr(1), asText(a, key), asText(b, key));
  }
  if (joining != Joining::Folds) return;
  for (const RunModel& model : there.models) {
    if (model.folds < 2) mismatch(folder, "models", model.name + " (no fold of a training)", "a fold of a training");
  }
}

}  // namespace saliscope
