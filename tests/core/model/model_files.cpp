#include "tests/core/model/model_files.h"

#include <array>
#include <cmath>
#include <cstring>
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

  void bottleneck(const std::string& name, int inputs, int width) {
    convolution(name + ".conv1", inputs, width, 1);
    batchNorm(name + ".bn1", width, 1);
    convolution(name + ".conv2", width, width, 3);
    batchNorm(name + ".bn2", width, 1);
    convolution(name + ".conv3", width, 4 * width, 1);
    batchNorm(name + ".bn3", 4 * width, 0.2);
    if (inputs != 4 * width) {
      convolution(name + ".downsample.0", inputs, 4 * width, 1);
      batchNorm(name + ".downsample.1", 4 * width, 0.7);
    }
  }

  [[nodiscard]] ModelFile& file() { return file_; }

 private:
  std::vector<float> table_;
  std::size_t next_ = 0;
  ModelFile file_;
};

ModelFile makeRandomModel() {
  TensorWriter writer;
  writer.convolution("conv1", 1, 64, 7);
  writer.batchNorm("bn1", 64, 1);
  const std::array<int, 4> blocks{3, 4, 6, 3};
  int inputs = 64;
  for (std::size_t stage = 0; stage < blocks.size(); ++stage) {
    const int width = 64 << stage;
    for (int block = 0; block < blocks[stage]; ++block) {
      writer.bottleneck("layer" + std::to_string(stage + 1) + "." + std::to_string(block), inputs, width);
      inputs = 4 * width;
    }
  }
  writer.add("fc.weight", {1, inputs}, 0, 0.03);
  writer.add("fc.bias", {1}, 0, 0.03);
  const nlohmann::json card = {{"name", "random"},
                               {"architecture", "resnet50"},
                               {"outputs", 1},
                               {"input", {{"rows", 64}, {"columns", 64}, {"window", {-160, 240}}}},
                               {"classes", {"without contrast", "with contrast"}},
                               {"threshold", 0.5}};
  writer.file().header["__metadata__"] = {{"model_card", card.dump()}};
  return std::move(writer.file());
}

}  // namespace

const std::filesystem::path& randomModel() {
  static const TemporaryFolder folder;
  static const std::filesystem::path file = [] {
    makeRandomModel().write(folder / "random.safetensors");
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
