#include "core/model/augmentation.h"

#include <ATen/Parallel.h>
#include <torch/nn/functional/conv.h>
#include <torch/nn/functional/padding.h>
#include <torch/nn/functional/vision.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <span>

#include "core/base/hashing.h"
#include "core/model/contrast_painting.h"

namespace saliscope {
namespace {

namespace functional = torch::nn::functional;

constexpr double kAir = -1024;  // HU around the slice
constexpr double kLargestTurn = 20 * std::numbers::pi / 180;
constexpr double kQuarterTurnShare = 0.06;                   // patients lying on their side or stored turned
constexpr double kProneShare = 0.06;                         // upside down
constexpr double kSmallestZoom = 0.75, kLargestZoom = 1.35;  // fields of view, patient sizes
constexpr double kDetailShare = 0.15, kDetailZoom = 2.2;     // reconstructions of a part: heart, spine, aorta
constexpr double kLargestStretch = 0.1;                      // of one axis against the other: patients' shapes
constexpr double kLargestShift = 0.12;                       // of the image
constexpr double kPartShift = 0.5;                      // of what a part leaves free at each side; vessels lie about the middle
constexpr double kCircleShare = 0.1, kCutShare = 0.06;  // reconstruction circle; slices cut off at one side
constexpr double kLargestCut = 0.3;                     // of the image
constexpr double kLargestGain = 0.06;
constexpr double kLargestOffset = 10;  // HU
constexpr double kBlurShare = 0.3, kSharpenShare = 0.2;
constexpr double kLargestBlur = 1.2;     // pixels, standard deviation
constexpr double kLargestSharpen = 1.5;  // of the difference to the blurred slice
constexpr double kLargestNoise = 20;     // HU, standard deviation; on a grid of 224 x 224 scans have 1 to 12 themselves
constexpr double kGrainyShare = 0.5;     // noise of a soft kernel: neighbours vary together
constexpr int kBlurRadius = 3;
constexpr int kFewestPainted = 60;  // pixels of known vessels; with less in sight the picture would stay one without contrast agent

/// [1, 2, 3]: output position to source position, both in [-1, 1].
torch::Tensor randomTransform(Random& random, double columns, double rows, double view) {
  double angle = random.uniform(-kLargestTurn, kLargestTurn);
  if (random.uniform() < kQuarterTurnShare) angle += (1 + random.below(3)) * std::numbers::pi / 2;
  const bool detail = random.uniform() < kDetailShare;
  const double zoom = detail ? random.uniform(kLargestZoom, kDetailZoom) : random.uniform(kSmallestZoom, kLargestZoom);
  const double stretch = random.uniform(1 - kLargestStretch, 1 + kLargestStretch);
  const double flip = random.uniform() < 0.5 ? -1 : 1;
  const double prone = random.uniform() < kProneShare ? -1 : 1;
  double shiftX = random.uniform(-kLargestShift, kLargestShift) * 2, shiftY = random.uniform(-kLargestShift, kLargestShift) * 2;
  if (view < 1) {  // else the draws stay those of a training without parts
    const double free = kPartShift * (1 - view);
    shiftX += random.uniform(-free, free);
    shiftY += random.uniform(-free, free);
  }
  const double c = std::cos(angle) / zoom * view, s = std::sin(angle) / zoom * view;
  return torch::tensor(
             {flip * c * stretch, -s * rows / columns * prone, shiftX, flip * s * columns / rows * stretch, c * prone, shiftY},
             torch::kFloat32)
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

/// A softer or sharper reconstruction kernel, or neither.
torch::Tensor otherKernel(const torch::Tensor& image, Random& random) {
  const double choice = random.uniform(), deviation = random.uniform(0.3, kLargestBlur);
  if (choice < kBlurShare) return blurred(image, deviation);
  if (choice < kBlurShare + kSharpenShare) return image + random.uniform(0, kLargestSharpen) * (image - blurred(image, deviation));
  return image;
}

torch::Tensor noiseLike(const torch::Tensor& image, Random& random) {
  torch::Tensor noise = torch::empty_like(image);
  const double u = random.uniform(), deviation = kLargestNoise * u * u;  // mostly little
  const bool grainy = random.uniform() < kGrainyShare;
  random.fillNormal({noise.data_ptr<float>(), static_cast<std::size_t>(noise.numel())}, 1);
  if (grainy) {
    noise = blurred(noise, random.uniform(0.4, 1.0));
    noise = noise / noise.std().clamp_min(1e-6);
  }
  return noise * deviation;
}

/// Air outside the reconstruction circle or beyond a cut, as scanners and exporters leave it.
void maskField(torch::Tensor& image, Random& random) {
  const std::int64_t rows = image.size(2), columns = image.size(3);
  if (random.uniform() < kCircleShare) {
    const auto y = torch::linspace(-1, 1, rows).view({1, 1, rows, 1}), x = torch::linspace(-1, 1, columns).view({1, 1, 1, columns});
    image.masked_fill_(x * x + y * y > 1, kAir);
  }
  if (random.uniform() < kCutShare) {
    const std::int64_t dimension = 2 + random.below(2), length = image.size(dimension);
    const auto cut = static_cast<std::int64_t>(random.uniform(0, kLargestCut) * static_cast<double>(length));
    image.narrow(dimension, random.uniform() < 0.5 ? 0 : length - cut, cut).fill_(kAir);
  }
}

}  // namespace

torch::Tensor augment(const Image<float>& hu, const InputSpec& spec, double view, Random& random) {
  const torch::NoGradGuard noGradients;
  // from_blob wants a mutable pointer; the subtraction below makes a new tensor.
  torch::Tensor image = torch::from_blob(const_cast<float*>(hu.data()), {1, 1, hu.rows(), hu.columns()}, torch::kFloat32) - kAir;
  const auto grid =
      functional::affine_grid(randomTransform(random, hu.columns(), hu.rows(), view), {1, 1, spec.rows, spec.columns}, false);
  image = functional::grid_sample(
      image, grid, functional::GridSampleFuncOptions().mode(torch::kBilinear).padding_mode(torch::kZeros).align_corners(false));
  image += kAir;
  image = otherKernel(image, random);
  image = image * random.uniform(1 - kLargestGain, 1 + kLargestGain) + random.uniform(-kLargestOffset, kLargestOffset);
  image += noiseLike(image, random);
  maskField(image, random);
  image = (image - spec.windowLow) / (spec.windowHigh - spec.windowLow);
  return image.clamp_(0, 1).squeeze(0);
}

TrainingSet::TrainingSet(const std::vector<TrainingSlice>& slices, const std::vector<std::string>& leftOut, const InputSpec& input,
                         double trainingOnlyShare, double paintedShare)
    : trainingOnlyShare_(trainingOnlyShare), paintedShare_(paintedShare) {
  using Groups = std::map<std::string, std::vector<std::size_t>>;
  std::array<Groups, 2> judged, trainingOnly;
  Groups paintable;
  std::string text;
  for (const TrainingSlice& slice : slices) {
    if (!slice.trainingOnly && std::binary_search(leftOut.begin(), leftOut.end(), slice.patient)) continue;
    const std::size_t index = examples_.size(), label = slice.label == 1 ? 1 : 0;
    Image<float> image = trainingCopy(slice.hu, input);
    text += slice.patient + " " + std::to_string(slice.label) + " " + std::to_string(hash64(image.pixels()));
    Image<std::uint8_t> vessels;
    if (label == 0 && paintedShare > 0 && !slice.vessels.empty()) {
      vessels = connectedParts(maskToModelGrid(slice.vessels, image.columns(), image.rows()));
    }
    if (std::count_if(vessels.pixels().begin(), vessels.pixels().end(), [](auto part) { return part != 0; }) >= kFewestPainted) {
      text += " " + sha256(std::as_bytes(std::span(vessels.pixels())));
      paintable[slice.patient].push_back(index);
    }
    text += "\n";
    (slice.trainingOnly ? trainingOnly : judged)[label][slice.patient].push_back(index);
    examples_.push_back({std::move(image), std::move(vessels)});
    patients_.push_back(slice.patient);
  }
  const auto take = [](Groups& groups, ByPatient& out) {
    for (auto& [patient, images] : groups) out.push_back(std::move(images));
  };
  for (const std::size_t label : {0, 1}) {
    take(judged[label], judged_[label]);
    take(trainingOnly[label], trainingOnly_[label]);
  }
  take(paintable, paintable_);
  std::sort(patients_.begin(), patients_.end());
  patients_.erase(std::unique(patients_.begin(), patients_.end()), patients_.end());
  hash_ = sha256(std::string_view(text));
}

torch::Tensor TrainingSet::variant(std::uint32_t label, const InputSpec& input, double view, Random& random) const {
  const auto pick = [&](const auto& list) -> const auto& {
    return list[random.below(static_cast<std::uint32_t>(list.size()))];
  };
  if (label == 1 && !paintable_.empty() && random.uniform() < paintedShare_) {
    const Example& example = examples_[pick(pick(paintable_))];
    Image<float> painted = example.hu;
    paintContrastAgent(painted, example.vessels, random);
    return augment(painted, input, view, random);
  }
  const bool extra = !trainingOnly_[label].empty() && (judged_[label].empty() || random.uniform() < trainingOnlyShare_);
  return augment(examples_[pick(pick((extra ? trainingOnly_ : judged_)[label]))].hu, input, view, random);
}

TrainingSet::Batch TrainingSet::draw(std::uint64_t seed, std::string_view name, std::uint64_t index, int size,
                                     const InputSpec& input, double view) const {
  Batch batch{torch::empty({size, 1, input.rows, input.columns}), torch::empty({size})};
  float* labels = batch.labels.data_ptr<float>();
  const torch::NoGradGuard noGradients;
  at::parallel_for(0, size, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      Random random(Random::key(seed, name, index, static_cast<std::uint64_t>(i)));
      const std::uint32_t label = random.below(2);
      batch.inputs[i].copy_(variant(label, input, view, random));
      labels[i] = static_cast<float>(label);
    }
  });
  return batch;
}

}  // namespace saliscope
