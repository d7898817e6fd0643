#include "core/estimators/expected_gradients.h"

#include <string>

#include "core/base/error.h"
#include "core/base/size_text.h"
#include "core/estimators/draws.h"
#include "core/estimators/preview_pacer.h"
#include "core/estimators/sums.h"
#include "core/estimators/sweep.h"

namespace saliscope {

namespace {

Image<float> pointOf(const Image<float>& image, const ReferenceDraw& draw) {
  const Image<float>& from = *draw.reference;
  if (from.columns() != image.columns() || from.rows() != image.rows()) {
    throw Error(ErrorCode::SizeMismatch, {"reference", sizeText(image), sizeText(from)});
  }
  Image<float> out(image.columns(), image.rows());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto start = static_cast<double>(from[i]);
    out[i] = static_cast<float>(start + draw.alpha * (static_cast<double>(image[i]) - start));
  }
  return out;
}

}  // namespace

Image<float> meanOverReferences(const EstimatorInput& input, std::size_t samples, const ReferenceDraws& draws, Progress& progress) {
  const Image<float>& image = input.image;
  Image<double> sums(image.columns(), image.rows());
  PreviewPacer pacer(input.preview);
  Sweep<Image<float>> sweep;
  sweep.count = samples;
  sweep.input = [&](std::size_t draw) { return pointOf(image, draws(draw)); };
  sweep.take = [&](std::size_t draw, const Image<float>& gradient) {
    const Image<float>& from = *draws(draw).reference;
    for (std::size_t i = 0; i < sums.size(); ++i) {
      sums[i] += (static_cast<double>(image[i]) - static_cast<double>(from[i])) * static_cast<double>(gradient[i]);
    }
  };
  sweep.after = [&](std::size_t done) {
    if (done < samples) pacer.offer([&] { return meanOf(sums, done); });
  };
  sweepGradients(input, sweep, progress);
  return meanOf(sums, samples);
}

Attribution ExpectedGradients::run(const EstimatorInput& input, Progress& progress) const {
  if (!input.references || input.references->inputs.empty()) throw Error(ErrorCode::ReferencesMissing, {descriptor_.id});
  const auto& references = input.references->inputs;
  const ReferenceDraws keyed = [&](std::size_t draw) {
    Random random = drawsOf(input, descriptor_.family, draw);
    const std::size_t chosen = random.below(static_cast<std::uint32_t>(references.size()));
    return ReferenceDraw{&references[chosen], random.uniform()};
  };
  return {.map = meanOverReferences(input, static_cast<std::size_t>(input.parameters.at("samples")), keyed, progress)};
}

}  // namespace saliscope
