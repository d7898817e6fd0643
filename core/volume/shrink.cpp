#include "core/volume/shrink.h"

#include <algorithm>
#include <cmath>

namespace saliscope {

namespace {

using Size = std::array<int, 3>;

std::size_t offset(const Size& size, int column, int row, int k) {
  return (static_cast<std::size_t>(k) * static_cast<std::size_t>(size[1]) + static_cast<std::size_t>(row)) *
             static_cast<std::size_t>(size[0]) +
         static_cast<std::size_t>(column);
}

/// Voxels to a block along each axis.
Size blockSize(const Size& size, int mostPerAxis) {
  Size block{};
  for (std::size_t i = 0; i < 3; ++i) block[i] = std::max(1, (size[i] + mostPerAxis - 1) / mostPerAxis);
  return block;
}

/// Where blocks of a part of `geometry` lie: a block's centre is the mean of its voxels' centres.
Geometry blockGeometry(const Geometry& geometry, const Box& box, const Size& block) {
  Geometry out = geometry;
  Vec3 first{};
  for (std::size_t i = 0; i < 3; ++i) {
    out.size[i] = (box.size[i] + block[i] - 1) / block[i];
    out.spacing[i] = geometry.spacing[i] * block[i];
    first[i] = box.first[i] + (block[i] - 1) / 2.0;
  }
  out.origin = geometry.toPatient(first);
  return out;
}

/// Adds one slice of a part to the sums of its blocks.
template <class T>
void addSlice(std::vector<float>& sums, const Geometry& geometry, const std::vector<T>& voxels, const Box& box, const Size& block,
              int columns, int k) {
  for (int row = 0; row < box.size[1]; ++row) {
    const T* from = voxels.data() + offset(geometry.size, box.first[0], box.first[1] + row, box.first[2] + k);
    float* to = sums.data() + static_cast<std::size_t>(row / block[1]) * static_cast<std::size_t>(columns);
    for (int column = 0, inBlock = 0; column < box.size[0]; ++column) {
      *to += static_cast<float>(from[column]);
      if (++inBlock == block[0]) {
        inBlock = 0;
        ++to;
      }
    }
  }
}

/// Voxels that block `index` holds along an axis of `size` voxels.
int held(int size, int block, int index) {
  return std::min(block, size - index * block);
}

void turnSlicesRound(Grid<float>& grid) {
  Geometry& geometry = grid.geometry;
  const std::size_t perSlice = static_cast<std::size_t>(geometry.size[0]) * static_cast<std::size_t>(geometry.size[1]);
  for (int k = 0; k < geometry.size[2] / 2; ++k) {
    const auto low = grid.voxels.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(k) * perSlice);
    const auto high =
        grid.voxels.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(geometry.size[2] - 1 - k) * perSlice);
    std::swap_ranges(low, low + static_cast<std::ptrdiff_t>(perSlice), high);
  }
  geometry.origin = geometry.toPatient({0, 0, geometry.size[2] - 1.0});
  geometry.axes[2] = geometry.axes[2] * -1;
}

template <class T>
Grid<float> shrinkBox(const Geometry& geometry, const std::vector<T>& voxels, const Box& box, int mostPerAxis, Progress& progress) {
  const Size block = blockSize(box.size, mostPerAxis);
  Grid<float> out;
  out.geometry = blockGeometry(geometry, box, block);
  const Size& size = out.geometry.size;
  const std::size_t perSlice = static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]);
  out.voxels.reserve(out.geometry.voxels());
  std::vector<float> sums(perSlice);
  for (int k = 0; k < size[2]; ++k) {
    progress.step(static_cast<double>(k) / size[2]);
    std::fill(sums.begin(), sums.end(), 0.0F);
    const int deep = held(box.size[2], block[2], k);
    for (int i = 0; i < deep; ++i) addSlice(sums, geometry, voxels, box, block, size[0], k * block[2] + i);
    for (int row = 0; row < size[1]; ++row) {
      const int high = held(box.size[1], block[1], row) * deep;
      for (int column = 0; column < size[0]; ++column) {
        const auto count = static_cast<float>(held(box.size[0], block[0], column) * high);
        out.voxels.push_back(sums[offset(size, column, row, 0)] / count);
      }
    }
  }
  if (dot(cross(out.geometry.axes[0], out.geometry.axes[1]), out.geometry.axes[2]) < 0) turnSlicesRound(out);
  return out;
}

}  // namespace

Box boxOf(const Geometry& geometry, const std::vector<std::uint8_t>& voxels, int margin) {
  std::array<int, 3> low = geometry.size;
  std::array<int, 3> high{-1, -1, -1};
  for (int k = 0; k < geometry.size[2]; ++k) {
    for (int row = 0; row < geometry.size[1]; ++row) {
      const std::uint8_t* begin = voxels.data() + offset(geometry.size, 0, row, k);
      const std::uint8_t* end = begin + geometry.size[0];
      const std::uint8_t* first = std::find_if(begin, end, [](std::uint8_t set) { return set != 0; });
      if (first == end) continue;
      int last = geometry.size[0] - 1;
      while (begin[last] == 0) --last;
      const std::array<int, 3> from{static_cast<int>(first - begin), row, k};
      const std::array<int, 3> to{last, row, k};
      for (std::size_t i = 0; i < 3; ++i) {
        low[i] = std::min(low[i], from[i]);
        high[i] = std::max(high[i], to[i]);
      }
    }
  }
  Box box;
  if (high[0] < 0) return box;
  for (std::size_t i = 0; i < 3; ++i) {
    box.first[i] = std::max(0, low[i] - margin);
    box.size[i] = std::min(geometry.size[i] - 1, high[i] + margin) - box.first[i] + 1;
  }
  return box;
}

Grid<float> shrink(const Geometry& geometry, const std::vector<float>& voxels, int mostPerAxis, Progress& progress) {
  return shrinkBox(geometry, voxels, Box{{0, 0, 0}, geometry.size}, mostPerAxis, progress);
}

Grid<float> shrink(const Geometry& geometry, const std::vector<std::uint8_t>& mask, const Box& box, int mostPerAxis,
                   Progress& progress) {
  return shrinkBox(geometry, mask, box, mostPerAxis, progress);
}

float quantile(const std::vector<float>& values, double share) {
  std::vector<float> finite;
  finite.reserve(values.size());
  std::copy_if(values.begin(), values.end(), std::back_inserter(finite), [](float value) { return std::isfinite(value); });
  if (finite.empty()) return 0;
  const auto rank = static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * static_cast<double>(finite.size() - 1));
  const auto place = finite.begin() + static_cast<std::ptrdiff_t>(rank);
  std::nth_element(finite.begin(), place, finite.end());
  return *place;
}

}  // namespace saliscope
