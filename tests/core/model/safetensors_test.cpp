// Model files that somebody damaged or made up: refused by what is wrong, before any tensor is touched.
#include <gtest/gtest.h>

#include <limits>

#include "core/base/files.h"
#include "core/model/classifier.h"
#include "tests/core/model/model_files.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::test {
namespace {

struct Hostile {
  std::string what;
  std::string bytes;
  ErrorCode code = ErrorCode::ModelUnrecognised;
};

std::string entry(const std::string& type, const std::string& shape, const std::string& offsets) {
  return R"({"dtype":")" + type + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}";
}

std::string one(const std::string& value) {
  return R"({"a":)" + value + "}";
}

std::vector<Hostile> hostileFiles() {
  const std::string data(8, '\0');
  std::string endless(8, '\xff');
  const std::string good = entry("F32", "[2]", "[0,8]");
  return {
      {"empty file", "", ErrorCode::FileEmpty},
      {"shorter than the length", "abc"},
      {"header longer than the file", container("{}", "").substr(0, 9)},
      {"header of 2^64 - 1 bytes", endless + "{}"},
      {"no JSON", container("hello", data)},
      {"unfinished JSON", container("{\"a\":", data)},
      {"deeply nested JSON", container(std::string(200000, '['), data)},
      {"JSON array", container("[]", data)},
      {"entry not an object", container(one("3"), data)},
      {"metadata not an object", container(R"({"__metadata__":1})", "")},
      {"metadata not text", container(R"({"__metadata__":{"model_card":1}})", "")},
      {"no type", container(one(R"({"shape":[2],"data_offsets":[0,8]})"), data)},
      {"no shape", container(one(R"({"dtype":"F32","data_offsets":[0,8]})"), data)},
      {"no offsets", container(one(R"({"dtype":"F32","shape":[2]})"), data)},
      {"unknown type", container(one(entry("F33", "[2]", "[0,8]")), data)},
      {"negative dimension", container(one(entry("F32", "[-2]", "[0,8]")), data)},
      {"fractional dimension", container(one(entry("F32", "[2.0]", "[0,8]")), data)},
      {"dimension beyond 64 bits", container(one(entry("F32", "[99999999999999999999999]", "[0,8]")), data)},
      {"size overflows", container(one(entry("F32", "[4611686018427387904,4,2]", "[0,8]")), data)},
      {"too many dimensions", container(one(entry("F32", "[1,1,1,1,1,1,1,1,2]", "[0,8]")), data)},
      {"size unlike shape", container(one(entry("F32", "[3]", "[0,8]")), data)},
      {"beyond the file", container(one(entry("F32", "[4]", "[0,16]")), data)},
      {"reversed offsets", container(one(entry("F32", "[2]", "[8,0]")), data)},
      {"three offsets", container(one(entry("F32", "[2]", "[0,8,8]")), data)},
      {"negative offset", container(one(entry("F32", "[2]", "[-8,0]")), data)},
      {"overlap", container(R"({"a":)" + good + R"(,"b":)" + entry("F32", "[1]", "[4,8]") + "}", data)},
      {"gap", container(one(entry("F32", "[1]", "[4,8]")), data)},
      {"data of nobody", container(one(entry("F32", "[1]", "[0,4]")), data)},
      {"no card", container(one(good), data), ErrorCode::ModelCardMissing},
  };
}

TEST(Safetensors, RefusesHostileFiles) {
  const TemporaryFolder folder;
  for (const Hostile& hostile : hostileFiles()) {
    const auto file = folder / "model.safetensors";
    std::filesystem::remove(file);
    if (hostile.bytes.empty()) {
      std::FILE* empty = std::fopen(file.c_str(), "wb");
      std::fclose(empty);
    } else {
      writeFile(file, hostile.bytes);
    }
    const Error error = errorOf([&] { static_cast<void>(loadClassifier(file)); });
    EXPECT_EQ(error.code(), hostile.code) << hostile.what << ": " << error.what();
    EXPECT_EQ(error.argument(0), file.string()) << hostile.what;
  }
}

TEST(Safetensors, RefusesWhatIsNotAModel) {
  const TemporaryFolder folder;
  EXPECT_EQ(errorOf([&] { static_cast<void>(loadClassifier(folder / "none.safetensors")); }).code(), ErrorCode::FileMissing);
  writeFile(folder / "model.onnx", "x");
  EXPECT_EQ(errorOf([&] { static_cast<void>(loadClassifier(folder / "model.onnx")); }).code(), ErrorCode::ModelUnrecognised);
}

Error errorOfModel(const ModelFile& model) {
  const TemporaryFolder folder;
  const auto file = folder / "model.safetensors";
  model.write(file);
  return errorOf([&] { static_cast<void>(loadClassifier(file)); });
}

TEST(Weights, MissingTensorIsNamed) {
  ModelFile model = ModelFile::read(randomModel());
  model.header["layer1.0.conv2.wrong"] = model.header["layer1.0.conv2.weight"];
  model.header.erase("layer1.0.conv2.weight");
  const Error error = errorOfModel(model);
  EXPECT_EQ(error.code(), ErrorCode::ModelTensorMissing);
  EXPECT_EQ(error.argument(1), "layer1.0.conv2.weight");
}

TEST(Weights, WrongShapeIsNamedWithBothShapes) {
  ModelFile model = ModelFile::read(randomModel());
  model.header["conv1.weight"]["shape"] = {1, 64, 7, 7};
  const Error error = errorOfModel(model);
  EXPECT_EQ(error.code(), ErrorCode::ModelTensorShape);
  EXPECT_EQ(error.argument(1), "conv1.weight");
  EXPECT_EQ(error.argument(2), "[64, 1, 7, 7]");
  EXPECT_EQ(error.argument(3), "[1, 64, 7, 7]");
}

TEST(Weights, UnexpectedTensorIsNamed) {
  ModelFile model = ModelFile::read(randomModel());
  model.header["stowaway"] = {{"dtype", "F32"}, {"shape", {1}}, {"data_offsets", {model.data.size(), model.data.size() + 4}}};
  model.data.append(4, '\0');
  const Error error = errorOfModel(model);
  EXPECT_EQ(error.code(), ErrorCode::ModelTensorUnexpected);
  EXPECT_EQ(error.argument(1), "stowaway");
}

TEST(Weights, CardMustAgreeWithTheLastLayer) {
  ModelFile model = ModelFile::read(randomModel());
  model.changeCard([](auto& card) {
    card["outputs"] = 3;
    card["classes"] = {"a", "b", "c"};
  });
  EXPECT_EQ(errorOfModel(model).argument(1), "fc.weight");
  model = ModelFile::read(randomModel());
  model.changeCard([](auto& card) { card["architecture"] = "torchscript"; });
  EXPECT_EQ(errorOfModel(model).code(), ErrorCode::ModelCardInvalid);
}

TEST(Weights, CountersOfTorchvisionAreAccepted) {
  ModelFile model = ModelFile::read(randomModel());
  model.header["bn1.num_batches_tracked"] = {
      {"dtype", "I64"}, {"shape", nlohmann::json::array()}, {"data_offsets", {model.data.size(), model.data.size() + 8}}};
  model.data.append(8, '\0');
  EXPECT_EQ(errorOfModel(model).argument(0), "nothing thrown");
}

TEST(Weights, AnswerThatIsNotANumberIsAnError) {
  ModelFile model = ModelFile::read(randomModel());
  const auto offset = model.header["fc.bias"]["data_offsets"][0].get<std::size_t>();
  const float nan = std::numeric_limits<float>::quiet_NaN();
  model.data.replace(offset, sizeof(nan), reinterpret_cast<const char*>(&nan), sizeof(nan));
  const TemporaryFolder folder;
  const auto file = folder / "model.safetensors";
  model.write(file);
  const ClassifierPtr classifier = loadClassifier(file);
  const std::vector<Image<float>> inputs{Image<float>(64, 64)};
  EXPECT_EQ(errorOf([&] { static_cast<void>(classifier->predict(inputs)); }).code(), ErrorCode::Internal);
}

}  // namespace
}  // namespace saliscope::test
