#include "core/model/card.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/hashing.h"

namespace saliscope {
namespace {

using nlohmann::json;

constexpr int kLargestInput = 4096;
constexpr int kMostOutputs = 100000;
constexpr int kMostChannels = 16;

bool isKnownArchitecture(const std::string& name) {
  static const std::set<std::string> known{"resnet18", "resnet34", "resnet50", "resnet101", "resnet152", "torchscript"};
  return known.count(name) > 0;
}

/// Reads fields of one card; every refusal names the file and the field.
class CardReader {
 public:
  explicit CardReader(std::string file) : file_(std::move(file)) {}

  [[noreturn]] void invalid(const std::string& field) const { throw Error(ErrorCode::ModelCardInvalid, {file_, field}); }

  [[nodiscard]] const json& required(const json& object, const std::string& key, const std::string& field) const {
    const auto found = object.find(key);
    if (found == object.end()) throw Error(ErrorCode::ModelCardMissing, {file_, field});
    return *found;
  }

  [[nodiscard]] std::string text(const json& value, const std::string& field) const {
    if (!value.is_string()) invalid(field);
    return value.get<std::string>();
  }

  [[nodiscard]] int whole(const json& value, const std::string& field, int largest) const {
    if (!value.is_number_integer()) invalid(field);
    const bool fits = value.is_number_unsigned() ? value.get<std::uint64_t>() <= static_cast<std::uint64_t>(largest)
                                                 : value.get<std::int64_t>() <= largest;
    if (!fits || value.get<std::int64_t>() < 1) invalid(field);
    return value.get<int>();
  }

  [[nodiscard]] double number(const json& value, const std::string& field) const {
    if (!value.is_number() || !std::isfinite(value.get<double>())) invalid(field);
    return value.get<double>();
  }

  [[nodiscard]] InputSpec input(const json& value) const {
    if (!value.is_object()) invalid("input");
    InputSpec spec;
    spec.rows = whole(required(value, "rows", "input.rows"), "input.rows", kLargestInput);
    spec.columns = whole(required(value, "columns", "input.columns"), "input.columns", kLargestInput);
    const json& window = required(value, "window", "input.window");
    if (!window.is_array() || window.size() != 2) invalid("input.window");
    spec.windowLow = number(window[0], "input.window");
    spec.windowHigh = number(window[1], "input.window");
    if (spec.windowLow >= spec.windowHigh) invalid("input.window");
    return spec;
  }

  [[nodiscard]] std::vector<std::string> classes(const json& value, int outputs) const {
    const std::size_t expected = outputs == 1 ? 2 : static_cast<std::size_t>(outputs);
    if (!value.is_array() || value.size() != expected) invalid("classes");
    std::vector<std::string> names;
    for (const json& name : value) names.push_back(text(name, "classes"));
    return names;
  }

  /// An optional object, kept as text: readers of ours look into it, others may put what they like.
  [[nodiscard]] std::string object(const json& card, const std::string& key) const {
    const auto found = card.find(key);
    if (found == card.end()) return "{}";
    if (!found->is_object()) invalid(key);
    return found->dump();
  }

 private:
  std::string file_;
};

}  // namespace

ModelCard parseCard(const std::string& text, const std::string& file) {
  const CardReader reader(file);
  const json root = json::parse(text, nullptr, false);
  if (!root.is_object()) reader.invalid("model_card");
  ModelCard card;
  card.name = reader.text(reader.required(root, "name", "name"), "name");
  card.architecture = reader.text(reader.required(root, "architecture", "architecture"), "architecture");
  if (!isKnownArchitecture(card.architecture)) reader.invalid("architecture");
  card.outputs = reader.whole(reader.required(root, "outputs", "outputs"), "outputs", kMostOutputs);
  const json& input = reader.required(root, "input", "input");
  card.input = reader.input(input);
  if (const auto channels = input.find("channels"); channels != input.end()) {
    card.channels = reader.whole(*channels, "input.channels", kMostChannels);
  }
  card.classes = reader.classes(reader.required(root, "classes", "classes"), card.outputs);
  card.threshold = reader.number(reader.required(root, "threshold", "threshold"), "threshold");
  if (card.threshold <= 0 || card.threshold >= 1) reader.invalid("threshold");
  if (const auto licence = root.find("licence"); licence != root.end()) card.licence = reader.text(*licence, "licence");
  card.trainingJson = reader.object(root, "training");
  card.evaluationJson = reader.object(root, "evaluation");
  return card;
}

std::string cardToJson(const ModelCard& card) {
  json root = {
      {"name", card.name},
      {"architecture", card.architecture},
      {"outputs", card.outputs},
      {"input",
       {{"rows", card.input.rows}, {"columns", card.input.columns}, {"window", {card.input.windowLow, card.input.windowHigh}}}},
      {"classes", card.classes},
      {"threshold", card.threshold},
      {"licence", card.licence},
      {"training", json::parse(card.trainingJson)},
      {"evaluation", json::parse(card.evaluationJson)}};
  if (card.channels != 1) root["input"]["channels"] = card.channels;
  return root.dump();
}

Learnt learntFrom(const ModelCard& card, const std::string& patient) {
  const json training = json::parse(card.trainingJson, nullptr, false);
  if (patient.empty() || !training.is_object()) return Learnt::Unknown;
  const auto patients = training.find("patients");
  if (patients == training.end() || !patients->is_array()) return Learnt::Unknown;
  const json hash = sha256(std::string_view(patient));
  return std::find(patients->begin(), patients->end(), hash) != patients->end() ? Learnt::Yes : Learnt::No;
}

}  // namespace saliscope
