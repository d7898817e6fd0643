// Model files for tests: a ResNet-50 of random weights, and safetensors files taken apart and put together wrongly.
#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace saliscope::test {

/// What a made-up ResNet looks like.
struct RandomNetwork {
  std::string architecture = "resnet50";  ///< or "resnet18", "resnet34", "resnet101", "resnet152"
  int rows = 64, columns = 64, outputs = 1, channels = 1;
};

/// Writes a ResNet of random weights with its card.
void writeRandomModel(const RandomNetwork& network, const std::filesystem::path& file);

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

/// Whether Debian's python3-torch and python3-torchvision are here.
[[nodiscard]] bool hasTorchvision();
/// Runs tests/core/model/`script` with Debian's Python; true if it succeeded.
[[nodiscard]] bool runPython(const std::string& script, const std::vector<std::filesystem::path>& arguments);

/// 8 bytes of header length, the header, the data.
[[nodiscard]] std::string container(const std::string& header, const std::string& data);

/// The Error that `work` throws; an Error(Internal, "nothing thrown") where it throws none.
[[nodiscard]] Error errorOf(const std::function<void()>& work);

}  // namespace saliscope::test
