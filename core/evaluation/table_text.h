// Tables as CSV: RFC 4180 quoting, nine significant digits.
#pragma once

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace saliscope {

/// Nine significant digits, never "-0"; empty for not-a-number.
[[nodiscard]] std::string tableNumber(double value);
[[nodiscard]] std::string tableNumber(const std::optional<double>& value);
/// Quoted where it holds commas, quotes or line breaks.
[[nodiscard]] std::string tableField(std::string_view text);

/// One line after another, to a stream: tables of a million slices are never held in memory.
class TableText {
 public:
  /// Starts with the header line. `out` must outlive the table.
  TableText(std::ostream& out, std::string_view header) : out_(out) { out_ << header << '\n'; }
  TableText& field(std::string_view text);
  TableText& number(double value);
  TableText& number(const std::optional<double>& value);
  TableText& count(std::size_t value);
  void endLine();

 private:
  void separate();

  std::ostream& out_;
  bool lineBegun_ = false;
};

}  // namespace saliscope
