// The quick way through a ResNet on the processor: fused, prepacked, in buffers of its own. Private to the folder.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "core/base/image.h"
#include "core/model/classifier.h"
#include "core/model/folded_resnet.h"

namespace saliscope {

/// Images never meet in a kernel, so no grouping of inputs changes a byte; but several run beside each other, a thread each:
/// threads that share one image wait for each other after every layer. Not for several threads at once. Throws std::bad_alloc,
/// std::runtime_error.
class ResNetEngine {
 public:
  using Images = std::span<const Image<float>>;
  using Logits = std::vector<float>;  ///< one an output
  /// dS/dlogits from the logits of input i. Called from several threads at once, each for another i; what it throws ends the whole.
  using Signal = std::function<Logits(std::size_t i, const Logits& logits)>;

  virtual ~ResNetEngine() = default;
  /// Images of rows x columns.
  [[nodiscard]] virtual std::vector<Logits> forward(Images inputs) = 0;
  /// dS/dinput of each.
  [[nodiscard]] virtual std::vector<Image<float>> gradient(Images inputs, const Signal& signal, RectifierRule rule) = 0;
};

/// An engine for images of rows x columns, at most `most` beside each other, or null where the processor has no kernels that make
/// it worth while (or the program was built without oneDNN's headers): runFolded() is the way then. `network` must outlive it.
[[nodiscard]] std::unique_ptr<ResNetEngine> makeResNetEngine(const FoldedResNet& network, int rows, int columns, std::size_t most,
                                                             Precision precision);

}  // namespace saliscope
