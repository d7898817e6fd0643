// Model files for tests: a ResNet-50 of random weights, and safetensors files taken apart and put together wrongly.
#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/error.h"

namespace saliscope::test {

/// A ResNet-50 of random weights with a card for 64 x 64 inputs, made once for all tests of the program.
[[nodiscard]] const std::filesystem::path& randomModel();

/// A safetensors file in its two parts.
struct ModelFile {
  nlohmann::json header;
  std::string data;

  [[nodiscard]] static ModelFile read(const std::filesystem::path& file);
  void write(const std::filesystem::path& file) const;
  /// The card, changed by `change`.
  void changeCard(const std::function<void(nlohmann::json&)>& change);
};

/// 8 bytes of header length, the header, the data.
[[nodiscard]] std::string container(const std::string& header, const std::string& data);

/// The Error that `work` throws; an Error(Internal, "nothing thrown") where it throws none.
[[nodiscard]] Error errorOf(const std::function<void()>& work);

}  // namespace saliscope::test
