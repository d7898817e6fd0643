#include "core/volume/volume.h"

#include <cstddef>
#include <utility>

#include "core/base/error.h"

namespace saliscope {

Volume::Volume(Geometry geometry, std::vector<float> voxels) : geometry_(std::move(geometry)), voxels_(std::move(voxels)) {
  if (voxels_.size() != geometry_.voxels()) {
    throw Error(ErrorCode::SizeMismatch, {"voxels", std::to_string(geometry_.voxels()), std::to_string(voxels_.size())});
  }
}

Slice Volume::slice(int k) const {
  if (k < 0 || k >= slices()) {
    throw Error(ErrorCode::SliceOutOfRange, {source.path, std::to_string(k), std::to_string(slices())});
  }
  const std::size_t plane = static_cast<std::size_t>(columns()) * static_cast<std::size_t>(rows());
  const auto first = voxels_.begin() + static_cast<std::ptrdiff_t>(plane * static_cast<std::size_t>(k));
  std::vector<float> hu(first, first + static_cast<std::ptrdiff_t>(plane));
  return {Image<float>(columns(), rows(), std::move(hu)), sliceGeometry(k), k};
}

float Volume::hu(int column, int row, int k) const {
  const auto columnCount = static_cast<std::size_t>(columns());
  const auto rowCount = static_cast<std::size_t>(rows());
  return voxels_[(static_cast<std::size_t>(k) * rowCount + static_cast<std::size_t>(row)) * columnCount +
                 static_cast<std::size_t>(column)];
}

Geometry Volume::sliceGeometry(int k) const {
  Geometry plane = geometry_.slice(k);
  if (!sliceOrigins_.empty()) plane.origin = sliceOrigins_[static_cast<std::size_t>(k)];
  return plane;
}

void Volume::setSliceOrigins(std::vector<Vec3> origins) {
  if (origins.size() != static_cast<std::size_t>(slices())) {
    throw Error(ErrorCode::SizeMismatch, {"slice origins", std::to_string(slices()), std::to_string(origins.size())});
  }
  sliceOrigins_ = std::move(origins);
}

}  // namespace saliscope
