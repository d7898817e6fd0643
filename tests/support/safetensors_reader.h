// Reference answers (../shared/reference) for tests: a safetensors file read without the code under test.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/image.h"

namespace saliscope::test {

/// One tensor, whatever its stored type, as doubles (exact for all that the references hold).
struct Tensor {
  std::vector<std::size_t> shape;
  std::vector<double> values;

  /// The last two dimensions at position `index` of the leading ones.
  template <class T = float>
  [[nodiscard]] Image<T> image(std::size_t index = 0) const {
    const std::size_t rows = shape[shape.size() - 2];
    const std::size_t columns = shape.back();
    const auto* first = values.data() + index * rows * columns;
    std::vector<T> pixels(rows * columns);
    for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = static_cast<T>(first[i]);
    return Image<T>(static_cast<int>(columns), static_cast<int>(rows), std::move(pixels));
  }
};

/// Types F32, F64, I32, I64 and U8. Throws std::runtime_error for anything else, std::out_of_range for an unknown name.
class SafetensorsReader {
 public:
  explicit SafetensorsReader(const std::filesystem::path& file);
  [[nodiscard]] const Tensor& tensor(const std::string& name) const { return tensors_.at(name); }

 private:
  std::map<std::string, Tensor> tensors_;
};

}  // namespace saliscope::test
