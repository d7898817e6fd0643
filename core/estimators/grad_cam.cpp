#include "core/estimators/grad_cam.h"

#include <span>
#include <vector>

#include "core/preprocess/model_input.h"

namespace saliscope {

Image<float> weightedActivation(const LayerGradient& layer) {
  const std::size_t size = static_cast<std::size_t>(layer.rows) * static_cast<std::size_t>(layer.columns);
  Image<double> sums(layer.columns, layer.rows);
  for (std::size_t channel = 0; channel < static_cast<std::size_t>(layer.channels); ++channel) {
    double weight = 0;
    for (const float value : std::span(layer.gradient).subspan(channel * size, size)) weight += static_cast<double>(value);
    weight /= static_cast<double>(size);
    const auto activation = std::span(layer.activation).subspan(channel * size, size);
    for (std::size_t i = 0; i < size; ++i) sums[i] += weight * static_cast<double>(activation[i]);
  }
  Image<float> out(layer.columns, layer.rows);
  for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<float>(sums[i]);
  return out;
}

Attribution GradCam::run(const EstimatorInput& input, Progress& progress) const {
  progress.step(0);
  const std::string layer = input.layer.empty() ? input.classifier.defaultLayer() : input.layer;
  const auto answer = input.classifier.layerGradient(input.image, input.target, layer);
  progress.step(1);
  return {.map = resizeBilinear(weightedActivation(answer), input.image.columns(), input.image.rows(), false), .layer = layer};
}

}  // namespace saliscope
