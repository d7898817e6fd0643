// The order and the geometry of the slices of one series.
#pragma once

#include <vector>

#include "core/base/geometry.h"
#include "core/dicom/header.h"
#include "core/dicom/series.h"

namespace saliscope {

/// Where a slice comes from.
struct SliceSource {
  std::size_t header = 0;  ///< index into the headers
  std::size_t frame = 0;   ///< of that file
};

struct Layout {
  std::vector<SliceSource> slices;  ///< by K
  std::vector<Vec3> origins;        ///< mm, of each slice's first voxel; made up where positions are missing
  Geometry geometry;                ///< regular grid next to the origins; axes[2] is the true direction between slices
  std::vector<SeriesIssue> issues;
};

/// The direction from which a plane's slices are counted: its normal, turned so that the largest component points to L, P or S.
[[nodiscard]] Vec3 sliceNormal(const std::array<Vec3, 2>& orientation);
/// Puts the slices of one series in order. Headers: at least one, all of the same rows, columns and orientation.
[[nodiscard]] Layout arrangeSlices(const std::vector<Header>& headers);

}  // namespace saliscope
