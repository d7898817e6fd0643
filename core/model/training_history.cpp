#include "core/model/training_history.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>

#include "core/base/error.h"
#include "core/base/files.h"

namespace saliscope {
namespace {

std::vector<std::string_view> fieldsOf(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  std::vector<std::string_view> fields;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find(',', at), line.size());
    fields.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return fields;
}

/// Where each column of the header stands.
std::map<std::string, std::size_t, std::less<>> columnsOf(std::string_view header, const std::string& file) {
  std::map<std::string, std::size_t, std::less<>> columns;
  const auto names = fieldsOf(header);
  for (std::size_t i = 0; i < names.size(); ++i) columns.emplace(names[i], i);
  for (const char* needed : {"step", "loss"}) {
    if (!columns.contains(needed)) throw Error(ErrorCode::ManifestColumn, {file, needed});
  }
  return columns;
}

/// The fields of one line by the header's names.
class Line {
 public:
  Line(std::string_view text, int number, const std::map<std::string, std::size_t, std::less<>>& columns, const std::string& file)
      : fields_(fieldsOf(text)), number_(number), columns_(columns), file_(file) {}

  /// None where the column is missing or the field empty.
  [[nodiscard]] std::optional<double> number(std::string_view column) const {
    const auto found = columns_.find(column);
    if (found == columns_.end() || found->second >= fields_.size() || fields_[found->second].empty()) return std::nullopt;
    const std::string_view text = fields_[found->second];
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) fail(column);
    return value;
  }
  [[nodiscard]] double needed(std::string_view column) const {
    const auto value = number(column);
    if (!value) fail(column);
    return *value;
  }

 private:
  [[noreturn]] void fail(std::string_view column) const {
    throw Error(ErrorCode::ManifestLine, {file_, std::to_string(number_), std::string(column)});
  }

  std::vector<std::string_view> fields_;
  int number_;
  const std::map<std::string, std::size_t, std::less<>>& columns_;
  const std::string& file_;
};

TrainingStep stepOf(const Line& line) {
  TrainingStep step;
  step.step = static_cast<int>(line.needed("step"));
  step.loss = line.needed("loss");
  step.learningRate = line.number("learning_rate").value_or(0);
  step.seconds = line.number("seconds").value_or(0);
  step.validationLoss = line.number("validation_loss");
  step.validationAccuracy = line.number("validation_accuracy");
  return step;
}

}  // namespace

std::vector<TrainingStep> parseTrainingLog(const std::string& csv, const std::string& file) {
  std::string_view rest(csv);
  int number = 0;
  const auto next = [&]() -> std::optional<std::string_view> {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    ++number;
    return line;
  };
  const auto columns = columnsOf(next().value_or(""), file);
  std::vector<TrainingStep> steps;
  while (const auto line = next()) {
    if (line->find_first_not_of(" \t\r") == std::string_view::npos) continue;
    steps.push_back(stepOf(Line(*line, number, columns, file)));
  }
  return steps;
}

std::vector<TrainingStep> readTrainingLog(const std::filesystem::path& file) {
  return parseTrainingLog(readFile(file), file.string());
}

std::optional<std::filesystem::path> trainingLogBeside(const std::filesystem::path& model) {
  const std::string stem = model.stem().string();
  for (const std::string& name : {stem + ".csv", stem + "-training.csv"}) {
    std::filesystem::path candidate = model.parent_path() / name;
    std::error_code unknown;
    if (std::filesystem::is_regular_file(candidate, unknown)) return candidate;
  }
  return std::nullopt;
}

std::vector<double> runningLoss(const std::vector<TrainingStep>& steps, std::size_t window) {
  std::vector<double> means;
  double sum = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    sum += steps[i].loss;
    if (i >= window) sum -= steps[i - window].loss;
    means.push_back(sum / static_cast<double>(std::min(i + 1, window)));
  }
  return means;
}

}  // namespace saliscope
