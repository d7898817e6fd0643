#include "core/evaluation/csv_table.h"

namespace saliscope {

std::vector<std::vector<std::string>> parseCsv(std::string_view text) {
  std::vector<std::vector<std::string>> out;
  bool quoted = false;
  bool lineBegins = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (lineBegins) {
      out.push_back({{}});
      lineBegins = false;
    }
    std::string& field = out.back().back();
    if (quoted) {
      const bool escaped = c == '"' && i + 1 < text.size() && text[i + 1] == '"';
      if (escaped) ++i;
      if (c == '"' && !escaped) {
        quoted = false;
      } else {
        field += c;
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',') {
      out.back().emplace_back();
    } else if (c == '\n') {
      lineBegins = true;
    } else if (c != '\r') {
      field += c;
    }
  }
  return out;
}

}  // namespace saliscope
