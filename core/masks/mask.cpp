#include "core/masks/mask.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

#include "core/base/error.h"
#include "core/base/size_text.h"
#include "core/volume/volume_io.h"

namespace saliscope {

namespace {

constexpr double sameVoxel = 0.01;  // how near, in voxels, two centres must lie to be the same voxel

std::size_t planeSize(const Geometry& geometry) {
  return static_cast<std::size_t>(geometry.size[0]) * static_cast<std::size_t>(geometry.size[1]);
}

void requireSlice(const Geometry& geometry, int k) {
  if (k < 0 || k >= geometry.size[2]) {
    throw Error(ErrorCode::SliceOutOfRange, {"mask", std::to_string(k), std::to_string(geometry.size[2])});
  }
}

/// How indices of one grid become (fractional) indices of another: linear, so one vector an axis and an offset.
struct IndexMap {
  Vec3 first;                 ///< where voxel (0, 0, 0) comes to lie
  std::array<Vec3, 3> steps;  ///< per voxel of growing column, row, slice

  IndexMap(const Geometry& from, const Geometry& to) : first(to.toIndex(from.origin)) {
    for (std::size_t axis = 0; axis < 3; ++axis) {
      Vec3 next{};
      next[axis] = 1;
      steps[axis] = to.toIndex(from.toPatient(next)) - first;
    }
  }
  [[nodiscard]] Vec3 at(int column, int row, int k) const { return first + steps[0] * column + steps[1] * row + steps[2] * k; }
};

bool nearInteger(double value, double tolerance) {
  return std::abs(value - std::round(value)) <= tolerance;
}

/// True if every voxel centre of `grid` is one of `source`: nothing is lost or invented by taking the nearest.
bool centresCoincide(const IndexMap& map, const Geometry& grid, const Geometry& source) {
  for (std::size_t i = 0; i < 3; ++i) {
    double lowest = map.first[i];
    double highest = map.first[i];
    if (!nearInteger(map.first[i], sameVoxel)) return false;
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const int last = grid.size[axis] - 1;
      const double reach = map.steps[axis][i] * last;
      if (last > 0 && !nearInteger(map.steps[axis][i], sameVoxel / last)) return false;
      (reach < 0 ? lowest : highest) += reach;
    }
    if (lowest < -0.5 || highest > source.size[i] - 0.5) return false;
  }
  return true;
}

/// The voxel that a fractional index falls into, or -1 outside [0, size). Half-open; the tiny shift keeps centres that lie
/// exactly between two voxels from being scattered by rounding.
int nearest(double index, int size) {
  constexpr double tie = 1e-6;
  const double rounded = std::floor(index + 0.5 + tie);
  return rounded >= 0 && rounded < size ? static_cast<int>(rounded) : -1;
}

struct Resampled {
  Mask mask;
  bool exact = false;
  std::size_t inside = 0;  ///< voxels of the grid that lie in the source
};

/// An examined but empty slice stays one on the new grid.
void keepNothingThere(const Mask& source, const IndexMap& map, Mask& mask) {
  const std::array<int, 3>& size = mask.geometry().size;
  for (int k = 0; k < mask.slices(); ++k) {
    const Vec3 centre = map.at(0, 0, k) + (map.steps[0] * (size[0] - 1) + map.steps[1] * (size[1] - 1)) * 0.5;
    const int from = nearest(centre[2], source.slices());
    const bool looked = from >= 0 && source.status(from) == SliceStatus::NothingThere;
    if (looked && mask.status(k) == SliceStatus::NotLooked) mask.setStatus(k, SliceStatus::NothingThere);
  }
}

Resampled takeNearest(const Mask& source, const Geometry& grid) {
  const IndexMap map(grid, source.geometry());
  const std::array<int, 3>& size = source.geometry().size;
  std::vector<std::uint8_t> voxels(grid.voxels());
  std::size_t inside = 0;
  std::size_t next = 0;
  for (int k = 0; k < grid.size[2]; ++k) {
    for (int row = 0; row < grid.size[1]; ++row) {
      const Vec3 start = map.at(0, row, k);
      for (int column = 0; column < grid.size[0]; ++column, ++next) {
        const Vec3 index = start + map.steps[0] * column;
        const int x = nearest(index[0], size[0]);
        const int y = nearest(index[1], size[1]);
        const int z = nearest(index[2], size[2]);
        if (x < 0 || y < 0 || z < 0) continue;
        ++inside;
        const auto plane = static_cast<std::size_t>(z) * static_cast<std::size_t>(size[1]) + static_cast<std::size_t>(y);
        voxels[next] = source.voxels()[plane * static_cast<std::size_t>(size[0]) + static_cast<std::size_t>(x)];
      }
    }
  }
  Resampled out{Mask(grid, std::move(voxels)), centresCoincide(map, grid, source.geometry()), inside};
  keepNothingThere(source, map, out.mask);
  return out;
}

}  // namespace

Mask::Mask(Geometry geometry)
    : geometry_(geometry),
      voxels_(geometry.voxels()),
      status_(static_cast<std::size_t>(geometry.size[2]), SliceStatus::NotLooked) {}

Mask::Mask(Geometry geometry, std::vector<std::uint8_t> voxels)
    : geometry_(geometry), voxels_(std::move(voxels)), status_(static_cast<std::size_t>(geometry.size[2]), SliceStatus::NotLooked) {
  if (voxels_.size() != geometry_.voxels()) {
    throw Error(ErrorCode::SizeMismatch, {"mask", std::to_string(geometry_.voxels()), std::to_string(voxels_.size())});
  }
  for (std::uint8_t& voxel : voxels_) voxel = voxel != 0 ? 1 : 0;
  for (int k = 0; k < slices(); ++k) {
    if (count(k) > 0) setStatus(k, SliceStatus::Drawn);
  }
}

Image<std::uint8_t> Mask::slice(int k) const {
  requireSlice(geometry_, k);
  const auto first = voxels_.begin() + static_cast<std::ptrdiff_t>(planeSize(geometry_) * static_cast<std::size_t>(k));
  return {geometry_.size[0], geometry_.size[1],
          std::vector<std::uint8_t>(first, first + static_cast<std::ptrdiff_t>(planeSize(geometry_)))};
}

void Mask::setSlice(int k, const Image<std::uint8_t>& pixels) {
  requireSlice(geometry_, k);
  if (pixels.columns() != geometry_.size[0] || pixels.rows() != geometry_.size[1]) {
    throw Error(ErrorCode::SizeMismatch, {"mask slice", sizeText(geometry_.size[0], geometry_.size[1]), sizeText(pixels)});
  }
  const auto first = voxels_.begin() + static_cast<std::ptrdiff_t>(planeSize(geometry_) * static_cast<std::size_t>(k));
  std::transform(pixels.pixels().begin(), pixels.pixels().end(), first, [](std::uint8_t value) { return value != 0 ? 1 : 0; });
  setStatus(k, count(k) > 0 ? SliceStatus::Drawn : SliceStatus::NotLooked);
}

std::size_t Mask::count(int k) const {
  const auto first = voxels_.begin() + static_cast<std::ptrdiff_t>(planeSize(geometry_) * static_cast<std::size_t>(k));
  return static_cast<std::size_t>(std::count(first, first + static_cast<std::ptrdiff_t>(planeSize(geometry_)), std::uint8_t{1}));
}

Mask readMask(const std::filesystem::path& file) {
  const Grid<float> grid = readGrid(file);
  std::vector<std::uint8_t> voxels(grid.voxels.size());
  // Some programs write not-a-number for the background.
  std::transform(grid.voxels.begin(), grid.voxels.end(), voxels.begin(),
                 [](float value) { return value != 0 && !std::isnan(value); });
  return {grid.geometry, std::move(voxels)};
}

MaskOnGrid readMaskOnto(const std::filesystem::path& file, const Geometry& grid) {
  const Mask mask = readMask(file);
  if (mask.geometry().sameGrid(grid)) return {Mask(grid, mask.voxels()), false};
  Resampled onGrid = takeNearest(mask, grid);
  if (onGrid.inside == 0) throw Error(ErrorCode::MaskElsewhere, {file.string()});
  return {std::move(onGrid.mask), !onGrid.exact};
}

Mask resampled(const Mask& mask, const Geometry& grid) {
  return takeNearest(mask, grid).mask;
}

void writeMask(const std::filesystem::path& file, const Mask& mask) {
  writeGrid(file, Grid<std::uint8_t>{mask.geometry(), mask.voxels()});
}

}  // namespace saliscope
