// CSV back into fields. Private to the folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace saliscope {

/// Lines of fields as RFC 4180 quotes them; an empty text has no lines.
[[nodiscard]] std::vector<std::vector<std::string>> parseCsv(std::string_view text);

}  // namespace saliscope
