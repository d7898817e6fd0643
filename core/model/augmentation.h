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

/// A variant of the slice as model input, [1, rows, columns] in [0, 1]: turned, zoomed, flipped, shifted, with changed HU, blur
/// and noise, so that position, scanner calibration and noise level tell nothing about the class.
[[nodiscard]] torch::Tensor augment(const Image<float>& hu, const InputSpec& spec, Random& random);

/// The training slices by class and patient: a class, then a patient, then a slice are drawn, so that neither a frequent class
/// nor a long series dominates.
class TrainingSet {
 public:
  struct Batch {
    torch::Tensor inputs;  ///< [N, 1, rows, columns]
    torch::Tensor labels;  ///< [N], 0 or 1
  };

  /// Takes copies (trainingCopy) of those of `slices` whose patients are not in the sorted list `leftOut`.
  TrainingSet(const std::vector<TrainingSlice>& slices, const std::vector<std::string>& leftOut, const InputSpec& input);

  /// Batch `index` of the stream `name`: the same for the same seed, whatever was drawn before.
  [[nodiscard]] Batch draw(std::uint64_t seed, std::string_view name, std::uint64_t index, int size) const;
  [[nodiscard]] std::size_t size() const { return images_.size(); }
  [[nodiscard]] const std::vector<std::string>& patients() const { return patients_; }
  /// A fingerprint of pixels, labels and patients.
  [[nodiscard]] const std::string& hash() const { return hash_; }

 private:
  InputSpec input_;
  std::vector<Image<float>> images_;
  std::array<std::vector<std::vector<std::size_t>>, 2> byClass_;  ///< class -> patient -> images
  std::vector<std::string> patients_;
  std::string hash_;
};

}  // namespace saliscope
