// Is the pixel data all there? GDCM fills what is missing with nothing said, so this is asked before it decodes.
#pragma once

#include <cstdint>
#include <istream>

namespace saliscope {

/// True if `bytes` of uncompressed pixel data fit between `offset` and the stream's end at `size`.
[[nodiscard]] bool nativePixelsComplete(std::uint64_t offset, std::uint64_t size, double bytes);
/// Walks the fragments that start at `offset`: true if none reaches over the end and there are at least `frames` of them.
[[nodiscard]] bool fragmentsComplete(std::istream& in, std::uint64_t offset, std::uint64_t size, int frames);

}  // namespace saliscope
