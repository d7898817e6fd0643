#include "core/volume/nifti_floats.h"

#include <zlib.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "core/base/error.h"

namespace saliscope {

namespace {

struct CloseGz {
  void operator()(gzFile_s* file) const { gzclose(file); }
};

void read(gzFile_s* gz, std::vector<unsigned char>& bytes, std::size_t count, const std::filesystem::path& file) {
  if (gzread(gz, bytes.data(), static_cast<unsigned int>(count)) != static_cast<int>(count)) {
    throw Error(ErrorCode::FileUnreadable, {file.string(), "voxels are missing"});
  }
}

/// True if all bits of the exponent are set, which is how IEEE 754 writes infinity and not-a-number. `top` and `next`: the two
/// most significant bytes.
bool isNonFinite(unsigned char top, unsigned char next, std::size_t width) {
  constexpr unsigned int signless = 0x7F;
  const unsigned int exponentTail = width == sizeof(float) ? 0x80 : 0xF0;
  return (top & signless) == signless && (next & exponentTail) == exponentTail;
}

}  // namespace

void eachNonFinite(const std::filesystem::path& file, const NiftiFloats& floats, const std::function<void(std::uint64_t)>& found) {
  const std::unique_ptr<gzFile_s, CloseGz> gz(gzopen(file.c_str(), "rb"));  // plain files as well
  if (!gz) throw Error(ErrorCode::FileUnreadable, {file.string(), "it cannot be opened"});
  constexpr std::size_t voxelsAtOnce = std::size_t{1} << 15;
  std::vector<unsigned char> bytes(voxelsAtOnce * floats.width);
  // A NIfTI header begins with its own length, 348: a 4-byte number whose most significant byte is 0, the least is not.
  read(gz.get(), bytes, 4, file);
  const bool bigEndian = bytes[0] == 0;
  const std::size_t top = bigEndian ? 0 : floats.width - 1;
  const std::size_t next = bigEndian ? 1 : floats.width - 2;
  gzseek(gz.get(), static_cast<z_off_t>(floats.offset), SEEK_SET);
  for (std::uint64_t first = 0; first < floats.count; first += voxelsAtOnce) {
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(voxelsAtOnce, floats.count - first));
    read(gz.get(), bytes, count * floats.width, file);
    for (std::size_t i = 0; i < count; ++i) {
      const unsigned char* const voxel = &bytes[i * floats.width];
      if (isNonFinite(voxel[top], voxel[next], floats.width)) found(first + i);
    }
  }
}

}  // namespace saliscope
