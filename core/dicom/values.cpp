#include "core/dicom/values.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/hashing.h"

namespace saliscope {

std::string uidFrom(const std::string& seed) {
  std::string decimal = "0";  // least significant digit first
  for (const char digit : sha256(seed).substr(0, 32)) {
    int carry = digit <= '9' ? digit - '0' : digit - 'a' + 10;
    for (char& place : decimal) {
      const int value = (place - '0') * 16 + carry;
      place = static_cast<char>('0' + value % 10);
      carry = value / 10;
    }
    for (; carry > 0; carry /= 10) decimal += static_cast<char>('0' + carry % 10);
  }
  decimal.erase(decimal.find_last_not_of('0') + 1);
  std::reverse(decimal.begin(), decimal.end());
  return "2.25." + (decimal.empty() ? "0" : decimal);
}

std::string decimalString(double value) {
  constexpr std::size_t longest = 16;
  for (int digits = 17; digits > 1; --digits) {
    std::array<char, 40> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digits).ptr;
    if (static_cast<std::size_t>(end - text.data()) <= longest) return {text.data(), end};
  }
  return "0";
}

}  // namespace saliscope
