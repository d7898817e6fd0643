// What niftilib, and so ITK, gets wrong about NIfTI files that are odd or damaged.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>

namespace saliscope {

/// Refuses headers over which ITK aborts the program or never returns (a matrix that is not finite or absurd). Throws Error
/// NotAnImage for files that are no NIfTI, FileTruncated, FileUnreadable.
void requireSaneNiftiHeader(const std::filesystem::path& file);

/// Where a NIfTI file stores floating-point voxels.
struct NiftiFloats {
  std::uint64_t offset = 0;  ///< of the first voxel in the unpacked file, in bytes
  std::size_t width = 4;     ///< bytes of a voxel: 4 or 8
  std::uint64_t count = 0;
};

/// Calls `found` with the index of every stored voxel that is infinite or not a number: niftilib reads those as 0, which in a
/// CT is water where nothing was measured. Throws Error FileUnreadable.
void eachNonFinite(const std::filesystem::path& file, const NiftiFloats& floats, const std::function<void(std::uint64_t)>& found);

}  // namespace saliscope
