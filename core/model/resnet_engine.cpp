#include "core/model/resnet_engine.h"

#if defined(SALISCOPE_ONEDNN)

#include <new>
#include <stdexcept>

#include "core/model/onednn_resnet.h"

namespace saliscope {
namespace {

/// oneDNN's exceptions as those of everybody else.
template <class Work>
auto withOneDnnErrors(const Work& work) {
  try {
    return work();
  } catch (const dnnl::error& error) {
    if (error.status == dnnl_out_of_memory) throw std::bad_alloc();
    throw std::runtime_error(error.what());
  }
}

class OneDnnEngine final : public ResNetEngine {
 public:
  OneDnnEngine(const FoldedResNet& network, int rows, int columns, Precision precision)
      : network_(network),
        rows_(rows),
        columns_(columns),
        weights_(dnnl::engine(dnnl::engine::kind::cpu, 0),
                 precision == Precision::Bf16 ? dnnl::memory::data_type::bf16 : dnnl::memory::data_type::f32) {}

  [[nodiscard]] torch::Tensor forward(const torch::Tensor& input) override { return run(judging_, false, input); }
  [[nodiscard]] torch::Tensor forwardForGradient(const torch::Tensor& input) override { return run(explaining_, true, input); }

  [[nodiscard]] torch::Tensor backward(const torch::Tensor& signal, RectifierRule rule) override {
    const torch::NoGradGuard noGradients;
    // The mean over rows and columns hands each pixel an equal share.
    const auto& dims = explaining_->featureDims();
    const auto pixels = static_cast<double>(dims[2] * dims[3]);
    const torch::Tensor spread =
        (torch::mm(signal, network_.weight) / pixels).view({dims[1], 1, 1}).expand({dims[1], dims[2], dims[3]}).contiguous();
    torch::Tensor gradient = torch::empty({1, 1, rows_, columns_});
    withOneDnnErrors([&] { explaining_->backward(spread.data_ptr<float>(), rule, gradient.data_ptr<float>()); });
    return gradient;
  }

 private:
  using Program = std::unique_ptr<onednn::ResNetProgram>;

  [[nodiscard]] torch::Tensor run(Program& program, bool withGradient, const torch::Tensor& input) {
    const torch::NoGradGuard noGradients;
    return withOneDnnErrors([&] {
      if (!program) program = std::make_unique<onednn::ResNetProgram>(network_, rows_, columns_, weights_, withGradient);
      const float* features = program->forward(input.contiguous().data_ptr<float>());
      const auto& dims = program->featureDims();
      const torch::Tensor stage = torch::from_blob(const_cast<float*>(features), {1, dims[1], dims[2] * dims[3]}, torch::kFloat32);
      return torch::addmm(network_.bias, stage.mean(2), network_.weight.t());
    });
  }

  const FoldedResNet& network_;
  int rows_, columns_;
  onednn::PackedWeights weights_;
  Program judging_, explaining_;
};

}  // namespace

std::unique_ptr<ResNetEngine> makeResNetEngine(const FoldedResNet& network, int rows, int columns, Precision precision) {
  if (!onednn::processorHas(precision == Precision::Bf16 ? dnnl::cpu_isa::avx512_core : dnnl::cpu_isa::avx2)) return nullptr;
  return std::make_unique<OneDnnEngine>(network, rows, columns, precision);
}

bool processorGainsFromBf16() {
  return onednn::processorHas(dnnl::cpu_isa::avx512_core_bf16);
}

}  // namespace saliscope

#else

namespace saliscope {

std::unique_ptr<ResNetEngine> makeResNetEngine(const FoldedResNet&, int, int, Precision) {
  return nullptr;
}

bool processorGainsFromBf16() {
  return false;
}

}  // namespace saliscope

#endif
