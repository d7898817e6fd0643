#include "core/dicom/pixel_extent.h"

#include <array>

namespace saliscope {

bool nativePixelsComplete(std::uint64_t offset, std::uint64_t size, double bytes) {
  return offset < size && static_cast<double>(size - offset) >= bytes;
}

bool fragmentsComplete(std::istream& in, std::uint64_t offset, std::uint64_t size, int frames) {
  // Encapsulated pixel data is always little endian: items FFFE,E000 (the first one is the table of offsets), then FFFE,E0DD.
  constexpr std::uint32_t item = 0xE000FFFE;
  std::uint64_t items = 0;
  std::uint64_t payload = 0;
  in.clear();
  while (offset + 8 <= size) {
    std::array<unsigned char, 8> head{};
    in.seekg(static_cast<std::streamoff>(offset));
    if (!in.read(reinterpret_cast<char*>(head.data()), head.size())) return false;
    const auto word = [&](std::size_t i) {
      return std::uint32_t{head[i]} | std::uint32_t{head[i + 1]} << 8 | std::uint32_t{head[i + 2]} << 16 |
             std::uint32_t{head[i + 3]} << 24;
    };
    if (word(0) != item) break;
    offset += 8 + std::uint64_t{word(4)};
    if (offset > size) return false;
    if (items++ > 0) payload += word(4);
  }
  return items > static_cast<std::uint64_t>(frames) && payload > 0;
}

}  // namespace saliscope
