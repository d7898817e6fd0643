#include "core/estimators/heatmap.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <span>
#include <utility>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "core/estimators/number_text.h"
#include "core/estimators/registry.h"
#include "core/estimators/sign_rule.h"
#include "core/preprocess/model_input.h"
#include "core/volume/volume_io.h"

namespace saliscope {

namespace {

const char* precisionText(Precision precision) {
  return precision == Precision::Fp32 ? "fp32" : "bf16";
}

/// Softmax of `logits` at `output`; the greatest logit is taken off first, so that nothing overflows.
double softmaxAt(const std::vector<double>& logits, std::size_t output) {
  double greatest = logits.front();
  for (const double logit : logits) greatest = std::max(greatest, logit);
  double sum = 0;
  for (const double logit : logits) sum += std::exp(logit - greatest);
  return std::exp(logits[output] - greatest) / sum;
}

double scoreOf(const Prediction& prediction, const Target& target) {
  const auto output = static_cast<std::size_t>(target.output);
  if (target.score == Score::Logit) return prediction.logits.at(output);
  return prediction.logits.size() == 1 ? prediction.probability : softmaxAt(prediction.logits, output);
}

void requireOutput(const Classifier& classifier, const Target& target) {
  const int outputs = classifier.card().outputs;
  if (target.output >= 0 && target.output < outputs) return;
  throw Error(ErrorCode::ModelClassOutOfRange, {std::to_string(target.output), std::to_string(outputs)});
}

/// Everything that is known before the estimator runs.
Heatmap describe(const Slice& slice, const Image<float>& input, const Classifier& classifier, const HeatmapSettings& settings) {
  const auto& descriptor = estimator(settings.estimator).descriptor();
  Heatmap out;
  out.geometry = slice.geometry;
  out.slice = slice.index;
  out.settings = settings;
  out.settings.parameters = completeParameters(descriptor, settings.parameters);
  out.prediction = classifier.predict(std::span(&input, 1)).front();
  out.score = scoreOf(out.prediction, settings.target);
  out.flipped = flips(descriptor, classifier.card().outputs, out.prediction);
  out.modelSha256 = classifier.sha256();
  out.modelName = classifier.card().name;
  out.precision = precisionText(classifier.options().precision);
  return out;
}

/// Sign rule, sign choice, and back to the slice grid, in this order (domain.md, "Sign").
void setMap(Heatmap& heatmap, Image<float> raw, const Image<float>& hu) {
  applySign(raw, heatmap.flipped, heatmap.settings.sign);
  heatmap.values = toSliceGrid(raw, hu.columns(), hu.rows());
  heatmap.model = std::move(raw);
}

Heatmap explain(const Slice& slice, const Classifier& classifier, const HeatmapSettings& settings, Progress& progress,
                const HeatmapPreview& preview) {
  const Estimator& method = estimator(settings.estimator);
  requireOutput(classifier, settings.target);
  progress.step(0);
  const auto image = toModelInput(slice.hu, classifier.card().input);
  Heatmap heatmap = describe(slice, image, classifier, settings);

  EstimatorInput input{.image = image,
                       .classifier = classifier,
                       .target = settings.target,
                       .parameters = heatmap.settings.parameters,
                       .seed = settings.seed,
                       .imageHash = hash64(slice.hu.pixels()),
                       .slice = slice.index,
                       .preview = {}};
  if (preview) {
    input.preview = [&](const Image<float>& map) {
      Heatmap unfinished = heatmap;
      setMap(unfinished, map, slice.hu);
      preview(unfinished);
    };
  }
  setMap(heatmap, method.run(input, progress), slice.hu);
  return heatmap;
}

}  // namespace

Heatmap explainSlice(const Slice& slice, const Classifier& classifier, const HeatmapSettings& settings, Progress& progress,
                     const HeatmapPreview& preview) {
  try {
    return explain(slice, classifier, settings, progress, preview);
  } catch (const std::bad_alloc&) {
    throw Error(ErrorCode::OutOfMemory, {settings.estimator});
  }
}

std::map<std::string, std::string> provenance(const Heatmap& heatmap) {
  const auto& settings = heatmap.settings;
  std::map<std::string, std::string> out{
      {"estimator", settings.estimator},
      {"seed", std::to_string(settings.seed)},
      {"score", settings.target.score == Score::Logit ? "logit" : "probability"},
      {"score_value", numberText(heatmap.score)},
      {"class", std::to_string(settings.target.output)},
      {"predicted", std::to_string(heatmap.prediction.label)},
      {"sign", settings.sign == Sign::Original ? "original" : "absolute"},
      {"flipped", heatmap.flipped ? "true" : "false"},
      {"precision", heatmap.precision},
      {"model", heatmap.modelName},
      {"model_sha256", heatmap.modelSha256},
      {"slice", std::to_string(heatmap.slice)},
      {"program", "Saliscope " SALISCOPE_VERSION},
      {"threads", std::to_string(computeThreads())},
  };
  for (const auto& [id, value] : settings.parameters) out["parameter." + id] = numberText(value);
  return out;
}

void writeHeatmap(const std::filesystem::path& file, const Heatmap& heatmap) {
  const auto pixels = heatmap.values.pixels();
  writeGrid(file, Grid<float>{heatmap.geometry, {pixels.begin(), pixels.end()}}, provenance(heatmap));
}

}  // namespace saliscope
