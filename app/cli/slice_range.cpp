#include "app/cli/slice_range.h"

#include <charconv>
#include <string_view>
#include <system_error>

#include "core/base/error.h"

namespace saliscope::cli {

namespace {

/// A whole number at the start of `text`, which it is taken off; false where there is none.
bool takeNumber(std::string_view& text, int& number) {
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return failure == std::errc();
}

}  // namespace

SliceRange parseSliceRange(const std::string& text, const Volume& volume, const std::string& input) {
  std::string_view rest = text;
  SliceRange range;
  const bool first = takeNumber(rest, range.first);
  const bool colon = rest.starts_with(':');
  if (colon) rest.remove_prefix(1);
  const bool whole = first && colon && takeNumber(rest, range.end) && rest.empty();
  if (!whole || range.first < 0 || range.first >= range.end || range.end > volume.slices()) {
    throw Error(ErrorCode::SliceOutOfRange, {input, text, std::to_string(volume.slices())});
  }
  return range;
}

}  // namespace saliscope::cli
