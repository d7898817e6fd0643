#include "core/estimators/smoothgrad_draws.h"

#include <algorithm>

#include "core/estimators/draws.h"
#include "core/estimators/preview_pacer.h"

namespace saliscope {

namespace {

Image<float> sumOf(const Image<float>& image, Image<float> noise) {
  for (std::size_t i = 0; i < image.size(); ++i) noise[i] += image[i];
  return noise;
}

std::vector<Image<float>> noisyInputs(const EstimatorInput& input, const NoiseSource& noise, std::size_t first, std::size_t end) {
  std::vector<Image<float>> out;
  for (std::size_t draw = first; draw < end; ++draw) out.push_back(sumOf(input.image, noise(draw)));
  return out;
}

void add(Image<double>& sums, const Image<float>& gradient, Term term) {
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += term(static_cast<double>(gradient[i]));
}

Image<float> meanOf(const Image<double>& sums, std::size_t count) {
  Image<float> out(sums.columns(), sums.rows());
  for (std::size_t i = 0; i < sums.size(); ++i) out[i] = static_cast<float>(sums[i] / static_cast<double>(count));
  return out;
}

}  // namespace

std::vector<ParameterDescriptor> smoothgradParameters() {
  return {{.id = "samples", .defaultValue = 15, .minimum = 1, .maximum = 1000, .integer = true},
          {.id = "sigma", .defaultValue = 0.15, .minimum = 0, .maximum = 2}};
}

NoiseSource keyedNoise(const EstimatorInput& input) {
  return [input](std::size_t draw) {
    Image<float> noise(input.image.columns(), input.image.rows());
    drawsOf(input, smoothgradFamily, draw).fillNormal(noise.pixels(), input.parameters.at("sigma"));
    return noise;
  };
}

Image<float> meanOverDraws(const EstimatorInput& input, const NoiseSource& noise, Term term, Progress& progress) {
  const auto samples = static_cast<std::size_t>(input.parameters.at("samples"));
  const auto batch = std::max<std::size_t>(1, input.classifier.batchSize());
  Image<double> sums(input.image.columns(), input.image.rows());
  PreviewPacer pacer(input.preview);
  std::size_t done = 0;
  progress.step(0);
  while (done < samples) {
    // One draw comes first, so that a coarse map can be shown soon.
    const std::size_t end = done == 0 ? 1 : std::min(samples, done + batch);
    const auto answer = input.classifier.gradient(noisyInputs(input, noise, done, end), input.target);
    for (const auto& gradient : answer.gradients) add(sums, gradient, term);
    done = end;
    progress.step(static_cast<double>(done) / static_cast<double>(samples));
    if (done < samples) pacer.offer([&] { return meanOf(sums, done); });
  }
  return meanOf(sums, samples);
}

}  // namespace saliscope
