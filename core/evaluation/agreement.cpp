#include "core/evaluation/agreement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/size_text.h"

namespace saliscope {

double AgreementMap::dice() const {
  const std::size_t sum = 2 * both + mapOnly + maskOnly;
  return sum > 0 ? 2 * static_cast<double>(both) / static_cast<double>(sum) : 0;
}

float leastOfTop(const Image<float>& gain, double percent) {
  if (gain.empty()) throw Error(ErrorCode::Internal, {"an empty map has no most salient part"});
  std::vector<float> values(gain.pixels().begin(), gain.pixels().end());
  for (float& value : values) {
    if (std::isnan(value)) value = -std::numeric_limits<float>::infinity();
  }
  const double wanted = std::floor(percent / 100 * static_cast<double>(values.size()) + 0.5);
  const auto k = static_cast<std::size_t>(std::clamp(wanted, 1.0, static_cast<double>(values.size())));
  const auto kth = values.begin() + static_cast<std::ptrdiff_t>(k - 1);
  std::nth_element(values.begin(), kth, values.end(), std::greater<>());
  return *kth;
}

AgreementMap agreement(const Image<float>& gain, float least, const Image<std::uint8_t>& mask) {
  if (gain.columns() != mask.columns() || gain.rows() != mask.rows()) {
    throw Error(ErrorCode::SizeMismatch, {"mask", sizeText(gain), sizeText(mask)});
  }
  AgreementMap map;
  map.labels = Image<std::uint8_t>(gain.columns(), gain.rows());
  std::array<std::size_t, 4> counts{};
  for (std::size_t i = 0; i < gain.size(); ++i) {
    const bool important = gain[i] >= least;
    const bool masked = mask[i] != 0;
    const Agreement label =
        important ? (masked ? Agreement::Both : Agreement::MapOnly) : (masked ? Agreement::MaskOnly : Agreement::Neither);
    map.labels[i] = static_cast<std::uint8_t>(label);
    ++counts[static_cast<std::size_t>(label)];
  }
  map.both = counts[static_cast<std::size_t>(Agreement::Both)];
  map.mapOnly = counts[static_cast<std::size_t>(Agreement::MapOnly)];
  map.maskOnly = counts[static_cast<std::size_t>(Agreement::MaskOnly)];
  return map;
}

}  // namespace saliscope
