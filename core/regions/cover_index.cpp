#include "core/regions/cover_index.h"

namespace saliscope {

CoverIndex::CoverIndex(const Segments& segments)
    : starts_(static_cast<std::size_t>(segments.columns()) * static_cast<std::size_t>(segments.rows()) + 1),
      segments_(segments.totalPixels()) {
  // Counts stand one place further on while starts are summed, so that filling moves each start to where the next one belongs.
  for (std::size_t s = 0; s < segments.size(); ++s) {
    forEachPixel(segments[s], segments.columns(), [this](std::size_t pixel) { ++starts_[pixel]; });
  }
  std::size_t end = 0;
  for (std::size_t& start : starts_) start = end += start;
  for (std::size_t s = segments.size(); s-- > 0;) {
    forEachPixel(segments[s], segments.columns(),
                 [this, s](std::size_t pixel) { segments_[--starts_[pixel]] = static_cast<std::uint32_t>(s); });
  }
}

}  // namespace saliscope
