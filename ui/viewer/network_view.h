// A slice as the model is fed it: through the card's window, on the model's grid, where it lies in the patient.
#pragma once

#include <QString>
#include <QStringList>
#include <QTransform>
#include <cstdint>
#include <memory>
#include <optional>

#include "core/preprocess/grid_loss.h"
#include "core/preprocess/model_input.h"
#include "core/volume/volume.h"
#include "core/volume/window.h"
#include "ui/widgets/slice_annotations.h"

namespace saliscope::ui {

class NetworkView {
 public:
  NetworkView() = default;
  /// Made by core/preprocess, as for a prediction. `slice` is not null and not empty.
  NetworkView(std::shared_ptr<const Slice> slice, const InputSpec& input);

  [[nodiscard]] bool empty() const { return slice_ == nullptr; }
  [[nodiscard]] bool isOf(const std::shared_ptr<const Slice>& slice, const InputSpec& input) const {
    return slice == slice_ && input == input_;
  }
  /// HU within the window, of the model's size.
  [[nodiscard]] const Image<float>& hu() const { return hu_; }
  /// From black to white of the model.
  [[nodiscard]] Window window() const { return Window::fromRange(input_.windowLow, input_.windowHigh); }
  /// From the model's pixels to the slice's; (0, 0) is the centre of the first pixel in both.
  [[nodiscard]] QTransform toSlicePixels() const;
  /// Takes the mask of the slice along; none: there is none.
  void setMask(const std::optional<Image<std::uint8_t>>& mask);
  [[nodiscard]] const std::optional<Image<std::uint8_t>>& mask() const { return mask_; }
  [[nodiscard]] const std::optional<GridLoss>& loss() const { return loss_; }

  /// "what the network saw · 224 × 224", what became of pixels and mask: a line each.
  [[nodiscard]] QStringList words() const;
  /// The same as one sentence.
  [[nodiscard]] QString sentence() const;
  [[nodiscard]] Badge badge() const;

 private:
  [[nodiscard]] QString pixelWords() const;
  [[nodiscard]] QStringList maskWords() const;

  std::shared_ptr<const Slice> slice_;
  InputSpec input_;
  Image<float> hu_;
  std::optional<Image<std::uint8_t>> mask_;
  std::optional<GridLoss> loss_;
};

}  // namespace saliscope::ui
