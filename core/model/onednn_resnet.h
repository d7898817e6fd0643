// A FoldedResNet as oneDNN primitives. Private to the folder; only where oneDNN's headers are installed.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/model/folded_resnet.h"
#include "core/model/onednn_program.h"

namespace saliscope::onednn {

/// Weights in the formats that the kernels want, each kept once.
class PackedWeights {
 public:
  PackedWeights(dnnl::engine engine, memory::data_type type) : engine_(std::move(engine)), type_(type) {}
  [[nodiscard]] const dnnl::engine& engine() const { return engine_; }
  [[nodiscard]] memory::data_type type() const { return type_; }
  /// `weights` (float32 [a, b, rows, columns]) in the format `wanted`; `key` names them.
  [[nodiscard]] memory pack(const std::string& key, const torch::Tensor& weights, const memory::desc& wanted);

 private:
  dnnl::engine engine_;
  memory::data_type type_;
  std::map<std::string, memory> packed_;
};

/// One way through the network for one image.
class ResNetProgram {
 public:
  /// `withGradient`: activations are kept and the way back is built too.
  ResNetProgram(const FoldedResNet& network, int rows, int columns, PackedWeights& weights, bool withGradient);

  /// `input`: rows x columns; returns the last stage's output, float32 [channels, rows, columns], valid until the next run.
  std::span<const float> forward(const float* input);
  /// `signal`: dS/d(last stage's output) in the same layout; `gradient` (rows x columns) receives dS/dinput.
  void backward(const float* signal, RectifierRule rule, float* gradient);
  /// Rows times columns of the last stage's output.
  [[nodiscard]] std::size_t featurePixels() const { return static_cast<std::size_t>(featureDims_[2] * featureDims_[3]); }

 private:
  /// What the way back needs to know of a block.
  struct BlockMemories {
    std::vector<memory> inputs;  ///< of each convolution; the first is the block's input
    memory output;
  };
  /// The primitives of one rectifier on the way back; which run depends on the rule.
  struct Mask {
    std::size_t cut = 0, stop = 0;  ///< steps max(0, g) and g where a > 0
  };

  /// Of an activation: what the kernels choose, or what the quickest need.
  [[nodiscard]] memory::desc activation(const Dims& dims) const;
  memory convolve(const memory& src, const FoldedConvolution& convolution, const std::string& key, Program::Slot slot,
                  bool rectified, const memory* addend);
  void buildForward();
  void buildBackward();
  void buildStem();
  memory buildBlock(std::size_t index, const memory& x);
  void mask(const memory& signal, const memory& activation);
  memory transpose(const memory& signal, const FoldedConvolution& convolution, const std::string& key, const memory::desc& wanted,
                   Program::Slot slot, const memory* addend);
  memory transposeUnstrided(const memory& signal, const FoldedConvolution& convolution, const std::string& key,
                            const memory::desc& wanted, Program::Slot slot, const memory* addend);
  memory blockBackward(std::size_t index, const memory& signal);
  void stemBackward(const memory& signal);

  const FoldedResNet& network_;
  int rows_, columns_;
  PackedWeights& weights_;
  bool withGradient_;
  Program program_;
  memory input_, stem_, pooled_, poolWorkspace_, features_, signal_, phases_;
  dnnl::pooling_forward::primitive_desc pooling_;
  std::vector<BlockMemories> blocks_;
  std::vector<Mask> masks_;
  std::size_t forwardSteps_ = 0;
  std::vector<Program::Slot> slots_;  ///< shared by what lives briefly
  Dims featureDims_;
};

}  // namespace saliscope::onednn
