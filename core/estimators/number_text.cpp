#include "core/estimators/number_text.h"

#include <array>
#include <charconv>

namespace saliscope {

std::string numberText(double value) {
  std::array<char, 32> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 9);
  return {buffer.data(), result.ptr};
}

}  // namespace saliscope
