#include "core/evaluation/fidelity.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

#include "core/base/error.h"
#include "core/base/size_text.h"

namespace saliscope {

double probabilityOf(const Prediction& prediction, int label) {
  if (prediction.logits.size() <= 1) return label == 1 ? prediction.probability : 1 - prediction.probability;
  const auto chosen = static_cast<std::size_t>(label);
  if (chosen >= prediction.logits.size()) return 0;
  const double top = *std::max_element(prediction.logits.begin(), prediction.logits.end());
  double sum = 0;
  for (const double logit : prediction.logits) sum += std::exp(logit - top);
  return std::exp(prediction.logits[chosen] - top) / sum;
}

double areaBetween(const std::vector<double>& lif, const std::vector<double>& mif) {
  double area = 0;
  for (std::size_t i = 1; i < lif.size(); ++i) area += (lif[i] - mif[i] + lif[i - 1] - mif[i - 1]) / 2;
  return area / static_cast<double>(lif.size() - 1);
}

void MaskingExperiment::setSlice(Image<float> input, int label, Prediction unmasked) {
  input_ = std::move(input);
  label_ = label;
  unmasked_ = std::move(unmasked);
  filled_ = fillImage(fill_, input_, label, classifier_.card().input);
  end_.reset();
  done_.clear();
}

const Prediction& MaskingExperiment::whollyMasked() {
  const auto ask = [&] { return classifier_.predict(std::span(&filled_, 1)).front(); };
  if (isConstant(fill_)) {
    const auto known = constantEnds_.find(label_);
    return known != constantEnds_.end() ? known->second : constantEnds_.emplace(label_, ask()).first->second;
  }
  if (!end_) end_ = std::make_unique<Prediction>(ask());
  return *end_;
}

std::vector<Prediction> MaskingExperiment::along(const Order& order, Progress& progress) {
  const auto known = std::find_if(done_.begin(), done_.end(), [&](const auto& one) { return one.first == order; });
  if (known != done_.end()) return known->second;

  std::vector<Prediction> out{unmasked_};
  // Pixels that are as the fill already, such as air under black, change nothing: such a point has the answer of the one before.
  Image<float> last = input_;
  const std::size_t batch = std::max<std::size_t>(1, classifier_.batchSize());
  for (std::size_t first = 1; first + 1 < maskingPoints; first += batch) {
    progress.step(static_cast<double>(first) / maskingPoints);
    std::vector<Image<float>> inputs;
    std::vector<std::size_t> askedBefore;  // by point: how many were asked up to it
    for (std::size_t i = first; i < std::min(first + batch, maskingPoints - 1); ++i) {
      Image<float> next = masked(input_, filled_, std::span(order).first(maskedCount(i, order.size())));
      if (next != last) inputs.push_back(last = std::move(next));
      askedBefore.push_back(inputs.size());
    }
    const std::vector<Prediction> answers = classifier_.predict(inputs);
    const Prediction before = out.back();
    for (const std::size_t asked : askedBefore) out.push_back(asked == 0 ? before : answers[asked - 1]);
  }
  out.push_back(whollyMasked());
  done_.emplace_back(order, out);
  return out;
}

MaskingCurves MaskingExperiment::curves(const RankedMap& map, Progress& progress) {
  if (map.columns() != input_.columns() || map.rows() != input_.rows()) {
    throw Error(ErrorCode::SizeMismatch, {"importance map", sizeText(input_), sizeText(map)});
  }
  MaskingCurves out;
  ProgressSpan firstHalf(progress, 0, 0.5);
  ProgressSpan secondHalf(progress, 0.5, 1);
  for (const Prediction& prediction : along(map.order(), firstHalf)) {
    out.mif.push_back(probabilityOf(prediction, label_));
    out.mifHits.push_back(prediction.label == label_ ? 1 : 0);
  }
  for (const Prediction& prediction : along(leastImportantFirst(map), secondHalf)) {
    out.lif.push_back(probabilityOf(prediction, label_));
    out.lifHits.push_back(prediction.label == label_ ? 1 : 0);
  }
  return out;
}

}  // namespace saliscope
