#if defined(SALISCOPE_ONEDNN)

#include "core/model/onednn_resnet.h"

#include <algorithm>

namespace saliscope::onednn {
namespace {

using memory = dnnl::memory;

dnnl::primitive_attr attributesWith(const dnnl::post_ops& operations) {
  dnnl::primitive_attr attributes;
  attributes.set_post_ops(operations);
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return attributes;
}

/// True where the quickest kernels want channels last and are passed over in other formats. oneDNN 3: all of them (the plain format
/// of the input would lead to the general ones, a hundred times as slow). oneDNN 2: tiles (AMX, bfloat16: ten times as quick as
/// those for vectors) and 512-bit vectors (float32: 1.1 to 1.3 times).
bool wantsChannelsLast(memory::data_type type) {
  if (DNNL_VERSION_MAJOR >= 3) return true;
  return processorHas(type == memory::data_type::bf16 ? dnnl::cpu_isa::avx512_core_amx : dnnl::cpu_isa::avx512_core);
}

Window windowOf(const FoldedConvolution& convolution) {
  return {convolution.stride, convolution.padding, convolution.padding};
}

}  // namespace

memory PackedWeights::pack(const std::string& key, const torch::Tensor& weights, const memory::desc& wanted) {
  const auto found = packed_.find(key);
  if (found != packed_.end() && found->second.get_desc() == wanted) return found->second;
  const torch::Tensor plain = weights.contiguous();
  const bool vector = plain.dim() == 1;
  memory source(plainly(plain.sizes().vec(), vector ? memory::format_tag::a : memory::format_tag::oihw), engine_, plain.data_ptr());
  memory packed(wanted, engine_);
  dnnl::stream stream(engine_);
  dnnl::reorder(source, packed).execute(stream, source, packed);
  stream.wait();
  return packed_[key] = packed;
}

ResNetProgram::ResNetProgram(const FoldedResNet& network, int rows, int columns, PackedWeights& weights, bool withGradient)
    : network_(network),
      rows_(rows),
      columns_(columns),
      weights_(weights),
      withGradient_(withGradient),
      program_(weights.engine()) {
  for (int i = 0; i < 4; ++i) slots_.push_back(program_.newSlot());
  buildForward();
  forwardSteps_ = program_.size();
  if (withGradient_) buildBackward();
  program_.allocate();
}

memory::desc ResNetProgram::activation(const Dims& dims) const {
  return {dims, weights_.type(), wantsChannelsLast(weights_.type()) ? memory::format_tag::nhwc : memory::format_tag::any};
}

memory ResNetProgram::convolve(const memory& src, const FoldedConvolution& convolution, const std::string& key, Program::Slot slot,
                               bool rectified, const memory* addend) {
  const Dims from = dimsOf(src.get_desc()), kernel = convolution.weight.sizes().vec();
  const auto size = [&](std::size_t i) { return (from[i] + 2 * convolution.padding - kernel[i]) / convolution.stride + 1; };
  memory::desc wanted = activation({1, kernel[0], size(2), size(3)});
  dnnl::post_ops operations;
  if (addend != nullptr) {
    wanted = addend->get_desc();
    // With the gradient to come the addend is still needed; without, the sum overwrites it.
    withGradient_ ? operations.append_binary(dnnl::algorithm::binary_add, wanted) : operations.append_sum(1.F);
  }
  if (rectified) appendRelu(operations);
  const auto kind = dnnl::prop_kind::forward_inference;
  const auto primitive =
      onednn::convolution(program_.engine(), kind, src.get_desc(), anyFormat(kernel, weights_.type()),
                          plainly({kernel[0]}, memory::format_tag::a), wanted, windowOf(convolution), attributesWith(operations));
  const bool inPlace = addend != nullptr && !withGradient_;
  memory dst = inPlace ? *addend : program_.place(primitive.dst_desc(), slot);
  Program::Arguments arguments{{DNNL_ARG_SRC, src},
                               {DNNL_ARG_WEIGHTS, weights_.pack(key, convolution.weight, primitive.weights_desc())},
                               {DNNL_ARG_BIAS, weights_.pack(key + " bias", convolution.bias, primitive.bias_desc())},
                               {DNNL_ARG_DST, dst},
                               {DNNL_ARG_SCRATCHPAD, program_.scratch(primitive.scratchpad_desc())}};
  if (addend != nullptr && withGradient_) arguments[DNNL_ARG_ATTR_MULTIPLE_POST_OP(0) | DNNL_ARG_SRC_1] = *addend;
  program_.add(dnnl::convolution_forward(primitive), arguments);
  return dst;
}

void ResNetProgram::buildStem() {
  // With one channel both orders are the same bytes, but a kernel knows only one of them.
  const auto order = wantsChannelsLast(weights_.type()) ? memory::format_tag::nhwc : memory::format_tag::nchw;
  input_ = program_.place(plainly({1, 1, rows_, columns_}, order));
  memory typed = input_;
  if (weights_.type() != memory::data_type::f32) {
    typed = program_.place({{1, 1, rows_, columns_}, weights_.type(), order});
    program_.addReorder(input_, typed);
  }
  stem_ = convolve(typed, network_.stem, "stem", withGradient_ ? program_.newSlot() : slots_[2], true, nullptr);
  const Dims size = dimsOf(stem_.get_desc());
  const auto kind = withGradient_ ? dnnl::prop_kind::forward_training : dnnl::prop_kind::forward_inference;
  pooling_ = maxPooling(program_.engine(), kind, stem_.get_desc(),
                        activation({1, size[1], (size[2] - 1) / 2 + 1, (size[3] - 1) / 2 + 1}), 3, {2, 1, 1});
  pooled_ = program_.place(pooling_.dst_desc(), withGradient_ ? program_.newSlot() : slots_[0]);
  Program::Arguments arguments{{DNNL_ARG_SRC, stem_}, {DNNL_ARG_DST, pooled_}};
  if (withGradient_) {
    poolWorkspace_ = program_.place(pooling_.workspace_desc());
    arguments[DNNL_ARG_WORKSPACE] = poolWorkspace_;
  }
  program_.add(dnnl::pooling_forward(pooling_), arguments);
}

memory ResNetProgram::buildBlock(std::size_t index, const memory& x) {
  const FoldedBlock& block = network_.blocks[index];
  // Without a gradient to come, slots 0 and 1 hold what enters and leaves, 2 and 3 what lies between.
  const auto slot = [&](std::size_t shared) { return withGradient_ ? program_.newSlot() : slots_[shared]; };
  BlockMemories memories;
  memory y = x;
  for (std::size_t i = 0; i + 1 < block.convolutions.size(); ++i) {
    memories.inputs.push_back(y);
    y = convolve(y, block.convolutions[i], block.name + "." + std::to_string(i), slot(2 + i), true, nullptr);
  }
  memories.inputs.push_back(y);
  memory addend = x;
  if (block.shortcut) {
    addend = convolve(x, *block.shortcut, block.name + ".shortcut", slot(0), false, nullptr);
    std::swap(slots_[0], slots_[1]);
  }
  const std::string key = block.name + "." + std::to_string(block.convolutions.size() - 1);
  memories.output = convolve(y, block.convolutions.back(), key, slot(0), true, &addend);
  blocks_.push_back(memories);
  return memories.output;
}

void ResNetProgram::buildForward() {
  buildStem();
  // The pooled stem lies in slot 0: what leaves the next shortcut goes to the other one.
  std::swap(slots_[0], slots_[1]);
  memory x = pooled_;
  for (std::size_t i = 0; i < network_.blocks.size(); ++i) x = buildBlock(i, x);
  featureDims_ = dimsOf(x.get_desc());
  features_ = program_.place(plainly(featureDims_, memory::format_tag::nchw));
  program_.addReorder(x, features_);
}

std::span<const float> ResNetProgram::forward(const float* input) {
  std::copy_n(input, static_cast<std::size_t>(rows_) * static_cast<std::size_t>(columns_),
              static_cast<float*>(input_.get_data_handle()));
  program_.run(0, forwardSteps_);
  const auto channels = static_cast<std::size_t>(featureDims_[1]);
  return {static_cast<const float*>(features_.get_data_handle()), channels * featurePixels()};
}

}  // namespace saliscope::onednn

#endif
