#include "core/evaluation/shifted_mask.h"

#include <algorithm>

namespace saliscope {

namespace {

/// True where a shift, taken the shorter way round, moves by at least an eighth.
bool far(int shift, int size) {
  return 8 * std::min(shift, size - shift) >= size;
}

}  // namespace

Image<std::uint8_t> shiftedMask(const Image<std::uint8_t>& mask, int columns, int rows) {
  const auto wrapped = [](int i, int size) { return ((i % size) + size) % size; };
  Image<std::uint8_t> out(mask.columns(), mask.rows());
  for (int row = 0; row < mask.rows(); ++row) {
    for (int column = 0; column < mask.columns(); ++column) {
      out.at(wrapped(column + columns, mask.columns()), wrapped(row + rows, mask.rows())) = mask.at(column, row);
    }
  }
  return out;
}

std::vector<Image<std::uint8_t>> shiftedMasks(const Image<std::uint8_t>& mask, int count, Random random) {
  std::vector<Image<std::uint8_t>> out;
  const bool movable = far(mask.columns() / 2, mask.columns()) || far(mask.rows() / 2, mask.rows());
  while (movable && static_cast<int>(out.size()) < count) {
    const auto columns = static_cast<int>(random.below(static_cast<std::uint32_t>(mask.columns())));
    const auto rows = static_cast<int>(random.below(static_cast<std::uint32_t>(mask.rows())));
    if (far(columns, mask.columns()) || far(rows, mask.rows())) out.push_back(shiftedMask(mask, columns, rows));
  }
  return out;
}

}  // namespace saliscope
