#include "core/regions/felzenszwalb.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "core/regions/edges.h"
#include "core/regions/gaussian.h"

namespace saliscope {

namespace {

/// Parts of an image that grow together: a union-find whose roots know their part's size and limit.
class Parts {
 public:
  Parts(std::size_t pixels, double scale) : scale_(scale), nodes_(pixels) {
    for (std::size_t i = 0; i < pixels; ++i) nodes_[i] = {static_cast<std::uint32_t>(i), 1, scale};
  }

  [[nodiscard]] std::uint32_t root(std::uint32_t pixel) {
    while (nodes_[pixel].parent != pixel) {
      const std::uint32_t above = nodes_[nodes_[pixel].parent].parent;
      nodes_[pixel].parent = above;
      pixel = above;
    }
    return pixel;
  }
  /// The weight from which on the part of root `a` takes no edge.
  [[nodiscard]] double limit(std::uint32_t a) const { return nodes_[a].limit; }
  [[nodiscard]] std::uint32_t size(std::uint32_t a) const { return nodes_[a].size; }

  /// Joins the parts of two roots over an edge that is at least as heavy as all before it.
  void merge(std::uint32_t a, std::uint32_t b, double weight) {
    if (nodes_[a].size < nodes_[b].size) std::swap(a, b);
    nodes_[b].parent = a;
    nodes_[a].size += nodes_[b].size;
    nodes_[a].limit = weight + scale_ / nodes_[a].size;
  }

 private:
  struct Node {
    std::uint32_t parent;
    std::uint32_t size;  ///< of a root's part, in pixels
    double limit;        ///< of a root: heaviest merged edge + scale / size
  };
  double scale_;
  std::vector<Node> nodes_;
};

/// The pixels that an edge joins.
class Ends {
 public:
  explicit Ends(int columns) {
    const auto row = static_cast<std::uint32_t>(columns);
    offsets_ = {1, row, row + 1, 1 - row};  // unsigned: the last one wraps, and wraps back when added
  }
  [[nodiscard]] std::uint32_t first(EdgeId edge) const { return edge.pixel(); }
  [[nodiscard]] std::uint32_t second(EdgeId edge) const {
    return edge.pixel() + offsets_[static_cast<std::size_t>(edge.direction())];
  }

 private:
  std::array<std::uint32_t, 4> offsets_{};
};

constexpr std::size_t edgesPerStep = 1 << 18;

Labels numbered(Parts& parts, int columns, int rows) {
  Labels labels{Image<std::int32_t>(columns, rows), 0};
  std::vector<std::int32_t> numbers(labels.of.size(), -1);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    std::int32_t& number = numbers[parts.root(static_cast<std::uint32_t>(i))];
    if (number < 0) number = labels.count++;
    labels.of[i] = number;
  }
  return labels;
}

Labels segment(const Edges& edges, int columns, int rows, double scale, int minSize, Progress& progress) {
  Parts parts(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), scale / 255);
  const Ends ends(columns);
  // The few edges that kept two parts apart: the only ones over which small parts can still merge.
  std::vector<EdgeId> apart;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (i % edgesPerStep == 0) progress.step(static_cast<double>(i) / static_cast<double>(edges.size()));
    const std::uint32_t a = parts.root(ends.first(edges.ids[i]));
    const std::uint32_t b = parts.root(ends.second(edges.ids[i]));
    if (a == b) continue;
    if (edges.weights[i] < std::min(parts.limit(a), parts.limit(b))) {
      parts.merge(a, b, edges.weights[i]);
    } else {
      apart.push_back(edges.ids[i]);
    }
  }
  for (std::size_t i = 0; i < apart.size(); ++i) {
    if (i % edgesPerStep == 0) progress.step(1);
    const std::uint32_t a = parts.root(ends.first(apart[i]));
    const std::uint32_t b = parts.root(ends.second(apart[i]));
    if (a == b) continue;
    if (std::min(parts.size(a), parts.size(b)) < static_cast<std::uint32_t>(minSize)) parts.merge(a, b, 0);
  }
  return numbered(parts, columns, rows);
}

}  // namespace

std::vector<Labels> felzenszwalb(Image<double> image, std::span<const double> scales, double sigma, int minSize,
                                 Progress& progress) {
  blurReflected(image, sigma);
  const int columns = image.columns();
  const int rows = image.rows();
  constexpr double sorting = 0.2;  // its share of the time
  ProgressSpan sortingSpan(progress, 0, sorting);
  const Edges edges = sortedEdges(image, sortingSpan);
  image = {};

  std::vector<Labels> out;
  for (std::size_t i = 0; i < scales.size(); ++i) {
    const double share = (1 - sorting) / static_cast<double>(scales.size());
    ProgressSpan span(progress, sorting + share * static_cast<double>(i), sorting + share * static_cast<double>(i + 1));
    out.push_back(segment(edges, columns, rows, scales[i], minSize, span));
  }
  return out;
}

}  // namespace saliscope
