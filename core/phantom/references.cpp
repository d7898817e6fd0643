#include "core/phantom/references.h"

#include <utility>

#include "core/phantom/phantom.h"

namespace saliscope {

namespace {

constexpr int patients = 4;
constexpr int pixels = 256;  ///< along each side: enough for what a network sees, and quick

/// HU.
std::vector<Image<float>> makeSlices(Progress& progress) {
  std::vector<Image<float>> slices;
  for (int number = 1; number <= patients; ++number) {
    PhantomSettings settings;
    settings.seed = static_cast<std::uint64_t>(number);
    settings.contrast = number % 2 == 1;
    settings.columns = settings.rows = pixels;
    settings.slices = 3;
    settings.sliceSpacing = 45;
    settings.sliceThickness = 5;
    ProgressSpan one(progress, (number - 1.0) / patients, static_cast<double>(number) / patients);
    const Phantom phantom = makePhantom(settings, one);
    for (int k = 0; k < settings.slices; ++k) slices.push_back(std::move(phantom.volume.slice(k).hu));
  }
  return slices;
}

}  // namespace

std::vector<Image<float>> phantomReferences(const InputSpec& input, Progress& progress) {
  // Where making them is cancelled, the next caller starts anew.
  static const std::vector<Image<float>> slices = makeSlices(progress);
  std::vector<Image<float>> inputs;
  for (const auto& hu : slices) inputs.push_back(toModelInput(hu, input));
  return inputs;
}

}  // namespace saliscope
