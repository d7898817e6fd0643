#include "app/cli/run_words.h"

#include <algorithm>

#include "app/cli/words.h"

namespace saliscope::cli {

namespace {

std::string padded(const std::string& text, std::size_t width) {
  return text + std::string(text.size() < width ? width - text.size() : 1, ' ');
}

/// "6.2 [5.1, 7.0]", right-aligned in its column.
std::string cell(const Estimate& estimate, int decimals) {
  std::string out = estimate.value ? rounded(estimate.value, decimals) : "-";
  if (estimate.low && estimate.high) out += " [" + rounded(estimate.low, decimals) + ", " + rounded(estimate.high, decimals) + "]";
  return padded(out, 20);
}

}  // namespace

std::string exclusionWords(const Exclusion& exclusion) {
  std::string out = words(exclusion.reason);
  std::string about;
  if (!out.starts_with(exclusion.image) && out.find(exclusion.image) == std::string::npos) about = exclusion.image;
  if (exclusion.slice) about += (about.empty() ? "slice " : ", slice ") + std::to_string(*exclusion.slice);
  if (!exclusion.estimator.empty()) about += (about.empty() ? "" : ", ") + exclusion.estimator;
  return about.empty() ? out : about + ": " + out;
}

nlohmann::json exclusionsJson(const std::vector<Exclusion>& exclusions) {
  auto out = nlohmann::json::array();
  for (const Exclusion& one : exclusions) {
    nlohmann::json line{{"file", one.image}, {"reason", words(one.reason)}};
    if (one.slice) line["slice"] = *one.slice;
    if (!one.estimator.empty()) line["estimator"] = one.estimator;
    out.push_back(std::move(line));
  }
  return out;
}

std::string summaryText(const RunTables& tables) {
  std::string out =
      padded("estimator", 26) + padded("sign", 10) + padded("10 F", 20) + padded("gain", 20) + padded("AUC", 20) + "max DSC\n";
  for (const RunLine& line : tables.lines) {
    if (line.group != Group::All) continue;
    out += padded(line.kind.estimator, 26) + padded(signName(line.kind.sign), 10) + cell(line.of(Measure::FidelityX10), 1) +
           cell(line.of(Measure::RelevanceGain), 2) + cell(line.of(Measure::Auc), 2) + cell(line.of(Measure::DscMax), 2);
    out.erase(out.find_last_not_of(' ') + 1);
    out += '\n';
  }
  return out;
}

nlohmann::json summaryJson(const RunTables& tables) {
  const auto value = [](const std::optional<double>& number) { return number ? nlohmann::json(*number) : nlohmann::json(); };
  auto lines = nlohmann::json::array();
  for (const RunLine& line : tables.lines) {
    nlohmann::json one{{"estimator", line.kind.estimator}, {"sign", signName(line.kind.sign)},
                       {"class", groupName(line.group)},   {"slices", line.slices},
                       {"patients", line.patients},        {"dsc_max_percent", value(line.dscMaxPercent)}};
    for (std::size_t m = 0; m < measureCount; ++m) {
      const std::string name = measureName(m);
      one[name] = value(line.measures[m].value);
      one[name + "_low"] = value(line.measures[m].low);
      one[name + "_high"] = value(line.measures[m].high);
    }
    lines.push_back(std::move(one));
  }
  return {{"summary", lines}};
}

}  // namespace saliscope::cli
