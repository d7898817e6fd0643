#include "core/estimators/smoothgrad_draws.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>

#include "core/estimators/draws.h"
#include "core/estimators/preview_pacer.h"
#include "core/estimators/score.h"
#include "core/estimators/sums.h"
#include "core/estimators/sweep.h"

namespace saliscope {

namespace {

Image<float> sumOf(const Image<float>& image, Image<float> noise) {
  for (std::size_t i = 0; i < image.size(); ++i) noise[i] += image[i];
  return noise;
}

void add(DrawMoments& moments, const Image<float>& gradient) {
  for (std::size_t i = 0; i < gradient.size(); ++i) {
    const auto value = static_cast<double>(gradient[i]);
    moments.sum[i] += value;
    moments.squares[i] += value * value;
  }
  ++moments.count;
}

/// Bit-exact, unlike a decimal text.
std::string exactText(double value) {
  return std::to_string(std::bit_cast<std::uint64_t>(value));
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

DrawMoments momentsOverDraws(const EstimatorInput& input, std::size_t samples, const NoiseSource& noise, Progress& progress,
                             const MomentsPreview& preview) {
  const Image<double> none(input.image.columns(), input.image.rows());
  DrawMoments moments{none, none};
  Sweep<Image<float>> sweep;
  sweep.count = samples;
  sweep.input = [&](std::size_t draw) { return sumOf(input.image, noise(draw)); };
  sweep.take = [&](std::size_t, const Image<float>& gradient) { add(moments, gradient); };
  if (preview) {
    sweep.after = [&](std::size_t done) {
      if (done < samples) preview(moments);
    };
  }
  sweepGradients(input, sweep, progress);
  return moments;
}

Image<float> meanOfGradients(const DrawMoments& moments) {
  return meanOf(moments.sum, moments.count);
}

Image<float> meanOfSquares(const DrawMoments& moments) {
  return meanOf(moments.squares, moments.count);
}

Image<float> varianceOfGradients(const DrawMoments& moments) {
  const auto count = static_cast<double>(moments.count);
  Image<float> out(moments.sum.columns(), moments.sum.rows());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const double mean = moments.sum[i] / count;
    out[i] = static_cast<float>(std::max(0.0, moments.squares[i] / count - mean * mean));
  }
  return out;
}

Attribution runSmoothgrad(const EstimatorInput& input, MomentsMap map, Progress& progress) {
  const auto samples = static_cast<std::size_t>(input.parameters.at("samples"));
  const std::string key = "moments|" + targetKey(input.target) + "|" + std::to_string(input.seed) + "|" + std::to_string(samples) +
                          "|" + exactText(input.parameters.at("sigma"));
  PreviewPacer pacer(input.preview);
  const MomentsPreview preview = [&](const DrawMoments& unfinished) { pacer.offer([&] { return map(unfinished); }); };
  progress.step(0);
  const auto& moments =
      input.shared->once<DrawMoments>(key, [&] { return momentsOverDraws(input, samples, keyedNoise(input), progress, preview); });
  progress.step(1);
  return {.map = map(moments)};
}

}  // namespace saliscope
