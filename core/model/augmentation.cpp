#include "core/model/augmentation.h"

#include <ATen/Parallel.h>
#include <torch/nn/functional/conv.h>
#include <torch/nn/functional/padding.h>
#include <torch/nn/functional/vision.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include "core/base/hashing.h"

namespace saliscope {
namespace {

namespace functional = torch::nn::functional;

constexpr double kAir = -1024;  // HU around the slice
constexpr double kLargestTurn = 20 * std::numbers::pi / 180;
constexpr double kQuarterTurnShare = 0.1;  // patients lying on their side or stored turned
constexpr double kSmallestZoom = 0.75, kLargestZoom = 1.3;
constexpr double kLargestShift = 0.1;  // of the image
constexpr double kLargestGain = 0.05;
constexpr double kLargestOffset = 8;  // HU
constexpr double kBlurShare = 0.3;
constexpr double kLargestBlur = 1.2;  // pixels, standard deviation
constexpr double kLargestNoise = 35;  // HU, standard deviation
constexpr int kBlurRadius = 3;

/// [1, 2, 3]: output position to source position, both in [-1, 1].
torch::Tensor randomTransform(Random& random, double columns, double rows) {
  double angle = random.uniform(-kLargestTurn, kLargestTurn);
  if (random.uniform() < kQuarterTurnShare) angle += (1 + random.below(3)) * std::numbers::pi / 2;
  const double zoom = random.uniform(kSmallestZoom, kLargestZoom);
  const double flip = random.uniform() < 0.5 ? -1 : 1;
  const double shiftX = random.uniform(-kLargestShift, kLargestShift) * 2,
               shiftY = random.uniform(-kLargestShift, kLargestShift) * 2;
  const double c = std::cos(angle) / zoom, s = std::sin(angle) / zoom;
  return torch::tensor({flip * c, -s * rows / columns, shiftX, flip * s * columns / rows, c, shiftY}, torch::kFloat32)
      .view({1, 2, 3});
}

torch::Tensor blurred(const torch::Tensor& image, double deviation) {
  torch::Tensor kernel = torch::arange(-kBlurRadius, kBlurRadius + 1, torch::kFloat32);
  kernel = torch::exp(-kernel * kernel / (2 * deviation * deviation));
  kernel /= kernel.sum();
  const int r = kBlurRadius;
  const auto padded = functional::pad(image, functional::PadFuncOptions({r, r, r, r}).mode(torch::kReplicate));
  return functional::conv2d(functional::conv2d(padded, kernel.view({1, 1, 1, -1})), kernel.view({1, 1, -1, 1}));
}

}  // namespace

torch::Tensor augment(const Image<float>& hu, const InputSpec& spec, Random& random) {
  const torch::NoGradGuard noGradients;
  // from_blob wants a mutable pointer; the subtraction below makes a new tensor.
  torch::Tensor image = torch::from_blob(const_cast<float*>(hu.data()), {1, 1, hu.rows(), hu.columns()}, torch::kFloat32) - kAir;
  const auto grid =
      functional::affine_grid(randomTransform(random, hu.columns(), hu.rows()), {1, 1, spec.rows, spec.columns}, false);
  image = functional::grid_sample(
      image, grid, functional::GridSampleFuncOptions().mode(torch::kBilinear).padding_mode(torch::kZeros).align_corners(false));
  image += kAir;
  if (random.uniform() < kBlurShare) image = blurred(image, random.uniform(0.3, kLargestBlur));
  image = image * random.uniform(1 - kLargestGain, 1 + kLargestGain) + random.uniform(-kLargestOffset, kLargestOffset);
  torch::Tensor noise = torch::empty_like(image);
  random.fillNormal({noise.data_ptr<float>(), static_cast<std::size_t>(noise.numel())}, random.uniform(0, kLargestNoise));
  image = (image + noise - spec.windowLow) / (spec.windowHigh - spec.windowLow);
  return image.clamp_(0, 1).squeeze(0);
}

TrainingSet::TrainingSet(const std::vector<TrainingSlice>& slices, const std::vector<std::string>& leftOut, const InputSpec& input)
    : input_(input) {
  std::array<std::map<std::string, std::vector<std::size_t>>, 2> groups;
  std::string text;
  for (const TrainingSlice& slice : slices) {
    if (!slice.trainingOnly && std::binary_search(leftOut.begin(), leftOut.end(), slice.patient)) continue;
    Image<float> image = trainingCopy(slice.hu, input);
    text += slice.patient + " " + std::to_string(slice.label) + " " + std::to_string(hash64(image.pixels())) + "\n";
    groups[slice.label == 1 ? 1 : 0][slice.patient].push_back(images_.size());
    images_.push_back(std::move(image));
    patients_.push_back(slice.patient);
  }
  for (std::size_t label = 0; label < groups.size(); ++label) {
    for (auto& [patient, images] : groups[label]) byClass_[label].push_back(std::move(images));
  }
  std::sort(patients_.begin(), patients_.end());
  patients_.erase(std::unique(patients_.begin(), patients_.end()), patients_.end());
  hash_ = sha256(std::string_view(text));
}

TrainingSet::Batch TrainingSet::draw(std::uint64_t seed, std::string_view name, std::uint64_t index, int size) const {
  const auto pick = [](Random & random, const auto& list) -> const auto& {
    return list[random.below(static_cast<std::uint32_t>(list.size()))];
  };
  Batch batch{torch::empty({size, 1, input_.rows, input_.columns}), torch::empty({size})};
  float* labels = batch.labels.data_ptr<float>();
  const torch::NoGradGuard noGradients;
  at::parallel_for(0, size, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      Random random(Random::key(seed, name, index, static_cast<std::uint64_t>(i)));
      const std::uint32_t label = random.below(2);
      const Image<float>& image = images_[pick(random, pick(random, byClass_[label]))];
      batch.inputs[i].copy_(augment(image, input_, random));
      labels[i] = static_cast<float>(label);
    }
  });
  return batch;
}

}  // namespace saliscope
