#include "core/evaluation/ranked_map.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/error.h"
#include "core/base/size_text.h"

namespace saliscope {

namespace {

struct Pixel {
  float value;
  std::uint32_t index;
};

std::vector<Pixel> sortedPixels(const Image<float>& map) {
  if (map.empty()) throw Error(ErrorCode::Internal, {"the importance map is empty"});
  std::vector<Pixel> out(map.size());
  for (std::size_t i = 0; i < map.size(); ++i) {
    if (!std::isfinite(map[i])) throw Error(ErrorCode::Internal, {"the importance map is not finite"});
    out[i] = {map[i], static_cast<std::uint32_t>(i)};
  }
  std::sort(out.begin(), out.end(),
            [](const Pixel& a, const Pixel& b) { return a.value > b.value || (a.value == b.value && a.index < b.index); });
  return out;
}

std::vector<std::size_t> endsOfTies(const std::vector<Pixel>& sorted) {
  std::vector<std::size_t> out;
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i].value != sorted[i - 1].value) out.push_back(i);
  }
  out.push_back(sorted.size());
  return out;
}

}  // namespace

// As numpy's linspace(0, 1, 101) computes them: a value that equals a threshold falls on the same side as there.
double RankedMap::threshold(std::size_t i) {
  return static_cast<double>(i) * 0.01;
}

RankedMap::RankedMap(const Image<float>& map) : columns_(map.columns()), rows_(map.rows()) {
  const auto sorted = sortedPixels(map);
  order_.reserve(sorted.size());
  for (const auto& pixel : sorted) order_.push_back(pixel.index);
  tieEnds_ = endsOfTies(sorted);

  const double low = sorted.back().value;
  const double range = sorted.front().value - low;
  if (range <= 0) return;
  for (std::size_t i = 0; i < thresholds; ++i) {
    const auto notAbove =
        std::partition_point(sorted.begin(), sorted.end(), [low, range, limit = threshold(i)](const Pixel& pixel) {
          return (static_cast<double>(pixel.value) - low) / range > limit;
        });
    above_[i] = static_cast<std::size_t>(notAbove - sorted.begin());
  }
}

std::size_t RankedMap::shownAt(double percent) const {
  const auto wanted = static_cast<std::size_t>(std::max(1.0, std::floor(percent / 100 * static_cast<double>(size()) + 0.5)));
  return *std::lower_bound(tieEnds_.begin(), tieEnds_.end(), std::min(wanted, size()));
}

std::vector<std::size_t> RankedMap::countInside(const Image<std::uint8_t>& mask) const {
  if (mask.columns() != columns_ || mask.rows() != rows_) {
    throw Error(ErrorCode::SizeMismatch, {"mask", sizeText(columns_, rows_), sizeText(mask)});
  }
  std::vector<std::size_t> out(size() + 1);
  for (std::size_t r = 0; r < size(); ++r) out[r + 1] = out[r] + (mask[order_[r]] != 0 ? 1 : 0);
  return out;
}

}  // namespace saliscope
