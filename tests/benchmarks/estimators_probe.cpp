// Our side of compare_estimators.py: makes maps when told to, so that both sides can be timed in turns.
// usage: estimators-probe MODEL fp32|bf16 INPUT THREADS   (INPUT: float32 pixels of the model's size)
// Then on standard input, line by line: ESTIMATOR OUT. Answers the seconds; OUT gets the map as float32.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

#include "core/base/files.h"
#include "core/estimators/registry.h"

namespace {

using namespace saliscope;

Image<float> readPixels(const std::string& file, const InputSpec& size) {
  const std::string bytes = readFile(file);
  Image<float> image(size.columns, size.rows);
  if (bytes.size() != image.size() * sizeof(float)) throw std::runtime_error(file + ": is not of the model's size");
  std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(image.data()));
  return image;
}

double secondsFor(const std::string& id, const Image<float>& image, const Classifier& classifier, const std::string& out) {
  const auto start = std::chrono::steady_clock::now();
  const EstimatorInput input{
      .image = image, .classifier = classifier, .parameters = completeParameters(estimator(id).descriptor(), {})};
  const auto map = estimator(id).run(input, Progress::none()).map;
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  writeFile(out, {reinterpret_cast<const char*>(map.data()), map.size() * sizeof(float)});
  return taken.count();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  try {
    ModelOptions options;
    options.precision = std::string(argv[2]) == "bf16" ? Precision::Bf16 : Precision::Fp32;
    options.threads = std::stoi(argv[4]);
    const ClassifierPtr classifier = loadClassifier(argv[1], options);
    const Image<float> image = readPixels(argv[3], classifier->card().input);
    for (std::string id, out; std::cin >> id >> out;) {
      std::printf("%.6f\n", secondsFor(id, image, *classifier, out));
      std::fflush(stdout);
    }
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
