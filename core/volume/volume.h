// HU voxels with patient geometry.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/image.h"

namespace saliscope {

/// One plane of a volume: HU values and where they lie. The grid on which heatmaps are shown and masks are drawn.
struct Slice {
  Image<float> hu;    ///< Hounsfield units, row-major
  Geometry geometry;  ///< one slice: size = {columns, rows, 1}
  int index = 0;      ///< K: 0 in ascending position along the slice normal (axial: caudal to cranial)
};

/// A CT volume in HU. Slice index ascends along the normal that points to L, P or S (axial: caudal to cranial).
/// Shared read-only between threads once built (VolumePtr).
class Volume {
 public:
  /// `voxels`: HU, column fastest, then row, then slice; size must match the geometry (else Error SizeMismatch).
  Volume(Geometry geometry, std::vector<float> voxels);

  [[nodiscard]] const Geometry& geometry() const { return geometry_; }
  [[nodiscard]] int columns() const { return geometry_.size[0]; }
  [[nodiscard]] int rows() const { return geometry_.size[1]; }
  [[nodiscard]] int slices() const { return geometry_.size[2]; }
  [[nodiscard]] const std::vector<float>& voxels() const { return voxels_; }
  /// Copies slice k out; throws Error SliceOutOfRange.
  [[nodiscard]] Slice slice(int k) const;
  /// HU at a voxel; no range check.
  [[nodiscard]] float hu(int column, int row, int k) const;

  /// True position of slice k's first voxel (uneven spacing and tilt kept); defaults to the regular grid's.
  [[nodiscard]] Geometry sliceGeometry(int k) const;
  void setSliceOrigins(std::vector<Vec3> origins);

  /// Facts about the acquisition, empty where unknown.
  struct Source {
    std::string path;              ///< file or folder that was read
    std::string seriesUid;         ///< SeriesInstanceUID
    std::string studyUid;          ///< StudyInstanceUID
    std::string frameOfReference;  ///< FrameOfReferenceUID
    std::string patientId;
    std::string patientName;
    std::string description;           ///< SeriesDescription
    std::string studyDate;             ///< YYYYMMDD
    std::string contrastAgent;         ///< ContrastBolusAgent
    std::string kernel;                ///< ConvolutionKernel
    std::vector<std::string> files;    ///< file of each slice, by K; empty for one-file volumes
    std::vector<std::string> sopUids;  ///< SOPInstanceUID of each slice, by K
    double windowWidth = 0;            ///< header's first window, 0 = none
    double windowCenter = 0;
    std::size_t paddedVoxels = 0;  ///< voxels that were padding and now count as air (-1024 HU)
  };
  Source source;

 private:
  Geometry geometry_;
  std::vector<float> voxels_;
  std::vector<Vec3> sliceOrigins_;
};

using VolumePtr = std::shared_ptr<const Volume>;

}  // namespace saliscope
