#include "core/evaluation/run_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/evaluation/csv_table.h"
#include "core/evaluation/run_folder.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

/// One table of the run; what does not fit is named with table and run.
class Table {
 public:
  Table(const fs::path& run, const std::string& name) : run_(run), name_(name) {
    try {
      rows_ = parseCsv(readFile(tablesFolder(run) / name));
    } catch (const Error& error) {
      if (error.code() == ErrorCode::RunUnreadable) throw;
      throw Error(ErrorCode::RunUnreadable, {run.string(), "tables/" + name + " is missing"});
    }
    if (rows_.empty()) fail("it is empty");
  }

  [[nodiscard]] std::size_t size() const { return rows_.size() - 1; }
  [[nodiscard]] const std::string& text(std::size_t line, const std::string& column) const {
    const auto found = std::find(rows_[0].begin(), rows_[0].end(), column);
    const auto index = static_cast<std::size_t>(found - rows_[0].begin());
    if (found == rows_[0].end() || index >= rows_[line + 1].size()) fail("it lacks " + column);
    return rows_[line + 1][index];
  }
  [[nodiscard]] std::optional<double> maybe(std::size_t line, const std::string& column) const {
    const std::string& field = text(line, column);
    if (field.empty()) return std::nullopt;
    double value = 0;
    const auto [end, failure] = std::from_chars(field.data(), field.data() + field.size(), value);
    if (failure != std::errc() || end != field.data() + field.size()) fail(column + " is no number");
    return value;
  }
  [[nodiscard]] double number(std::size_t line, const std::string& column) const {
    const auto value = maybe(line, column);
    if (!value) fail(column + " is empty");
    return *value;
  }
  [[nodiscard]] std::size_t count(std::size_t line, const std::string& column) const {
    return static_cast<std::size_t>(number(line, column));
  }
  [[nodiscard]] Kind kind(std::size_t line, const std::string& prefix = {}) const {
    return {text(line, prefix + "estimator"), text(line, prefix + "sign") == "absolute" ? Sign::Absolute : Sign::Original};
  }
  [[nodiscard]] Group group(std::size_t line) const {
    const std::string& name = text(line, "class");
    for (const Group one : groups) {
      if (name == groupName(one)) return one;
    }
    fail("class is " + name);
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw Error(ErrorCode::RunUnreadable, {run_.string(), "tables/" + name_ + ": " + why});
  }

  fs::path run_;
  std::string name_;
  std::vector<std::vector<std::string>> rows_;
};

void readSummary(const fs::path& run, RunTables& out) {
  const Table table(run, "summary.csv");
  for (std::size_t i = 0; i < table.size(); ++i) {
    RunLine line;
    line.kind = table.kind(i);
    line.group = table.group(i);
    line.slices = table.count(i, "slices");
    line.patients = table.count(i, "patients");
    line.masked = table.count(i, "masked_slices");
    line.dscMaxPercent = table.maybe(i, "dsc_max_percent");
    line.maskShare = table.maybe(i, "mask_share");
    for (std::size_t m = 0; m < measureCount; ++m) {
      const std::string name = measureName(m);
      line.measures[m] = {table.maybe(i, name), table.maybe(i, name + "_low"), table.maybe(i, name + "_high")};
    }
    out.lines.push_back(std::move(line));
  }
}

struct CurveColumns {
  const char *table, *x, *first, *second;
  std::vector<double> RunLine::*xs;
  std::vector<double> RunLine::*firsts;
  std::vector<double> RunLine::*seconds;
};

void readCurves(const fs::path& run, const CurveColumns& columns, RunTables& out) {
  const Table table(run, columns.table);
  RunLine* line = nullptr;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Kind kind = table.kind(i);
    const Group group = table.group(i);
    if (line == nullptr || line->kind != kind || line->group != group) {
      const auto found = std::find_if(out.lines.begin(), out.lines.end(),
                                      [&](const RunLine& one) { return one.kind == kind && one.group == group; });
      if (found == out.lines.end()) continue;
      line = &*found;
    }
    (line->*columns.xs).push_back(table.number(i, columns.x));
    (line->*columns.firsts).push_back(table.number(i, columns.first));
    (line->*columns.seconds).push_back(table.number(i, columns.second));
  }
}

void readMeasures(const fs::path& run, RunTables& out) {
  const Table table(run, "measures.csv");
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Kind kind = table.kind(i);
    const Group group = table.group(i);
    const auto line = std::find_if(out.lines.begin(), out.lines.end(),
                                   [&](const RunLine& one) { return one.kind == kind && one.group == group; });
    if (line == out.lines.end()) continue;
    for (std::size_t m = 0; m < extraNames.size(); ++m) line->extras[m] = table.maybe(i, extraNames[m]);
  }
}

void readCorrelations(const fs::path& run, RunTables& out) {
  const Table table(run, "rank_correlation.csv");
  for (std::size_t i = 0; i < table.size(); ++i) {
    out.correlations.push_back(
        {table.kind(i), table.kind(i, "other_"), table.count(i, "slices"), table.number(i, "rank_correlation")});
  }
}

void readDifferences(const fs::path& run, RunTables& out) {
  const Table table(run, "differences.csv");
  for (std::size_t i = 0; i < table.size(); ++i) {
    out.differences.push_back({table.kind(i), table.kind(i, "other_"), table.group(i), table.text(i, "measure"),
                               table.number(i, "difference"), table.number(i, "low"), table.number(i, "high"), table.number(i, "p"),
                               table.number(i, "p_holm")});
  }
}

void readRunJson(const fs::path& run, RunTables& out) {
  std::string text;
  try {
    text = readFile(run / "run.json");
  } catch (const Error&) {
    throw Error(ErrorCode::RunUnreadable,
                {run.string(), "run.json is missing: the run is not finished, or this is another folder"});
  }
  out.info = parseRunInfo(text, run);
  try {
    const json value = json::parse(text);
    const json& counts = value.at("counts");
    const auto count = [&](const char* name) { return counts.at(name).get<std::size_t>(); };
    out.counts = {count("slices"),     count("patients"),       count("classes"),       count("trained_on"), count("label_unknown"),
                  count("mask_drawn"), count("mask_resampled"), count("nothing_there"), count("not_looked"), count("padded")};
    for (const json& one : value.at("exclusions")) {
      Exclusion exclusion{.row = one.at("row").get<std::size_t>(),
                          .slice = std::nullopt,
                          .image = one.at("image").get<std::string>(),
                          .estimator = one.value("estimator", std::string()),
                          .reason = Error(errorCodeOf(one.at("code").get<std::string>()).value_or(ErrorCode::Internal),
                                          one.at("arguments").get<std::vector<std::string>>())};
      if (one.contains("slice")) exclusion.slice = one["slice"].get<int>();
      out.exclusions.push_back(std::move(exclusion));
    }
  } catch (const json::exception& failure) {
    throw Error(ErrorCode::RunUnreadable, {run.string(), failure.what()});
  }
}

}  // namespace

const RunLine* RunTables::find(const Kind& kind, Group group) const {
  const auto found =
      std::find_if(lines.begin(), lines.end(), [&](const RunLine& one) { return one.kind == kind && one.group == group; });
  return found == lines.end() ? nullptr : &*found;
}

std::vector<std::string> RunTables::estimators() const {
  std::vector<std::string> out;
  for (const RunLine& line : lines) {
    if (std::find(out.begin(), out.end(), line.kind.estimator) == out.end()) out.push_back(line.kind.estimator);
  }
  return out;
}

std::vector<Sign> RunTables::signs() const {
  std::vector<Sign> out;
  for (const Sign sign : {Sign::Original, Sign::Absolute}) {
    if (std::any_of(lines.begin(), lines.end(), [&](const RunLine& line) { return line.kind.sign == sign; })) out.push_back(sign);
  }
  return out;
}

std::vector<Group> RunTables::shownGroups() const {
  const auto has = [&](Group group) {
    return std::any_of(lines.begin(), lines.end(), [&](const RunLine& line) { return line.group == group && line.slices > 0; });
  };
  if (has(Group::With) && has(Group::Without)) return {Group::All, Group::With, Group::Without};
  return {Group::All};
}

RunTables readRun(const fs::path& run) {
  RunTables out;
  out.folder = run;
  readRunJson(run, out);
  readSummary(run, out);
  readCurves(run, {"fidelity.csv", "fraction", "mif", "lif", &RunLine::fraction, &RunLine::mif, &RunLine::lif}, out);
  readCurves(run, {"roc.csv", "threshold", "tpr", "fpr", &RunLine::threshold, &RunLine::tpr, &RunLine::fpr}, out);
  readCurves(run, {"dsc.csv", "percent", "share", "dsc", &RunLine::percent, &RunLine::share, &RunLine::dsc}, out);
  readDifferences(run, out);
  readMeasures(run, out);
  readCorrelations(run, out);
  return out;
}

std::string rounded(const std::optional<double>& value, int decimals) {
  if (!value || std::isnan(*value)) return "\u2013";
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%.*f", decimals, *value);
  std::string out = text.data();
  if (out.front() == '-' && out.find_first_of("123456789") == std::string::npos) out.erase(0, 1);
  return out;
}

}  // namespace saliscope
