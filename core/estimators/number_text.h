// Numbers in files and error arguments, whatever the user's language.
#pragma once

#include <string>

namespace saliscope {

/// Nine significant digits, decimal point, no trailing zeros ("0.15").
[[nodiscard]] std::string numberText(double value);

}  // namespace saliscope
