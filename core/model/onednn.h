// oneDNN of Debian 12 (2.x) and 13 (3.x) behind one set of calls. Private to the folder; only where oneDNN's headers are installed.
#pragma once

#include <oneapi/dnnl/dnnl.hpp>

namespace saliscope::onednn {

using dnnl::memory;
using Dims = memory::dims;

/// True where the processor, as far as oneDNN may use it, has all of `least`.
inline bool processorHas(dnnl::cpu_isa least) {
  const auto wanted = static_cast<unsigned>(least);
  return (static_cast<unsigned>(dnnl::get_effective_cpu_isa()) & wanted) == wanted;
}

inline memory::desc plainly(const Dims& dims, memory::format_tag tag) {
  return {dims, memory::data_type::f32, tag};
}

inline memory::desc anyFormat(const Dims& dims, memory::data_type type) {
  return {dims, type, memory::format_tag::any};
}

/// Geometry of a convolution with square kernel and stride; padding before and after may differ.
struct Window {
  memory::dim stride = 1, before = 0, after = 0;
  [[nodiscard]] Dims strides() const { return {stride, stride}; }
  [[nodiscard]] Dims left() const { return {before, before}; }
  [[nodiscard]] Dims right() const { return {after, after}; }
};

#if DNNL_VERSION_MAJOR >= 3

inline Dims dimsOf(const memory::desc& desc) {
  return desc.get_dims();
}

inline void appendRelu(dnnl::post_ops& operations) {
  operations.append_eltwise(dnnl::algorithm::eltwise_relu, 0.F, 0.F);
}

/// `bias` may be an empty description.
inline dnnl::convolution_forward::primitive_desc convolution(const dnnl::engine& engine, dnnl::prop_kind kind,
                                                             const memory::desc& src, const memory::desc& weights,
                                                             const memory::desc& bias, const memory::desc& dst,
                                                             const Window& window, const dnnl::primitive_attr& attributes) {
  return {engine,         kind,      dnnl::algorithm::convolution_direct, src, weights, bias, dst, window.strides(), window.left(),
          window.right(), attributes};
}

inline dnnl::convolution_backward_data::primitive_desc convolutionBackward(const dnnl::engine& engine, const memory::desc& diffSrc,
                                                                           const memory::desc& weights, const memory::desc& diffDst,
                                                                           const Window& window,
                                                                           const dnnl::convolution_forward::primitive_desc& forward,
                                                                           const dnnl::primitive_attr& attributes) {
  return {engine,        dnnl::algorithm::convolution_direct,
          diffSrc,       weights,
          diffDst,       window.strides(),
          window.left(), window.right(),
          forward,       attributes};
}

inline dnnl::pooling_forward::primitive_desc maxPooling(const dnnl::engine& engine, dnnl::prop_kind kind, const memory::desc& src,
                                                        const memory::desc& dst, memory::dim size, const Window& window) {
  return {engine,        kind,          dnnl::algorithm::pooling_max, src, dst, window.strides(), {size, size}, {0, 0},
          window.left(), window.right()};
}

inline dnnl::pooling_backward::primitive_desc maxPoolingBackward(const dnnl::engine& engine, const memory::desc& diffSrc,
                                                                 const memory::desc& diffDst, memory::dim size,
                                                                 const Window& window,
                                                                 const dnnl::pooling_forward::primitive_desc& forward) {
  return {
      engine, dnnl::algorithm::pooling_max, diffSrc, diffDst, window.strides(), {size, size}, {0, 0}, window.left(), window.right(),
      forward};
}

inline dnnl::eltwise_forward::primitive_desc relu(const dnnl::engine& engine, dnnl::prop_kind kind, const memory::desc& data,
                                                  dnnl::algorithm algorithm) {
  return {engine, kind, algorithm, data, data, 0.F};
}

inline dnnl::eltwise_backward::primitive_desc reluBackward(const dnnl::engine& engine, const memory::desc& data,
                                                           const dnnl::eltwise_forward::primitive_desc& forward) {
  return {engine, dnnl::algorithm::eltwise_relu_use_dst_for_bwd, data, data, data, 0.F, forward};
}

inline dnnl::sum::primitive_desc sumOfTwo(const dnnl::engine& engine, const memory::desc& data) {
  return {engine, data, {1.F, 1.F}, {data, data}};
}

#else

inline Dims dimsOf(const memory::desc& desc) {
  return desc.dims();
}

inline void appendRelu(dnnl::post_ops& operations) {
  operations.append_eltwise(1.F, dnnl::algorithm::eltwise_relu, 0.F, 0.F);
}

/// `bias` may be an empty description.
inline dnnl::convolution_forward::primitive_desc convolution(const dnnl::engine& engine, dnnl::prop_kind kind,
                                                             const memory::desc& src, const memory::desc& weights,
                                                             const memory::desc& bias, const memory::desc& dst,
                                                             const Window& window, const dnnl::primitive_attr& attributes) {
  return {{kind, dnnl::algorithm::convolution_direct, src, weights, bias, dst, window.strides(), window.left(), window.right()},
          attributes,
          engine};
}

inline dnnl::convolution_backward_data::primitive_desc convolutionBackward(const dnnl::engine& engine, const memory::desc& diffSrc,
                                                                           const memory::desc& weights, const memory::desc& diffDst,
                                                                           const Window& window,
                                                                           const dnnl::convolution_forward::primitive_desc& forward,
                                                                           const dnnl::primitive_attr& attributes) {
  return {{dnnl::algorithm::convolution_direct, diffSrc, weights, diffDst, window.strides(), window.left(), window.right()},
          attributes,
          engine,
          forward};
}

inline dnnl::pooling_forward::primitive_desc maxPooling(const dnnl::engine& engine, dnnl::prop_kind kind, const memory::desc& src,
                                                        const memory::desc& dst, memory::dim size, const Window& window) {
  return {{kind, dnnl::algorithm::pooling_max, src, dst, window.strides(), {size, size}, window.left(), window.right()}, engine};
}

inline dnnl::pooling_backward::primitive_desc maxPoolingBackward(const dnnl::engine& engine, const memory::desc& diffSrc,
                                                                 const memory::desc& diffDst, memory::dim size,
                                                                 const Window& window,
                                                                 const dnnl::pooling_forward::primitive_desc& forward) {
  return {{dnnl::algorithm::pooling_max, diffSrc, diffDst, window.strides(), {size, size}, window.left(), window.right()},
          engine,
          forward};
}

inline dnnl::eltwise_forward::primitive_desc relu(const dnnl::engine& engine, dnnl::prop_kind kind, const memory::desc& data,
                                                  dnnl::algorithm algorithm) {
  return {{kind, algorithm, data, 0.F}, engine};
}

inline dnnl::eltwise_backward::primitive_desc reluBackward(const dnnl::engine& engine, const memory::desc& data,
                                                           const dnnl::eltwise_forward::primitive_desc& forward) {
  return {{dnnl::algorithm::eltwise_relu_use_dst_for_bwd, data, data, 0.F}, engine, forward};
}

inline dnnl::sum::primitive_desc sumOfTwo(const dnnl::engine& engine, const memory::desc& data) {
  return {data, {1.F, 1.F}, {data, data}, engine};
}

#endif

}  // namespace saliscope::onednn
