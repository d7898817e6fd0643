// Random variants of training slices, and batches of them. Private to the folder.
#pragma once

#include <torch/types.h>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/random.h"
#include "core/model/training.h"

namespace saliscope {

/// A variant of the slice as model input, [1, rows, columns] in [0, 1]: turned, zoomed, stretched, flipped, shifted, with changed
/// HU, kernel, noise and field of view, so that position, scanner calibration and noise level tell nothing about the class. With
/// `view` < 1 a part of the slice of that share of its sides, somewhere about its middle.
[[nodiscard]] torch::Tensor augment(const Image<float>& hu, const InputSpec& spec, double view, Random& random);

/// The training slices by class and patient: a class, then a patient, then a slice are drawn, so that neither a frequent class nor
/// a long series dominates. Slices that are for training only (phantoms) are a fixed share, however many there are; so are those
/// with contrast agent that was painted (paintContrastAgent).
class TrainingSet {
 public:
  struct Batch {
    torch::Tensor inputs;  ///< [N, 1, rows, columns]
    torch::Tensor labels;  ///< [N], 0 or 1
  };

  /// Takes copies (trainingCopy) of those of `slices` whose patients are not in the sorted list `leftOut`.
  TrainingSet(const std::vector<TrainingSlice>& slices, const std::vector<std::string>& leftOut, const InputSpec& input,
              double trainingOnlyShare, double paintedShare);

  /// Batch `index` of the stream `name` at `input`'s size: the same for the same seed, whatever was drawn before. `view`: of
  /// augment.
  [[nodiscard]] Batch draw(std::uint64_t seed, std::string_view name, std::uint64_t index, int size, const InputSpec& input,
                           double view = 1) const;
  [[nodiscard]] std::size_t size() const { return examples_.size(); }
  [[nodiscard]] const std::vector<std::string>& patients() const { return patients_; }
  /// A fingerprint of pixels, labels and patients.
  [[nodiscard]] const std::string& hash() const { return hash_; }

 private:
  using ByPatient = std::vector<std::vector<std::size_t>>;  ///< patient -> examples
  using ByClass = std::array<ByPatient, 2>;

  struct Example {
    Image<float> hu;
    Image<std::uint8_t> vessels;  ///< of slices without contrast agent, where known
  };

  /// One input of the class `label`.
  [[nodiscard]] torch::Tensor variant(std::uint32_t label, const InputSpec& input, double view, Random& random) const;

  std::vector<Example> examples_;
  ByClass judged_, trainingOnly_;
  ByPatient paintable_;
  double trainingOnlyShare_, paintedShare_;
  std::vector<std::string> patients_;
  std::string hash_;
};

}  // namespace saliscope
