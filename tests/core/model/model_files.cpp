#include "tests/core/model/model_files.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <map>
#include <vector>

#include "core/base/files.h"
#include "core/base/random.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::test {

namespace {

/// Collects tensors of normal values, which repeat from a table: quick to make, and logits stay near 0.
class TensorWriter {
 public:
  TensorWriter() : table_(65521) { Random(1).fillNormal(table_, 1); }

  void add(const std::string& name, const std::vector<int>& shape, double mean, double deviation) {
    std::size_t count = 1;
    for (const int dimension : shape) count *= static_cast<std::size_t>(dimension);
    const std::size_t begin = file_.data.size(), end = begin + count * sizeof(float);
    file_.data.resize(end);
    for (std::size_t i = 0; i < count; ++i) {
      const auto value = static_cast<float>(mean + deviation * static_cast<double>(table_[next_++ % table_.size()]));
      std::memcpy(file_.data.data() + begin + i * sizeof(float), &value, sizeof(float));
    }
    file_.header[name] = {{"dtype", "F32"}, {"shape", shape}, {"data_offsets", {begin, end}}};
  }

  void convolution(const std::string& name, int inputs, int outputs, int kernel) {
    add(name + ".weight", {outputs, inputs, kernel, kernel}, 0, std::sqrt(2.0 / (inputs * kernel * kernel)));
  }

  void batchNorm(const std::string& name, int channels, double weight) {
    add(name + ".weight", {channels}, weight, 0.02);
    add(name + ".bias", {channels}, 0, 0.02);
    add(name + ".running_mean", {channels}, 0, 0.02);
    add(name + ".running_var", {channels}, 1, 0.05);
  }

  /// A block of two 3 x 3 convolutions or of a 1 x 1, a 3 x 3 and a 1 x 1 one.
  void block(const std::string& name, int inputs, int width, bool bottleneck) {
    const int outputs = bottleneck ? 4 * width : width;
    convolution(name + ".conv1", inputs, width, bottleneck ? 1 : 3);
    batchNorm(name + ".bn1", width, 1);
    convolution(name + ".conv2", width, width, 3);
    batchNorm(name + ".bn2", width, bottleneck ? 1 : 0.2);
    if (bottleneck) {
      convolution(name + ".conv3", width, outputs, 1);
      batchNorm(name + ".bn3", outputs, 0.2);
    }
    if (inputs != outputs) {
      convolution(name + ".downsample.0", inputs, outputs, 1);
      batchNorm(name + ".downsample.1", outputs, 0.7);
    }
  }

  [[nodiscard]] ModelFile& file() { return file_; }

 private:
  std::vector<float> table_;
  std::size_t next_ = 0;
  ModelFile file_;
};

ModelFile makeRandomModel(const RandomNetwork& network) {
  static const std::map<std::string, std::array<int, 4>> depths{{"resnet18", {2, 2, 2, 2}},
                                                                {"resnet34", {3, 4, 6, 3}},
                                                                {"resnet50", {3, 4, 6, 3}},
                                                                {"resnet101", {3, 4, 23, 3}},
                                                                {"resnet152", {3, 8, 36, 3}}};
  const bool bottleneck = network.architecture != "resnet18" && network.architecture != "resnet34";
  const std::array<int, 4>& blocks = depths.at(network.architecture);
  TensorWriter writer;
  writer.convolution("conv1", network.channels, 64, 7);
  writer.batchNorm("bn1", 64, 1);
  int inputs = 64;
  for (std::size_t stage = 0; stage < blocks.size(); ++stage) {
    const int width = 64 << stage;
    for (int block = 0; block < blocks[stage]; ++block) {
      writer.block("layer" + std::to_string(stage + 1) + "." + std::to_string(block), inputs, width, bottleneck);
      inputs = bottleneck ? 4 * width : width;
    }
  }
  writer.add("fc.weight", {network.outputs, inputs}, 0, 0.03);
  writer.add("fc.bias", {network.outputs}, 0, 0.03);
  nlohmann::json classes = {"without contrast", "with contrast"};
  for (int i = 2; i < network.outputs; ++i) classes.push_back(std::to_string(i));
  nlohmann::json input = {{"rows", network.rows}, {"columns", network.columns}, {"window", {-160, 240}}};
  if (network.channels != 1) input["channels"] = network.channels;
  const nlohmann::json card = {{"name", "random"},           {"architecture", network.architecture},
                               {"outputs", network.outputs}, {"input", input},
                               {"classes", classes},         {"threshold", 0.5}};
  writer.file().header["__metadata__"] = {{"model_card", card.dump()}};
  return std::move(writer.file());
}

}  // namespace

void writeRandomModel(const RandomNetwork& network, const std::filesystem::path& file) {
  makeRandomModel(network).write(file);
}

bool hasTorchvision() {
  static const bool found = std::system("/usr/bin/python3 -c 'import torch, torchvision' > /dev/null 2>&1") == 0;
  return found;
}

bool runPython(const std::string& script, const std::vector<std::filesystem::path>& arguments) {
  std::string command =
      "/usr/bin/python3 '" + (std::filesystem::path(SALISCOPE_TEST_DATA).parent_path() / "core/model" / script).string() + "'";
  for (const auto& argument : arguments) command += " '" + argument.string() + "'";
  return std::system((command + " > /dev/null 2>&1").c_str()) == 0;
}

const std::filesystem::path& randomModel() {
  static const TemporaryFolder folder;
  static const std::filesystem::path file = [] {
    makeRandomModel({}).write(folder / "random.safetensors");
    return folder / "random.safetensors";
  }();
  return file;
}

ModelFile ModelFile::read(const std::filesystem::path& file) {
  const std::string bytes = readFile(file);
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), sizeof(length));
  return {nlohmann::json::parse(bytes.substr(sizeof(length), length)), bytes.substr(sizeof(length) + length)};
}

void ModelFile::write(const std::filesystem::path& file) const {
  writeFile(file, container(header.dump(), data));
}

void ModelFile::changeCard(const std::function<void(nlohmann::json&)>& change) {
  auto card = nlohmann::json::parse(header["__metadata__"]["model_card"].get<std::string>());
  change(card);
  header["__metadata__"]["model_card"] = card.dump();
}

std::string container(const std::string& header, const std::string& data) {
  const std::uint64_t length = header.size();
  std::string bytes(sizeof(length), '\0');
  std::memcpy(bytes.data(), &length, sizeof(length));
  return bytes + header + data;
}

Error errorOf(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error;
  }
  return Error(ErrorCode::Internal, {"nothing thrown"});
}

}  // namespace saliscope::test
