// A small study on disk: one-slice volumes with masks, and a classifier that answers by a bright vessel.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/evaluation/evaluate.h"
#include "core/volume/manifest.h"
#include "core/volume/volume_io.h"
#include "tests/support/fake_classifier.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::test {

/// Slices of 32 x 32 (values 0..1 stand for HU, the fake model's window): noise, and in slices with contrast a bright square at
/// (20..25, 12..17), which the mask covers. Patients p0, p1 .., one slice each, labels in turn.
class SyntheticStudy {
 public:
  static constexpr int size = 32;

  explicit SyntheticStudy(int patients) {
    for (int i = 0; i < patients; ++i) add(i);
    writeManifest(manifest(), rows);
  }

  [[nodiscard]] std::filesystem::path manifest() const { return folder_ / "manifest.csv"; }
  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }

  /// w: 1 on the vessel, a little of both signs elsewhere.
  [[nodiscard]] static Image<float> weights() {
    Image<float> out(size, size);
    Random random(3);
    for (float& weight : out.pixels()) weight = static_cast<float>(random.uniform(-0.02, 0.02));
    for (int row = 12; row < 18; ++row) {
      for (int column = 20; column < 26; ++column) out.at(column, row) = 1;
    }
    return out;
  }
  static constexpr double bias = -20;
  [[nodiscard]] static FakeClassifier model() { return FakeClassifier(weights(), 0, bias); }

  [[nodiscard]] EvaluationRequest request(const std::string& out) const {
    EvaluationRequest request;
    request.manifest = manifest();
    request.out = folder_ / out;
    request.modelFile = "fake";
    request.settings.estimators = {"backprop", "smoothgrad-squared", "random"};
    request.settings.regions.segmentation.side = 0;
    request.settings.regions.segmentation.minSize = 8;
    request.settings.regions.segmentation.dilation = 1;
    request.settings.regions.leastGain = 4;
    request.settings.shifts = 2;
    return request;
  }

  std::vector<ManifestRow> rows;

 private:
  void add(int i) {
    const int label = i % 2;
    const std::string name = "image" + std::to_string(i);
    Image<float> image(size, size);
    Random random(100 + static_cast<std::uint64_t>(i));
    random.fillUniform(image.pixels());
    std::vector<std::uint8_t> mask(image.size());
    for (float& value : image.pixels()) value *= 0.4F;
    for (int row = 12; row < 18; ++row) {
      for (int column = 20; column < 26; ++column) {
        image.at(column, row) += label == 1 ? 0.6F : 0;
        mask[static_cast<std::size_t>(row * size + column)] = 1;
      }
    }
    Geometry geometry;
    geometry.size = {size, size, 1};
    const auto pixels = image.pixels();
    writeGrid(folder_ / (name + ".nrrd"), Grid<float>{geometry, {pixels.begin(), pixels.end()}});
    writeGrid(folder_ / (name + "-mask.nrrd"), Grid<std::uint8_t>{geometry, mask});
    ManifestRow row;
    row.image = folder_ / (name + ".nrrd");
    row.label = label;
    row.mask = folder_ / (name + "-mask.nrrd");
    row.patient = "p" + std::to_string(i);
    rows.push_back(row);
  }

  TemporaryFolder folder_;
};

}  // namespace saliscope::test
