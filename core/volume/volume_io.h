// NIfTI, NRRD and MHA/MHD through ITK. DICOM is core/dicom's.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/progress.h"
#include "core/volume/volume.h"

namespace saliscope {

/// True for .nii, .nii.gz, .nrrd, .nhdr, .mha, .mhd (by ending, any case).
[[nodiscard]] bool isVolumeFile(const std::filesystem::path& file);

/// Reads a scalar 2-D or 3-D volume as float. The third stored axis stays the slice axis; axes are flipped (and the first two
/// swapped) so that each points as nearly as it can to L, P, S: slices come caudal to cranial and look as radiologists read
/// them. Sheared or sub-voxel geometry is kept. Errors: FileMissing, FileEmpty, FileTruncated, NotAnImage, ImageNotScalar,
/// ImageTooLarge, FileUnreadable.
[[nodiscard]] Volume readVolumeFile(const std::filesystem::path& file, Progress& progress = Progress::none());

/// A raw grid of values, as stored by writeGrid.
template <class T>
struct Grid {
  Geometry geometry;
  std::vector<T> voxels;  ///< column fastest
};

/// As readVolumeFile, but for values that are no HU (masks, heatmaps): those that are not finite stay so.
[[nodiscard]] Grid<float> readGrid(const std::filesystem::path& file, Progress& progress = Progress::none());

/// Writes by the ending (.nii, .nii.gz, .nrrd, .mha), gzip-compressed, aside and renamed. `metadata` goes into the NRRD header
/// as key:=value (other formats carry none). Throws Error WriteFailed.
void writeGrid(const std::filesystem::path& file, const Grid<float>& grid, const std::map<std::string, std::string>& metadata = {});
void writeGrid(const std::filesystem::path& file, const Grid<std::uint8_t>& grid,
               const std::map<std::string, std::string>& metadata = {});
/// The key:=value pairs of a NRRD header (others: empty). Errors as readVolumeFile.
[[nodiscard]] std::map<std::string, std::string> readMetadata(const std::filesystem::path& file);

}  // namespace saliscope
