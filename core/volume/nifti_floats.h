// niftilib, and so ITK, reads voxels that are not finite as 0: in a CT that is water where nothing was measured.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>

namespace saliscope {

/// Where a NIfTI file stores floating-point voxels.
struct NiftiFloats {
  std::uint64_t offset = 0;  ///< of the first voxel in the unpacked file, in bytes
  std::size_t width = 4;     ///< bytes of a voxel: 4 or 8
  std::uint64_t count = 0;
};

/// Calls `found` with the index of every stored voxel that is infinite or not a number. Throws Error FileUnreadable.
void eachNonFinite(const std::filesystem::path& file, const NiftiFloats& floats, const std::function<void(std::uint64_t)>& found);

}  // namespace saliscope
