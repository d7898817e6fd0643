// Many inputs through the network: a batch at a time, summed one by one in order.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>

#include "core/estimators/estimator.h"

namespace saliscope {

/// What is asked at the inputs 0 .. count - 1.
template <class Answer>
struct Sweep {
  std::size_t count = 0;
  std::function<Image<float>(std::size_t i)> input;               ///< made when its turn comes
  std::function<void(std::size_t i, const Answer& answer)> take;  ///< called in order
  std::function<void(std::size_t done)> after{};                  ///< called after each batch; may be empty
};

/// dS/dx at each input. One batch is held at a time; it is halved and tried again when memory runs out, and kept so small that a
/// cancel is heard within half a second. The first batch is one input, so that a coarse map can be shown soon. Batches never
/// change a byte. Throws Cancelled, Error from the classifier.
void sweepGradients(const EstimatorInput& input, const Sweep<Image<float>>& sweep, Progress& progress);
/// The same for S alone.
void sweepScores(const EstimatorInput& input, const Sweep<double>& sweep, Progress& progress);

/// How many inputs to hand over next.
class BatchPacer {
 public:
  /// `most`: the classifier's batchSize(). `threads`: inputs that may run beside each other, so that whole rounds are quickest.
  explicit BatchPacer(std::size_t most, std::size_t threads = 1) : most_(most > 0 ? most : 1), threads_(threads) {}
  [[nodiscard]] std::size_t next(std::size_t left) const;
  void took(std::size_t count, std::chrono::duration<double> seconds);
  /// Memory ran out at `count`; false where nothing smaller is left to try.
  [[nodiscard]] bool shrink(std::size_t count);

 private:
  std::size_t most_, threads_;
  std::size_t wanted_ = 1;
};

}  // namespace saliscope
