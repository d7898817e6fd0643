// Our side of compare_pytorch.py: passes a batch through the network when told to, so that both sides can be timed in turns.
// usage: classifier-probe MODEL fp32|bf16|auto BATCH THREADS
// Then on standard input, line by line: forward, gradient or fidelity (of the batch's first image: both curves of one map, 80
// masked inputs). Answers the seconds that it took. precision: answers what `auto` came to.
#include <chrono>
#include <cstdio>
#include <exception>
#include <iostream>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/evaluation/fidelity.h"
#include "core/model/classifier.h"

namespace {

using namespace saliscope;

Precision precisionFrom(const std::string& text) {
  if (text == "auto") return Precision::Auto;
  return text == "bf16" ? Precision::Bf16 : Precision::Fp32;
}

std::vector<Image<float>> randomBatch(const InputSpec& size, int count) {
  std::vector<Image<float>> batch;
  for (int i = 0; i < count; ++i) {
    batch.emplace_back(size.columns, size.rows);
    Random(Random::key(1, "benchmark", static_cast<std::uint64_t>(i))).fillUniform(batch.back().pixels());
  }
  return batch;
}

void fidelity(const Classifier& classifier, const Image<float>& input, const Image<float>& map) {
  MaskingExperiment experiment(classifier, Fill::ByLabel);
  experiment.setSlice(input, 1, classifier.predict(std::span(&input, 1)).front());
  static_cast<void>(experiment.curves(RankedMap(map), Progress::none()));
}

double secondsFor(const std::string& work, const Classifier& classifier, const std::vector<Image<float>>& batch) {
  const auto start = std::chrono::steady_clock::now();
  if (work == "forward") {
    static_cast<void>(classifier.predict(batch));
  } else if (work == "fidelity") {
    fidelity(classifier, batch.front(), batch.back());
  } else {
    static_cast<void>(classifier.gradient(batch, {}));
  }
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  return taken.count();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  try {
    const ClassifierPtr classifier = loadClassifier(argv[1], {"cpu", precisionFrom(argv[2]), std::stoi(argv[4])});
    const auto batch = randomBatch(classifier->card().input, std::stoi(argv[3]));
    std::string work;
    while (std::getline(std::cin, work)) {
      if (work == "precision") {
        std::printf("%s\n", precisionName(classifier->options().precision).c_str());
      } else {
        std::printf("%.6f\n", secondsFor(work, *classifier, batch));
      }
      std::fflush(stdout);
    }
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
