#include "core/preprocess/grid_loss.h"

#include <algorithm>

#include "core/preprocess/model_input.h"

namespace saliscope {

namespace {

std::size_t setPixels(const Image<std::uint8_t>& mask) {
  return static_cast<std::size_t>(std::count_if(mask.pixels().begin(), mask.pixels().end(), [](std::uint8_t v) { return v != 0; }));
}

}  // namespace

GridLoss gridLoss(const Image<std::uint8_t>& mask, const Geometry& slice, int columns, int rows) {
  const Image<std::uint8_t> model = maskToModelGrid(mask, columns, rows);
  const Image<std::uint8_t> back = maskToModelGrid(model, mask.columns(), mask.rows());
  GridLoss loss;
  loss.slicePixels = setPixels(mask);
  loss.modelPixels = setPixels(model);
  const double pixelMm2 = slice.spacing[0] * slice.spacing[1];
  const double ratio = static_cast<double>(mask.size()) / static_cast<double>(model.size());
  loss.sliceMm2 = static_cast<double>(loss.slicePixels) * pixelMm2;
  loss.modelMm2 = static_cast<double>(loss.modelPixels) * pixelMm2 * ratio;
  std::size_t both = 0;
  for (std::size_t i = 0; i < mask.size(); ++i) both += mask[i] != 0 && back[i] != 0 ? 1 : 0;
  const std::size_t sum = loss.slicePixels + setPixels(back);
  if (sum > 0) loss.dice = 2 * static_cast<double>(both) / static_cast<double>(sum);
  return loss;
}

}  // namespace saliscope
