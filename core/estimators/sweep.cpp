#include "core/estimators/sweep.h"

#include <algorithm>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/estimators/score.h"

namespace saliscope {

namespace {

constexpr double batchSeconds = 0.4;

/// `ask(inputs)` gives one answer an input.
template <class Answer, class Ask>
void inBatches(const Classifier& classifier, const Sweep<Answer>& sweep, const Ask& ask, Progress& progress) {
  using Clock = std::chrono::steady_clock;
  BatchPacer pacer(classifier.batchSize(), static_cast<std::size_t>(computeThreads()));
  std::vector<Image<float>> inputs;
  std::size_t done = 0;
  progress.step(0);
  while (done < sweep.count) {
    const auto start = Clock::now();
    const std::size_t count = pacer.next(sweep.count - done);
    while (inputs.size() < count) inputs.push_back(sweep.input(done + inputs.size()));
    try {
      const auto answers = ask(std::span<const Image<float>>(inputs).first(count));
      for (std::size_t i = 0; i < count; ++i) sweep.take(done + i, answers[i]);
    } catch (const Error& error) {
      if (error.code() != ErrorCode::OutOfMemory || !pacer.shrink(count)) throw;
      continue;
    }
    pacer.took(count, Clock::now() - start);
    inputs.erase(inputs.begin(), inputs.begin() + static_cast<std::ptrdiff_t>(count));
    done += count;
    progress.step(static_cast<double>(done) / static_cast<double>(sweep.count));
    if (sweep.after) sweep.after(done);
  }
}

}  // namespace

void sweepGradients(const EstimatorInput& input, const Sweep<Image<float>>& sweep, Progress& progress) {
  const auto ask = [&](std::span<const Image<float>> inputs) { return input.classifier.gradient(inputs, input.target).gradients; };
  inBatches(input.classifier, sweep, ask, progress);
}

void sweepScores(const EstimatorInput& input, const Sweep<double>& sweep, Progress& progress) {
  const auto ask = [&](std::span<const Image<float>> inputs) {
    std::vector<double> scores;
    for (const Prediction& prediction : input.classifier.predictForMaps(inputs)) {
      scores.push_back(scoreOf(prediction, input.target));
    }
    return scores;
  };
  inBatches(input.classifier, sweep, ask, progress);
}

std::size_t BatchPacer::next(std::size_t left) const {
  const std::size_t count = std::min({left, most_, wanted_});
  return count > threads_ ? count - count % threads_ : count;
}

void BatchPacer::took(std::size_t count, std::chrono::duration<double> seconds) {
  const double each = std::max(seconds.count() / static_cast<double>(count), 1e-6);
  wanted_ = static_cast<std::size_t>(std::max(1.0, batchSeconds / each));
}

bool BatchPacer::shrink(std::size_t count) {
  most_ = count / 2;
  return most_ > 0;
}

}  // namespace saliscope
