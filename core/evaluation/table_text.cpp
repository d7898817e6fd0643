#include "core/evaluation/table_text.h"

#include <cmath>

#include "core/estimators/number_text.h"

namespace saliscope {

std::string tableNumber(double value) {
  return std::isnan(value) ? std::string() : numberText(value == 0 ? 0.0 : value);
}

std::string tableNumber(const std::optional<double>& value) {
  return value ? tableNumber(*value) : std::string();
}

std::string tableField(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

void TableText::separate() {
  if (lineBegun_) out_ << ',';
  lineBegun_ = true;
}

TableText& TableText::field(std::string_view text) {
  separate();
  out_ << tableField(text);
  return *this;
}

TableText& TableText::number(double value) {
  separate();
  out_ << tableNumber(value);
  return *this;
}

TableText& TableText::number(const std::optional<double>& value) {
  return number(value.value_or(std::nan("")));
}

TableText& TableText::count(std::size_t value) {
  separate();
  out_ << std::to_string(value);
  return *this;
}

void TableText::endLine() {
  out_ << '\n';
  lineBegun_ = false;
}

}  // namespace saliscope
