#include "core/evaluation/curve_blob.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <tuple>
#include <utility>

#include "core/base/error.h"

namespace saliscope {

namespace {

static_assert(std::endian::native == std::endian::little, "blobs are written without swapping bytes");

constexpr std::size_t percents = 100;
constexpr std::size_t maskingBytes = maskingPoints * 2 * (sizeof(double) + 1);
constexpr std::size_t counts = 2 + 2 * RankedMap::thresholds + 2 * percents;
constexpr std::size_t wholeBytes = maskingBytes + counts * sizeof(std::uint32_t) + sizeof(double);

class Writer {
 public:
  template <class T>
  void add(T value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  /// `share` of `whole`, as the count that it came from.
  void addCount(double share, double whole) { add(static_cast<std::uint32_t>(std::lround(share * whole))); }
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(const std::string& bytes) : bytes_(bytes) {}
  template <class T>
  [[nodiscard]] T next() {
    T value;
    std::memcpy(&value, bytes_.data() + at_, sizeof value);
    at_ += sizeof value;
    return value;
  }
  [[nodiscard]] double count() { return next<std::uint32_t>(); }

 private:
  const std::string& bytes_;
  std::size_t at_ = 0;
};

RocCurve readRoc(Reader& in, double positives, double negatives) {
  RocCurve out;
  for (std::size_t i = 0; i < RankedMap::thresholds; ++i) {
    out.thresholds.push_back(RankedMap::threshold(i));
    out.tpr.push_back(in.count() / positives);
    out.fpr.push_back(in.count() / negatives);
  }
  out.auc = rocArea(out.tpr, out.fpr);
  return out;
}

DiceCurve readDice(Reader& in, double positives, double pixels) {
  DiceCurve out;
  out.maskShare = positives / pixels;
  for (std::size_t i = 0; i < percents; ++i) {
    const double shown = in.count();
    const double inside = in.count();
    out.percent.push_back(static_cast<double>(i + 1));
    out.share.push_back(shown / pixels);
    out.dice.push_back(2 * inside / (shown + positives));
    if (i == 0 || out.dice.back() > out.best) {
      out.best = out.dice.back();
      out.bestPercent = out.percent.back();
      out.insideAtBest = inside / shown;
    }
  }
  return out;
}

}  // namespace

std::string curvesToBlob(const MapScores& scores) {
  Writer out;
  for (const auto* curve : {&scores.masking.mif, &scores.masking.lif}) {
    for (const double value : *curve) out.add(value);
  }
  for (const auto* hits : {&scores.masking.mifHits, &scores.masking.lifHits}) {
    for (const std::uint8_t hit : *hits) out.add(hit);
  }
  if (!scores.mask) return out.take();

  const auto& [roc, dice] = std::tie(scores.mask->roc, scores.mask->dice);
  const auto all = static_cast<double>(scores.mask->pixels);
  const double positives = std::round(dice.maskShare * all);
  out.add(static_cast<std::uint32_t>(positives));
  out.add(static_cast<std::uint32_t>(all - positives));
  for (std::size_t i = 0; i < roc.tpr.size(); ++i) {
    out.addCount(roc.tpr[i], positives);
    out.addCount(roc.fpr[i], all - positives);
  }
  for (std::size_t i = 0; i < dice.dice.size(); ++i) {
    const double shown = std::round(dice.share[i] * all);
    out.addCount(dice.share[i], all);
    out.addCount(dice.dice[i], (shown + positives) / 2);
  }
  out.add(roc.aucExact);
  return out.take();
}

MapScores curvesFromBlob(const std::string& blob) {
  if (blob.size() != maskingBytes && blob.size() != wholeBytes) {
    throw Error(ErrorCode::RunUnreadable, {"slices.sqlite", "curves of another size"});
  }
  Reader in(blob);
  MapScores out;
  for (auto* curve : {&out.masking.mif, &out.masking.lif}) {
    for (std::size_t i = 0; i < maskingPoints; ++i) curve->push_back(in.next<double>());
  }
  for (auto* hits : {&out.masking.mifHits, &out.masking.lifHits}) {
    for (std::size_t i = 0; i < maskingPoints; ++i) hits->push_back(in.next<std::uint8_t>());
  }
  out.relevanceGain = areaBetween(out.masking.lif, out.masking.mif);
  if (blob.size() == maskingBytes) return out;

  MaskScores mask;
  const double positives = in.count();
  const double negatives = in.count();
  mask.pixels = static_cast<std::size_t>(positives + negatives);
  mask.roc = readRoc(in, positives, negatives);
  mask.dice = readDice(in, positives, positives + negatives);
  mask.roc.aucExact = in.next<double>();
  out.mask = std::move(mask);
  return out;
}

}  // namespace saliscope
