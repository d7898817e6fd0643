#include "core/volume/nifti_guard.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <vector>

#include "core/base/error.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

constexpr std::int32_t niftiLength = 348;
constexpr std::int32_t nifti2Length = 540;

struct CloseGz {
  void operator()(gzFile_s* file) const { gzclose(file); }
};
using GzFile = std::unique_ptr<gzFile_s, CloseGz>;

GzFile open(const fs::path& file) {
  GzFile gz(gzopen(file.c_str(), "rb"));  // plain files as well
  if (!gz) throw Error(ErrorCode::FileUnreadable, {file.string(), "it cannot be opened"});
  return gz;
}

/// A NIfTI-1 header, read in the file's byte order.
class Header {
 public:
  explicit Header(const fs::path& file) {
    const GzFile gz = open(file);
    const int got = gzread(gz.get(), bytes_.data(), static_cast<unsigned int>(bytes_.size()));
    complete_ = got == static_cast<int>(bytes_.size());
    const auto known = [](std::int32_t length) { return length == niftiLength || length == nifti2Length; };
    swapped_ = !known(length());
  }
  [[nodiscard]] bool complete() const { return complete_; }
  [[nodiscard]] std::int32_t length() const { return number<std::int32_t>(0); }

  template <class T>
  [[nodiscard]] T number(std::size_t at) const {
    std::array<unsigned char, sizeof(T)> raw{};
    std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(at), sizeof(T), raw.begin());
    if (swapped_) std::reverse(raw.begin(), raw.end());
    T value;
    std::memcpy(&value, raw.data(), sizeof(T));
    return value;
  }
  /// True if `count` floats from `at` on could be lengths, positions or factors of a picture of a patient.
  [[nodiscard]] bool sane(std::size_t at, std::size_t count) const {
    constexpr float absurd = 1e7F;
    for (std::size_t i = 0; i < count; ++i) {
      if (!(std::abs(number<float>(at + i * sizeof(float))) < absurd)) return false;
    }
    return true;
  }

 private:
  std::array<unsigned char, niftiLength> bytes_{};
  bool complete_ = false;
  bool swapped_ = false;
};

/// True if all bits of the exponent are set, which is how IEEE 754 writes infinity and not-a-number. `top` and `next`: the two
/// most significant bytes.
bool isNonFinite(unsigned char top, unsigned char next, std::size_t width) {
  constexpr unsigned int signless = 0x7F;
  const unsigned int exponentTail = width == sizeof(float) ? 0x80 : 0xF0;
  return (top & signless) == signless && (next & exponentTail) == exponentTail;
}

}  // namespace

void requireSaneNiftiHeader(const fs::path& file) {
  // Offsets of the fields in the header, from nifti1.h.
  constexpr std::size_t spacing = 80;
  constexpr std::size_t voxelOffset = 108;
  constexpr std::size_t qformCode = 252;
  constexpr std::size_t sformCode = 254;
  constexpr std::size_t quaternion = 256;
  constexpr std::size_t matrix = 280;
  const Header header(file);
  if (header.length() == nifti2Length) return;  // another layout, which ITK reads or refuses
  if (header.length() != niftiLength) throw Error(ErrorCode::NotAnImage, {file.string()});
  if (!header.complete()) throw Error(ErrorCode::FileTruncated, {file.string()});
  bool sane = header.sane(spacing, 3) && header.sane(voxelOffset, 1) && header.number<float>(voxelOffset) >= 0;
  if (header.number<std::int16_t>(qformCode) > 0) sane = sane && header.sane(quaternion, 6);
  if (header.number<std::int16_t>(sformCode) > 0) sane = sane && header.sane(matrix, 12);
  if (!sane) throw Error(ErrorCode::FileUnreadable, {file.string(), "its geometry is not valid"});
}

void eachNonFinite(const fs::path& file, const NiftiFloats& floats, const std::function<void(std::uint64_t)>& found) {
  const GzFile gz = open(file);
  constexpr std::size_t voxelsAtOnce = std::size_t{1} << 15;
  std::vector<unsigned char> bytes(voxelsAtOnce * floats.width);
  const auto read = [&](std::size_t count) {
    if (gzread(gz.get(), bytes.data(), static_cast<unsigned int>(count)) != static_cast<int>(count)) {
      throw Error(ErrorCode::FileUnreadable, {file.string(), "voxels are missing"});
    }
  };
  // A NIfTI header begins with its own length: a 4-byte number whose most significant byte is 0, the least is not.
  read(4);
  const bool bigEndian = bytes[0] == 0;
  const std::size_t top = bigEndian ? 0 : floats.width - 1;
  const std::size_t next = bigEndian ? 1 : floats.width - 2;
  gzseek(gz.get(), static_cast<z_off_t>(floats.offset), SEEK_SET);
  for (std::uint64_t first = 0; first < floats.count; first += voxelsAtOnce) {
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(voxelsAtOnce, floats.count - first));
    read(count * floats.width);
    for (std::size_t i = 0; i < count; ++i) {
      const unsigned char* const voxel = &bytes[i * floats.width];
      if (isNonFinite(voxel[top], voxel[next], floats.width)) found(first + i);
    }
  }
}

}  // namespace saliscope
