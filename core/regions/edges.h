// The edges of an image's pixel graph in rising order of their weight.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"

namespace saliscope {

/// Which neighbour an edge leads to, from its pixel.
enum class EdgeDirection : std::uint32_t { Right, Down, DownRight, UpRight };

/// One word an edge: direction in the upper two bits, pixel index below.
class EdgeId {
 public:
  EdgeId() = default;
  EdgeId(EdgeDirection direction, std::size_t pixel)
      : word_(static_cast<std::uint32_t>(direction) << 30 | static_cast<std::uint32_t>(pixel)) {}
  [[nodiscard]] EdgeDirection direction() const { return static_cast<EdgeDirection>(word_ >> 30); }
  [[nodiscard]] std::uint32_t pixel() const { return word_ & 0x3fffffffU; }

 private:
  std::uint32_t word_ = 0;
};

/// Parallel lists: a third less memory than pairs, which native resolution feels.
struct Edges {
  std::vector<double> weights;  ///< |difference|, >= 0, rising
  std::vector<EdgeId> ids;
  [[nodiscard]] std::size_t size() const { return ids.size(); }
};

/// All edges between the eight neighbours of the image's pixels; equal weights keep the order of direction, then pixel.
[[nodiscard]] Edges sortedEdges(const Image<double>& image, Progress& progress);

}  // namespace saliscope
