// Expert masks: a bit per voxel and a status per slice.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <utility>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/image.h"

namespace saliscope {

/// What is known of a slice's mask (domain.md): only the first two count in an evaluation.
enum class SliceStatus : std::uint8_t { NotLooked, Drawn, NothingThere };

/// A binary mask on the grid of a volume.
class Mask {
 public:
  Mask() = default;
  /// An empty mask, every slice NotLooked.
  explicit Mask(Geometry geometry);
  /// Voxels are 0 or not 0, column fastest. Slices with any set voxel become Drawn, the rest NotLooked (formats that carry no
  /// status: an empty slice means not looked). Throws Error SizeMismatch.
  Mask(Geometry geometry, std::vector<std::uint8_t> voxels);

  [[nodiscard]] const Geometry& geometry() const { return geometry_; }
  [[nodiscard]] bool empty() const { return voxels_.empty(); }
  [[nodiscard]] int slices() const { return geometry_.size[2]; }
  [[nodiscard]] const std::vector<std::uint8_t>& voxels() const { return voxels_; }
  [[nodiscard]] Image<std::uint8_t> slice(int k) const;  ///< 0 or 1
  /// Replaces slice k and sets its status: Drawn where a pixel is set, else NotLooked.
  void setSlice(int k, const Image<std::uint8_t>& pixels);
  [[nodiscard]] SliceStatus status(int k) const { return status_[static_cast<std::size_t>(k)]; }
  void setStatus(int k, SliceStatus status) { status_[static_cast<std::size_t>(k)] = status; }
  [[nodiscard]] std::size_t count(int k) const;  ///< set pixels of slice k

 private:
  Geometry geometry_;
  std::vector<std::uint8_t> voxels_;
  std::vector<SliceStatus> status_;
};

/// A mask file brought onto a grid.
struct MaskOnGrid {
  Mask mask;
  bool resampled = false;  ///< the file's grid differed, nearest neighbour was taken
};

/// Reads NIfTI, NRRD or MHA; values other than 0 count as set. Errors: those of readVolumeFile.
[[nodiscard]] Mask readMask(const std::filesystem::path& file);
/// The same, on `grid`: taken as it is where the grids agree, else resampled by nearest neighbour at voxel centres. Error
/// MaskElsewhere where nothing of the file's grid lies inside `grid`.
[[nodiscard]] MaskOnGrid readMaskOnto(const std::filesystem::path& file, const Geometry& grid);
[[nodiscard]] Mask resampled(const Mask& mask, const Geometry& grid);
/// By the ending: .nii, .nii.gz, .nrrd, .mha. Throws Error WriteFailed.
void writeMask(const std::filesystem::path& file, const Mask& mask);

}  // namespace saliscope
