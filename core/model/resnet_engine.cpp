#include "core/model/resnet_engine.h"

#if defined(SALISCOPE_ONEDNN)

#include <algorithm>
#include <functional>
#include <new>
#include <optional>
#include <stdexcept>

#include "core/base/random.h"
#include "core/model/lanes.h"
#include "core/model/onednn_resnet.h"
#include "core/model/pooled_head.h"

namespace saliscope {
namespace {

using onednn::ResNetProgram;

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

/// Copies of one program, for images that run beside each other.
class Lanes {
 public:
  explicit Lanes(std::function<std::unique_ptr<ResNetProgram>()> make) : make_(std::move(make)) {}

  /// The first `count`.
  [[nodiscard]] std::span<const std::unique_ptr<ResNetProgram>> programs(std::size_t count) {
    while (programs_.size() < count) programs_.push_back(make_());
    return std::span(programs_).first(count);
  }

  /// True where a program's answer is the same to the byte whether all threads share it or one does it all. Kernels divide their
  /// work by the number of threads that they were made for, so it should be; asked once, as nobody promises it.
  [[nodiscard]] bool interchangeable(const std::function<std::vector<float>(ResNetProgram&)>& answer) {
    if (!interchangeable_) {
      ResNetProgram& program = *programs(1).front();
      const std::vector<float> shared = answer(program);
      std::vector<float> alone;
      inLanes(2, 1, [&](std::size_t, std::size_t) { alone = answer(program); });
      interchangeable_ = alone == shared;
    }
    return *interchangeable_;
  }

 private:
  std::function<std::unique_ptr<ResNetProgram>()> make_;
  std::vector<std::unique_ptr<ResNetProgram>> programs_;
  std::optional<bool> interchangeable_;
};

class OneDnnEngine final : public ResNetEngine {
 public:
  OneDnnEngine(const FoldedResNet& network, int rows, int columns, std::size_t most, Precision precision)
      : network_(network),
        head_(network.weight, network.bias),
        rows_(rows),
        columns_(columns),
        most_(most),
        weights_(dnnl::engine(dnnl::engine::kind::cpu, 0),
                 precision == Precision::Bf16 ? dnnl::memory::data_type::bf16 : dnnl::memory::data_type::f32) {}

  [[nodiscard]] std::vector<Logits> forward(Images inputs) override {
    std::vector<Logits> out(inputs.size());
    each(false, inputs.size(),
         [&](ResNetProgram& program, std::size_t i) { out[i] = head_.logits(program.forward(inputs[i].data())); });
    return out;
  }

  [[nodiscard]] std::vector<Image<float>> gradient(Images inputs, const Signal& signal, RectifierRule rule) override {
    std::vector<Image<float>> out(inputs.size());
    each(true, inputs.size(), [&](ResNetProgram& program, std::size_t i) {
      const Logits above = signal(i, head_.logits(program.forward(inputs[i].data())));
      out[i] = Image<float>(columns_, rows_);
      program.backward(head_.backward(above, program.featurePixels()).data(), rule, out[i].data());
    });
    return out;
  }

 private:
  [[nodiscard]] Lanes lanes(bool withGradient) {
    return Lanes(
        [this, withGradient] { return std::make_unique<ResNetProgram>(network_, rows_, columns_, weights_, withGradient); });
  }

  /// How many of `count` images run beside each other; the others follow one by one, all threads on each: so few would leave most
  /// threads without work.
  [[nodiscard]] static std::size_t beside(std::size_t count, std::size_t threads) {
    const std::size_t rest = count % threads;
    return rest * 2 > threads ? count : count - rest;
  }

  void each(bool withGradient, std::size_t count, const std::function<void(ResNetProgram&, std::size_t)>& work) {
    Lanes& lanes = withGradient ? explaining_ : judging_;
    withOneDnnErrors([&] {
      const std::size_t threads = std::min(most_, static_cast<std::size_t>(computeThreads()));
      std::size_t first = threads > 1 ? beside(count, threads) : 0;
      const auto toNoise = [&](ResNetProgram& program) { return answerToNoise(program, withGradient); };
      if (first > 0 && !lanes.interchangeable(toNoise)) first = 0;
      const auto programs = lanes.programs(first > 0 ? std::min(threads, first) : 1);
      if (first > 0) inLanes(programs.size(), first, [&](std::size_t lane, std::size_t i) { work(*programs[lane], i); });
      for (std::size_t i = first; i < count; ++i) work(*programs.front(), i);
    });
  }

  /// All that a program has to say of an image of noise.
  [[nodiscard]] std::vector<float> answerToNoise(ResNetProgram& program, bool withGradient) const {
    Image<float> noise(columns_, rows_);
    Random(Random::key(1, "lanes", 0)).fillUniform(noise.pixels());
    const auto stage = program.forward(noise.data());
    std::vector<float> answer(stage.begin(), stage.end());
    if (!withGradient) return answer;
    program.backward(answer.data(), RectifierRule::Plain, noise.data());
    answer.insert(answer.end(), noise.pixels().begin(), noise.pixels().end());
    return answer;
  }

  const FoldedResNet& network_;
  PooledHead head_;
  int rows_, columns_;
  std::size_t most_;
  onednn::PackedWeights weights_;
  Lanes judging_ = lanes(false), explaining_ = lanes(true);
};

}  // namespace

std::unique_ptr<ResNetEngine> makeResNetEngine(const FoldedResNet& network, int rows, int columns, std::size_t most,
                                               Precision precision) {
  if (!onednn::processorHas(precision == Precision::Bf16 ? dnnl::cpu_isa::avx512_core : dnnl::cpu_isa::avx2)) return nullptr;
  return std::make_unique<OneDnnEngine>(network, rows, columns, most, precision);
}

bool processorGainsFromBf16() {
  return onednn::processorHas(dnnl::cpu_isa::avx512_core_bf16);
}

}  // namespace saliscope

#else

namespace saliscope {

std::unique_ptr<ResNetEngine> makeResNetEngine(const FoldedResNet&, int, int, std::size_t, Precision) {
  return nullptr;
}

bool processorGainsFromBf16() {
  return false;
}

}  // namespace saliscope

#endif
