// Any network: ResNets of all depths by their card, other families as TorchScript, against PyTorch itself where it is installed.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/model/classifier.h"
#include "tests/core/model/model_files.h"
#include "tests/support/safetensors_reader.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::test {
namespace {

/// The twin of pattern() in trace_families.py.
Image<float> pattern(int rows, int columns) {
  Image<float> image(columns, rows);
  for (std::size_t i = 0; i < image.size(); ++i) {
    image[i] = static_cast<float>((i * 7919 + i * i % 613) % 1009) / 1009;
  }
  return image;
}

/// Largest difference, as a share of the expected values' range.
double relativeDifference(std::span<const float> found, std::span<const float> expected) {
  const auto [low, high] = std::minmax_element(expected.begin(), expected.end());
  double largest = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    largest = std::max(largest, std::abs(static_cast<double>(found[i]) - static_cast<double>(expected[i])));
  }
  return largest / (static_cast<double>(*high) - static_cast<double>(*low));
}

Prediction predictOne(const Classifier& classifier, const Image<float>& input) {
  return classifier.predict({&input, 1}).front();
}

Image<float> gradientOf(const Classifier& classifier, const Image<float>& input, const Target& target,
                        RectifierRule rule = RectifierRule::Plain) {
  return classifier.gradient({&input, 1}, target, rule).gradients.front();
}

struct Case {
  RandomNetwork network;
  int rectifiers;
};

class ResNets : public testing::TestWithParam<Case> {};

TEST_P(ResNets, AreReadByTheirCard) {
  const RandomNetwork& network = GetParam().network;
  const TemporaryFolder folder;
  writeRandomModel(network, folder / "m.safetensors");
  const ClassifierPtr classifier = loadClassifier(folder / "m.safetensors");
  EXPECT_EQ(classifier->rectifiers(), GetParam().rectifiers);
  EXPECT_EQ(classifier->defaultLayer(), "layer4");
  const Image<float> input = pattern(network.rows, network.columns);
  const Prediction prediction = predictOne(*classifier, input);
  ASSERT_EQ(prediction.logits.size(), static_cast<std::size_t>(network.outputs));
  // Two ways through the network, oneDNN's and LibTorch's.
  const Target target{Score::Logit, network.outputs - 1};
  const LayerGradient layer = classifier->layerGradient(input, target, "layer4");
  EXPECT_NEAR(layer.score, prediction.logits.back(), 1e-4);
  EXPECT_EQ(layer.rows, (network.rows + 31) / 32);
  EXPECT_EQ(layer.columns, (network.columns + 31) / 32);
}

/// The gradient foretells what a small step along it does.
TEST_P(ResNets, GradientIsTheSlope) {
  const RandomNetwork& network = GetParam().network;
  const TemporaryFolder folder;
  writeRandomModel(network, folder / "m.safetensors");
  const ClassifierPtr classifier = loadClassifier(folder / "m.safetensors");
  const Image<float> input = pattern(network.rows, network.columns);
  const Target target{Score::Logit, network.outputs - 1};
  const Image<float> gradient = gradientOf(*classifier, input, target);
  double norm = 0;
  for (const float value : gradient.pixels()) norm += static_cast<double>(value) * static_cast<double>(value);
  constexpr double kStep = 2e-3;
  Image<float> up = input, down = input;
  for (std::size_t i = 0; i < input.size(); ++i) {
    const auto step = static_cast<float>(kStep * static_cast<double>(gradient[i]) / std::sqrt(norm));
    up[i] += step;
    down[i] -= step;
  }
  const double rise = predictOne(*classifier, up).logits.back() - predictOne(*classifier, down).logits.back();
  EXPECT_NEAR(rise / (2 * kStep), std::sqrt(norm), 0.05 * std::sqrt(norm));
}

INSTANTIATE_TEST_SUITE_P(Networks, ResNets,
                         testing::Values(Case{{"resnet18", 64, 96, 3, 1}, 17}, Case{{"resnet34", 65, 50, 1, 3}, 33},
                                         Case{{"resnet50", 33, 64, 2, 3}, 49}, Case{{"resnet101", 64, 64, 1, 1}, 100},
                                         Case{{"resnet152", 32, 32, 1, 1}, 151}),
                         [](const auto& one) { return one.param.network.architecture; });

/// Native networks, oneDNN or not, against torchvision's traced from the same weights: every rule, every number.
TEST(NativeNetwork, IsThatOfTorchvision) {
  if (!hasTorchvision()) GTEST_SKIP() << "needs python3-torch and python3-torchvision";
  const std::vector<RandomNetwork> networks{{"resnet50", 64, 64, 1, 1}, {"resnet18", 96, 64, 2, 3}};
  for (const RandomNetwork& network : networks) {
    const TemporaryFolder folder;
    writeRandomModel(network, folder / "m.safetensors");
    ASSERT_TRUE(runPython("trace_torchvision.py", {folder / "m.safetensors", folder / "traced.pt"}));
    const ClassifierPtr native = loadClassifier(folder / "m.safetensors"), traced = loadClassifier(folder / "traced.pt");
    const Image<float> input = pattern(network.rows, network.columns);
    const Target target{Score::Logit, network.outputs - 1};
    EXPECT_EQ(native->rectifiers(), traced->rectifiers());
    const Prediction found = predictOne(*native, input), expected = predictOne(*traced, input);
    for (std::size_t i = 0; i < expected.logits.size(); ++i) EXPECT_NEAR(found.logits[i], expected.logits[i], 1e-4);
    for (const auto rule : {RectifierRule::Plain, RectifierRule::Deconvolution, RectifierRule::Guided}) {
      const auto map = gradientOf(*native, input, target, rule), reference = gradientOf(*traced, input, target, rule);
      // A rectifier whose input is all but zero may open in one and not in the other.
      EXPECT_LT(relativeDifference(map.pixels(), reference.pixels()), 1e-3) << static_cast<int>(rule);
    }
    const std::string last = traced->defaultLayer();
    EXPECT_EQ(last.rfind("layer4.", 0), 0U) << last;
    const LayerGradient layer = native->layerGradient(input, target, "layer4");
    const LayerGradient reference = traced->layerGradient(input, target, last);
    EXPECT_EQ(layer.channels, reference.channels);
    EXPECT_LT(relativeDifference(layer.activation, reference.activation), 1e-4);
    EXPECT_LT(relativeDifference(layer.gradient, reference.gradient), 1e-4);
  }
}

TEST(NativeNetwork, NamesItsLayersAndRefusesOthers) {
  const ClassifierPtr classifier = loadClassifier(randomModel());
  const auto layers = classifier->layers();
  EXPECT_EQ(layers.front(), "conv1");
  EXPECT_EQ(layers.back(), "layer4");
  EXPECT_EQ(std::count(layers.begin(), layers.end(), "layer3.5"), 1);
  const Image<float> input = pattern(64, 64);
  const LayerGradient block = classifier->layerGradient(input, {}, "layer4.2"),
                      stage = classifier->layerGradient(input, {}, "layer4");
  EXPECT_EQ(block.activation, stage.activation);
  EXPECT_EQ(block.gradient, stage.gradient);
  EXPECT_EQ(classifier->layerGradient(input, {}, "conv1").channels, 64);
  const Error error = errorOf([&] { static_cast<void>(classifier->layerGradient(input, {}, "layer5")); });
  EXPECT_EQ(error.code(), ErrorCode::LayerUnknown);
  EXPECT_EQ(error.argument(0), "layer5");
  EXPECT_NE(error.argument(1).find("layer4.2"), std::string::npos);
}

class Families : public testing::Test {
 protected:
  void SetUp() override {
    if (!hasTorchvision()) GTEST_SKIP() << "needs python3-torch and python3-torchvision";
    static const TemporaryFolder folder;
    static const bool made = runPython("trace_families.py", {folder / "."});
    ASSERT_TRUE(made);
    folder_ = &folder;
  }

  /// Logits and gradient of the last logit agree with PyTorch's.
  ClassifierPtr checked(const std::string& name) {
    ClassifierPtr classifier = loadClassifier(*folder_ / (name + ".pt"));
    const InputSpec& spec = classifier->card().input;
    const Image<float> input = pattern(spec.rows, spec.columns);
    const auto expected = nlohmann::json::parse(readFile(*folder_ / (name + ".logits")));
    const Prediction found = predictOne(*classifier, input);
    for (std::size_t i = 0; i < found.logits.size(); ++i) EXPECT_NEAR(found.logits[i], expected.at(i).get<double>(), 1e-4) << name;
    const std::string bytes = readFile(*folder_ / (name + ".gradient"));
    std::vector<float> reference(bytes.size() / sizeof(float));
    std::memcpy(reference.data(), bytes.data(), bytes.size());
    const int last = classifier->card().outputs - 1;
    const Image<float> gradient = gradientOf(*classifier, input, {Score::Logit, last});
    EXPECT_EQ(gradient.rows(), spec.rows);
    EXPECT_LT(relativeDifference(gradient.pixels(), reference), 1e-4) << name;
    return classifier;
  }

  const TemporaryFolder* folder_ = nullptr;
};

TEST_F(Families, DenseNet) {
  const ClassifierPtr classifier = checked("densenet121");
  EXPECT_EQ(classifier->rectifiers(), 121);  // the stem's, two in each of 58 layers, three transitions', the last
  const Image<float> input = pattern(64, 96);
  const LayerGradient last = classifier->layerGradient(input, {}, classifier->defaultLayer());
  EXPECT_EQ(last.channels, 1024);
  EXPECT_EQ(last.rows, 2);
  EXPECT_EQ(last.columns, 3);
  const auto plain = gradientOf(*classifier, input, {}), other = gradientOf(*classifier, input, {}, RectifierRule::Deconvolution);
  EXPECT_NE(plain, other);
}

TEST_F(Families, Vgg) {
  const ClassifierPtr classifier = checked("vgg11_bn");
  EXPECT_EQ(classifier->rectifiers(), 9);
  EXPECT_EQ(classifier->layerGradient(pattern(64, 64), {Score::Logit, 2}, classifier->defaultLayer()).channels, 512);
}

TEST_F(Families, VisionTransformerHasNoRectifiers) {
  const ClassifierPtr classifier = checked("vit");
  EXPECT_EQ(classifier->rectifiers(), 0);
  const Error error = errorOf([&] { static_cast<void>(gradientOf(*classifier, pattern(64, 64), {}, RectifierRule::Guided)); });
  EXPECT_EQ(error.code(), ErrorCode::ModelRectifiers);
  EXPECT_EQ(error.argument(0), (*folder_ / "vit.pt").string());
}

TEST_F(Families, ScriptedResNet) {
  const ClassifierPtr classifier = checked("resnet18");
  EXPECT_EQ(classifier->rectifiers(), 17);
  EXPECT_EQ(classifier->layerGradient(pattern(64, 48), {}, classifier->defaultLayer()).channels, 512);
}

/// Captum's answers on the small reference network.
TEST(TorchScriptRules, AreThoseOfCaptum) {
  SALISCOPE_NEEDS_SHARED("reference/tiny.pt");
  const ClassifierPtr classifier = loadClassifier(sharedFolder() / "reference/tiny.pt");
  const SafetensorsReader reference(sharedFolder() / "reference/oracle.safetensors");
  const Image<float> input = reference.tensor("input").image();
  EXPECT_EQ(classifier->rectifiers(), 4);
  const auto deconvolution = gradientOf(*classifier, input, {}, RectifierRule::Deconvolution);
  EXPECT_LT(relativeDifference(deconvolution.pixels(), reference.tensor("deconvolution").image().pixels()), 1e-5);
  const auto guided = gradientOf(*classifier, input, {}, RectifierRule::Guided);
  EXPECT_LT(relativeDifference(guided.pixels(), reference.tensor("guided_backprop").image().pixels()), 1e-5);
  EXPECT_EQ(classifier->defaultLayer(), "relu2");
  const LayerGradient layer = classifier->layerGradient(input, {}, "relu2");
  const Image<float> expected = reference.tensor("grad_cam_relu2").image();
  ASSERT_EQ(layer.rows, expected.rows());
  ASSERT_EQ(layer.columns, expected.columns());
  std::vector<float> map(expected.size());
  for (std::size_t c = 0; c < static_cast<std::size_t>(layer.channels); ++c) {
    double mean = 0;
    for (std::size_t i = 0; i < map.size(); ++i) mean += static_cast<double>(layer.gradient[c * map.size() + i]);
    mean /= static_cast<double>(map.size());
    for (std::size_t i = 0; i < map.size(); ++i)
      map[i] += static_cast<float>(mean * static_cast<double>(layer.activation[c * map.size() + i]));
  }
  EXPECT_LT(relativeDifference(map, expected.pixels()), 1e-5);
}

}  // namespace
}  // namespace saliscope::test
