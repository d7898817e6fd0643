// The quick way through a ResNet on the processor: fused, prepacked, in buffers of its own. Private to the folder.
#pragma once

#include <torch/types.h>

#include <memory>

#include "core/model/classifier.h"
#include "core/model/folded_resnet.h"

namespace saliscope {

/// Runs one image at a time: then no grouping of inputs can change a byte, and larger batches are no quicker. Not for several
/// threads at once. Throws std::bad_alloc, std::runtime_error.
class ResNetEngine {
 public:
  virtual ~ResNetEngine() = default;
  /// float32 [1, 1, rows, columns] -> float32 logits [1, outputs].
  [[nodiscard]] virtual torch::Tensor forward(const torch::Tensor& input) = 0;
  /// The same, and all is kept for backward().
  [[nodiscard]] virtual torch::Tensor forwardForGradient(const torch::Tensor& input) = 0;
  /// dS/dinput [1, 1, rows, columns] from dS/dlogits [1, outputs], after forwardForGradient().
  [[nodiscard]] virtual torch::Tensor backward(const torch::Tensor& signal, RectifierRule rule) = 0;
};

/// An engine for images of rows x columns, or null where the processor has no kernels that make it worth while (or the program was
/// built without oneDNN's headers): runFolded() is the way then. `network` must outlive it.
[[nodiscard]] std::unique_ptr<ResNetEngine> makeResNetEngine(const FoldedResNet& network, int rows, int columns,
                                                             Precision precision);

}  // namespace saliscope
