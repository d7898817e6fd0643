#include "core/volume/manifest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <limits>
#include <set>
#include <string_view>
#include <tuple>

#include "core/base/error.h"
#include "core/base/files.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

struct Record {
  std::vector<std::string> fields;
  int line = 0;  ///< where it begins, from 1
};

/// Splits text into records as RFC 4180 says; CR LF, LF and CR end a line.
class CsvReader {
 public:
  CsvReader(std::string_view text, const fs::path& file) : text_(text), file_(file) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text_.starts_with(byteOrderMark)) text_.remove_prefix(byteOrderMark.size());
  }

  /// The next record that is not an empty line; false at the end.
  bool next(Record& record) {
    while (at_ < text_.size()) {
      record = {{}, line_};
      bool more = true;
      while (more) {
        record.fields.push_back(field(record.line));
        more = at_ < text_.size() && text_[at_] == ',';
        if (more) ++at_;
      }
      endLine();
      const bool blank = record.fields.size() == 1 && record.fields[0].find_first_not_of(" \t") == std::string::npos;
      if (!blank) return true;
    }
    return false;
  }

 private:
  std::string field(int firstLine) {
    if (at_ < text_.size() && text_[at_] == '"') return quoted(firstLine);
    const std::size_t end = std::min(text_.find_first_of(",\r\n", at_), text_.size());
    std::string value(text_.substr(at_, end - at_));
    at_ = end;
    return value;
  }

  std::string quoted(int firstLine) {
    std::string value;
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '"') {
        const bool escaped = at_ + 1 < text_.size() && text_[at_ + 1] == '"';
        if (!escaped) break;
        ++at_;
      }
      if (c == '\n') ++line_;
      value += c;
    }
    const bool closed = at_ < text_.size();
    if (closed) ++at_;
    const bool followed = at_ < text_.size() && std::string_view(",\r\n").find(text_[at_]) == std::string_view::npos;
    if (!closed || followed) throw Error(ErrorCode::ManifestLine, {file_.string(), std::to_string(firstLine), "\""});
    return value;
  }

  void endLine() {
    if (at_ >= text_.size()) return;
    if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    ++at_;
    ++line_;
  }

  std::string_view text_;
  const fs::path& file_;
  std::size_t at_ = 0;
  int line_ = 1;
};

std::string trimmed(std::string_view text) {
  constexpr std::string_view spaces = " \t";
  const std::size_t first = text.find_first_not_of(spaces);
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(spaces) - first + 1));
}

/// The header's columns, and with them the fields of each record by name.
class Columns {
 public:
  Columns(const std::vector<std::string>& header, const fs::path& file) : file_(file) {
    for (const std::string& name : header) names_.push_back(trimmed(name));
    if (std::find(names_.begin(), names_.end(), "image") == names_.end()) {
      throw Error(ErrorCode::ManifestColumn, {file.string(), "image"});
    }
  }

  /// The field, without spaces around it; empty where the record or the header lacks it.
  [[nodiscard]] std::string text(const Record& record, std::string_view column) const {
    const auto found = std::find(names_.begin(), names_.end(), column);
    const auto index = static_cast<std::size_t>(found - names_.begin());
    return index < std::min(names_.size(), record.fields.size()) ? trimmed(record.fields[index]) : std::string();
  }

  /// The field as an integer in [0, highest]; none where it is empty. Throws Error ManifestLine.
  [[nodiscard]] std::optional<int> number(const Record& record, std::string_view column, int highest) const {
    const std::string value = text(record, column);
    if (value.empty()) return std::nullopt;
    int parsed = -1;
    const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), parsed);
    if (failure != std::errc() || end != value.data() + value.size() || parsed < 0 || parsed > highest) {
      throwLine(record, column, value);
    }
    return parsed;
  }

  [[noreturn]] void throwLine(const Record& record, std::string_view column, const std::string& value) const {
    throw Error(ErrorCode::ManifestLine, {file_.string(), std::to_string(record.line), std::string(column) + "=" + value});
  }

 private:
  const fs::path& file_;
  std::vector<std::string> names_;
};

std::string quotedIfNeeded(const std::string& value) {
  const bool spaced = !value.empty() && (value.front() == ' ' || value.back() == ' ');
  if (!spaced && value.find_first_of(",\"\r\n") == std::string::npos) return value;
  std::string out = "\"";
  for (const char c : value) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

/// `path` relative to `folder` where it lies below it.
std::string writtenPath(const fs::path& path, const fs::path& folder) {
  const fs::path absolute = fs::absolute(path).lexically_normal();
  const fs::path relative = absolute.lexically_relative(folder);
  const bool below = !relative.empty() && *relative.begin() != "..";
  return (below ? relative : absolute).string();
}

std::string numberText(const std::optional<int>& value) {
  return value ? std::to_string(*value) : std::string();
}

}  // namespace

std::vector<ManifestRow> readManifest(const fs::path& file) {
  const std::string text = readFile(file);
  const fs::path folder = fs::absolute(file).parent_path();
  const auto resolved = [&](const std::string& path) {
    const fs::path normal = (folder / path).lexically_normal();
    // "series/" is named "series" as well.
    return normal.has_filename() ? normal : normal.parent_path();
  };
  CsvReader reader(text, file);
  Record record;
  reader.next(record);
  const Columns columns(record.fields, file);

  std::vector<ManifestRow> rows;
  while (reader.next(record)) {
    ManifestRow row;
    const std::string image = columns.text(record, "image");
    if (image.empty()) columns.throwLine(record, "image", image);
    row.image = resolved(image);
    row.slice = columns.number(record, "slice", std::numeric_limits<int>::max());
    row.label = columns.number(record, "label", 1);
    if (const std::string mask = columns.text(record, "mask"); !mask.empty()) row.mask = resolved(mask);
    row.patient = columns.text(record, "patient");
    row.line = record.line;
    rows.push_back(std::move(row));
  }
  return rows;
}

std::size_t repeatedRows(const std::vector<ManifestRow>& rows) {
  std::set<std::tuple<fs::path, std::optional<int>, std::string, std::optional<fs::path>>> seen;
  for (const ManifestRow& row : rows) seen.emplace(row.image, row.slice, row.patient, row.mask);
  return rows.size() - seen.size();
}

void writeManifest(const fs::path& file, const std::vector<ManifestRow>& rows) {
  const fs::path folder = fs::absolute(file).lexically_normal().parent_path();
  std::string text = "image,slice,label,mask,patient\n";
  for (const ManifestRow& row : rows) {
    const std::array<std::string, 5> fields{writtenPath(row.image, folder), numberText(row.slice), numberText(row.label),
                                            row.mask ? writtenPath(*row.mask, folder) : std::string(), row.patient};
    for (std::size_t i = 0; i < fields.size(); ++i) text += (i > 0 ? "," : "") + quotedIfNeeded(fields[i]);
    text += '\n';
  }
  writeFile(file, text);
}

}  // namespace saliscope
