// The way back through the network. A transposed convolution without stride is an ordinary one with its kernel turned round, whose
// kernels are quicker and can add to what is there.
#if defined(SALISCOPE_ONEDNN)

#include <torch/torch.h>

#include <algorithm>

#include "core/model/onednn_resnet.h"

namespace saliscope::onednn {
namespace {

constexpr memory::dim kPhases = 4;  // of the stem's stride: pixels at even and odd rows and columns

/// The stem's weights [64, 1, 7, 7] as [4, 64, 4, 4]: for the pixel (2 i + p, 2 j + q) only every second row and column of the
/// kernel meets the strided grid. Tap t of phase p is row 5 - 2 t (p = 0) or 6 - 2 t (p = 1), at grid row i + t - 1.
torch::Tensor stemPhases(const torch::Tensor& weight) {
  const torch::Tensor plain = weight.contiguous();
  const std::int64_t channels = plain.size(0);
  torch::Tensor phases = torch::zeros({kPhases, channels, 4, 4});
  const auto from = plain.accessor<float, 4>();
  auto to = phases.accessor<float, 4>();
  const auto tap = [](std::int64_t phase, std::int64_t t) { return 5 + phase - 2 * t; };
  for (std::int64_t phase = 0; phase < kPhases; ++phase) {
    for (std::int64_t c = 0; c < channels; ++c) {
      for (std::int64_t i = 0; i < 4; ++i) {
        for (std::int64_t j = 0; j < 4; ++j) {
          const std::int64_t row = tap(phase / 2, i), column = tap(phase % 2, j);
          if (row >= 0 && column >= 0) to[phase][c][i][j] = from[c][0][row][column];
        }
      }
    }
  }
  return phases;
}

}  // namespace

void ResNetProgram::mask(const memory& signal, const memory& activation) {
  const memory::desc& desc = signal.get_desc();
  const auto cut = relu(program_.engine(), dnnl::prop_kind::forward_inference, desc, dnnl::algorithm::eltwise_relu);
  Mask mask;
  mask.cut = program_.size();
  program_.add(dnnl::eltwise_forward(cut), {{DNNL_ARG_SRC, signal}, {DNNL_ARG_DST, signal}});
  const auto hint = relu(program_.engine(), dnnl::prop_kind::forward_training, desc, dnnl::algorithm::eltwise_relu_use_dst_for_bwd);
  mask.stop = program_.size();
  program_.add(dnnl::eltwise_backward(reluBackward(program_.engine(), desc, hint)),
               {{DNNL_ARG_DST, activation}, {DNNL_ARG_DIFF_DST, signal}, {DNNL_ARG_DIFF_SRC, signal}});
  masks_.push_back(mask);
}

memory ResNetProgram::transposeUnstrided(const memory& signal, const FoldedConvolution& convolution, const std::string& key,
                                         const memory::desc& wanted, Program::Slot slot, const memory* addend) {
  const torch::Tensor turned = convolution.weight.transpose(0, 1).flip({2, 3}).contiguous();
  const memory::dim padding = turned.size(2) - 1 - convolution.padding;
  dnnl::post_ops operations;
  if (addend != nullptr) operations.append_sum(1.F);
  dnnl::primitive_attr attributes;
  attributes.set_post_ops(operations);
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  const auto primitive = onednn::convolution(program_.engine(), dnnl::prop_kind::forward_inference, signal.get_desc(),
                                             anyFormat(turned.sizes().vec(), weights_.type()), memory::desc(), wanted,
                                             {1, padding, padding}, attributes);
  memory dst = addend != nullptr ? *addend : program_.place(wanted, slot);
  program_.add(dnnl::convolution_forward(primitive), {{DNNL_ARG_SRC, signal},
                                                      {DNNL_ARG_WEIGHTS, weights_.pack(key, turned, primitive.weights_desc())},
                                                      {DNNL_ARG_DST, dst},
                                                      {DNNL_ARG_SCRATCHPAD, program_.scratch(primitive.scratchpad_desc())}});
  return dst;
}

memory ResNetProgram::transpose(const memory& signal, const FoldedConvolution& convolution, const std::string& key,
                                const memory::desc& wanted, Program::Slot slot, const memory* addend) {
  if (convolution.stride == 1) return transposeUnstrided(signal, convolution, key, wanted, slot, addend);
  const Window window{convolution.stride, convolution.padding, convolution.padding};
  const memory::desc weights = anyFormat(convolution.weight.sizes().vec(), weights_.type());
  dnnl::primitive_attr attributes;
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  const auto hint = onednn::convolution(program_.engine(), dnnl::prop_kind::forward_training, wanted, weights, memory::desc(),
                                        signal.get_desc(), window, attributes);
  const auto primitive = convolutionBackward(program_.engine(), wanted, weights, signal.get_desc(), window, hint, attributes);
  memory dst = program_.place(wanted, slot);
  program_.add(dnnl::convolution_backward_data(primitive),
               {{DNNL_ARG_DIFF_DST, signal},
                {DNNL_ARG_WEIGHTS, weights_.pack(key, convolution.weight, primitive.weights_desc())},
                {DNNL_ARG_DIFF_SRC, dst},
                {DNNL_ARG_SCRATCHPAD, program_.scratch(primitive.scratchpad_desc())}});
  if (addend == nullptr) return dst;
  program_.add(dnnl::sum(sumOfTwo(program_.engine(), wanted)),
               {{DNNL_ARG_MULTIPLE_SRC, *addend}, {DNNL_ARG_MULTIPLE_SRC + 1, dst}, {DNNL_ARG_DST, *addend}});
  return *addend;
}

memory ResNetProgram::blockBackward(std::size_t index, const memory& signal) {
  const FoldedBlock& block = network_.blocks[index];
  const BlockMemories& memories = blocks_[index];
  const memory::desc entrance = memories.inputs.front().get_desc();
  mask(signal, memories.output);
  memory carried = signal;
  for (std::size_t i = block.convolutions.size() - 1; i > 0; --i) {
    const memory& activation = memories.inputs[i];
    carried = transpose(carried, block.convolutions[i], block.name + "." + std::to_string(i) + " back", activation.get_desc(),
                        slots_[2 + i % 2], nullptr);
    mask(carried, activation);
  }
  memory base = signal;  // the identity shortcut: the block's own signal goes on
  if (block.shortcut) {
    base = transpose(signal, *block.shortcut, block.name + ".shortcut back", entrance, slots_[0], nullptr);
    std::swap(slots_[0], slots_[1]);
  }
  return transpose(carried, block.convolutions.front(), block.name + ".0 back", entrance, slots_[2], &base);
}

void ResNetProgram::stemBackward(const memory& signal) {
  const auto primitive = maxPoolingBackward(program_.engine(), stem_.get_desc(), signal.get_desc(), 3, {2, 1, 1}, pooling_);
  const memory spread = program_.place(stem_.get_desc(), slots_[2]);
  program_.add(dnnl::pooling_backward(primitive),
               {{DNNL_ARG_DIFF_DST, signal}, {DNNL_ARG_DIFF_SRC, spread}, {DNNL_ARG_WORKSPACE, poolWorkspace_}});
  mask(spread, stem_);
  const Dims grid = dimsOf(stem_.get_desc());
  const torch::Tensor kernels = stemPhases(network_.stem.weight);
  dnnl::primitive_attr attributes;
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  const auto gather = onednn::convolution(program_.engine(), dnnl::prop_kind::forward_inference, spread.get_desc(),
                                          anyFormat(kernels.sizes().vec(), weights_.type()), memory::desc(),
                                          anyFormat({1, kPhases, grid[2], grid[3]}, memory::data_type::f32), {1, 1, 2}, attributes);
  const memory blocked = program_.place(gather.dst_desc(), slots_[3]);
  program_.add(dnnl::convolution_forward(gather), {{DNNL_ARG_SRC, spread},
                                                   {DNNL_ARG_WEIGHTS, weights_.pack("stem back", kernels, gather.weights_desc())},
                                                   {DNNL_ARG_DST, blocked},
                                                   {DNNL_ARG_SCRATCHPAD, program_.scratch(gather.scratchpad_desc())}});
  phases_ = program_.place(plainly({1, kPhases, grid[2], grid[3]}, memory::format_tag::nchw));
  program_.addReorder(blocked, phases_);
}

void ResNetProgram::buildBackward() {
  signal_ = program_.place(plainly(featureDims_, memory::format_tag::nchw));
  memory signal = program_.place(blocks_.back().output.get_desc(), slots_[1]);
  program_.addReorder(signal_, signal);
  for (std::size_t i = network_.blocks.size(); i > 0; --i) signal = blockBackward(i - 1, signal);
  stemBackward(signal);
}

void ResNetProgram::backward(const float* signal, RectifierRule rule, float* gradient) {
  std::copy_n(signal, featureDims_[1] * featureDims_[2] * featureDims_[3], static_cast<float*>(signal_.get_data_handle()));
  std::size_t next = forwardSteps_;
  for (const Mask& mask : masks_) {
    program_.run(next, mask.cut);
    if (rule != RectifierRule::Plain) program_.run(mask.cut, mask.cut + 1);
    if (rule != RectifierRule::Deconvolution) program_.run(mask.stop, mask.stop + 1);
    next = mask.stop + 1;
  }
  program_.run(next, program_.size());
  const Dims grid = dimsOf(phases_.get_desc());
  const auto* phases = static_cast<const float*>(phases_.get_data_handle());
  for (memory::dim row = 0; row < rows_; ++row) {
    for (memory::dim column = 0; column < columns_; ++column) {
      const memory::dim phase = row % 2 * 2 + column % 2;
      *gradient++ = phases[(phase * grid[2] + row / 2) * grid[3] + column / 2];
    }
  }
}

}  // namespace saliscope::onednn

#endif
