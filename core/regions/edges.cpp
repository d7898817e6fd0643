#include "core/regions/edges.h"

#include <array>
#include <bit>
#include <cmath>
#include <utility>

namespace saliscope {

namespace {

constexpr unsigned digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
constexpr unsigned digits = (64 + digitBits - 1) / digitBits;
using Counts = std::array<std::size_t, digitValues>;

/// Doubles that are not negative rise as their bits do.
std::size_t digitOf(double weight, unsigned digit) {
  return std::bit_cast<std::uint64_t>(weight) >> (digit * digitBits) & (digitValues - 1);
}

class EdgeCollector {
 public:
  explicit EdgeCollector(const Image<double>& image) : image_(image) {
    edges_.weights.reserve(4 * image.size());
    edges_.ids.reserve(4 * image.size());
  }

  /// Edges from (column, row) to (column + dx, row + dy) wherever both exist.
  void add(EdgeDirection direction, int dx, int dy) {
    const int offset = dy * image_.columns() + dx;
    for (int row = dy < 0 ? -dy : 0; row < image_.rows() - (dy > 0 ? dy : 0); ++row) {
      const auto first = static_cast<std::size_t>(row) * static_cast<std::size_t>(image_.columns());
      const double* const from = image_.data() + first;
      for (int column = 0; column < image_.columns() - dx; ++column) {
        edges_.weights.push_back(std::abs(from[column] - from[column + offset]));
        edges_.ids.emplace_back(direction, first + static_cast<std::size_t>(column));
      }
    }
  }
  [[nodiscard]] Edges take() { return std::move(edges_); }

 private:
  const Image<double>& image_;
  Edges edges_;
};

/// Starts of each digit's run; false where all edges share one digit and nothing is to be moved.
bool countsToStarts(Counts& counts, std::size_t total) {
  std::size_t start = 0;
  for (std::size_t& count : counts) {
    if (count == total) return false;
    start += std::exchange(count, start);
  }
  return true;
}

/// A radix sort: stable, and linear in the number of edges.
void sortByWeight(Edges& edges, Progress& progress) {
  std::vector<Counts> counts(digits, Counts{});
  for (const double weight : edges.weights) {
    for (unsigned digit = 0; digit < digits; ++digit) ++counts[digit][digitOf(weight, digit)];
  }
  Edges sorted;
  sorted.weights.resize(edges.size());
  sorted.ids.resize(edges.size());
  for (unsigned digit = 0; digit < digits; ++digit) {
    progress.step(static_cast<double>(digit) / digits);
    Counts& next = counts[digit];
    if (!countsToStarts(next, edges.size())) continue;
    for (std::size_t i = 0; i < edges.size(); ++i) {
      const std::size_t to = next[digitOf(edges.weights[i], digit)]++;
      sorted.weights[to] = edges.weights[i];
      sorted.ids[to] = edges.ids[i];
    }
    std::swap(edges, sorted);
  }
}

}  // namespace

Edges sortedEdges(const Image<double>& image, Progress& progress) {
  EdgeCollector collector(image);
  collector.add(EdgeDirection::Right, 1, 0);
  collector.add(EdgeDirection::Down, 0, 1);
  collector.add(EdgeDirection::DownRight, 1, 1);
  collector.add(EdgeDirection::UpRight, 1, -1);
  Edges edges = collector.take();
  sortByWeight(edges, progress);
  return edges;
}

}  // namespace saliscope
