// Text of DICOM files: character sets, numbers and the order of names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace saliscope {

/// Without leading and trailing spaces, and without what follows a null byte.
[[nodiscard]] std::string_view trimmed(std::string_view bytes);
/// The value as valid UTF-8. `characterSet` is SpecificCharacterSet (0008,0005), values joined by backslashes; bytes that are
/// no text in it are taken as UTF-8, else as Latin-1.
[[nodiscard]] std::string toUtf8(std::string_view bytes, std::string_view characterSet);
/// The backslash-separated numbers of a DS or IS value, whatever the process' locale; empty if one of them is no finite number.
[[nodiscard]] std::vector<double> parseNumbers(std::string_view text);
/// "4.22" for (4.2199, 2), with a point in every locale and no trailing zeros.
[[nodiscard]] std::string formatNumber(double value, int decimals);
/// File names as people order them: "1-9" before "1-10".
[[nodiscard]] bool naturalLess(std::string_view a, std::string_view b);

}  // namespace saliscope
