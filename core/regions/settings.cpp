#include "core/regions/settings.h"

#include <array>
#include <charconv>
#include <cstddef>

#include "core/base/error.h"

namespace saliscope {

namespace {

constexpr std::array<std::string_view, 2> methodNames{"xrai-full", "xrai-fast"};
constexpr std::array<std::string_view, 2> sourceNames{"slice", "heatmap"};
constexpr std::array<std::string_view, 4> aggregateNames{"mean", "median", "maximum", "percentile"};

template <class Enum, std::size_t N>
Enum named(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  throw Error(ErrorCode::ParameterUnknown, {"regions", std::string(name)});
}

/// The shortest text that reads back as the same number.
std::string text(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  return {buffer.data(), end};
}

/// Written so that not-a-number is refused.
void requireRange(const char* parameter, double value, double minimum, double maximum) {
  if (value >= minimum && value <= maximum) return;
  throw Error(ErrorCode::ParameterOutOfRange, {parameter, text(value), text(minimum), text(maximum)});
}

constexpr double mostPixels = 1 << 29;

}  // namespace

std::string_view regionMethodName(RegionMethod method) {
  return methodNames[static_cast<std::size_t>(method)];
}

std::string_view segmentSourceName(SegmentSource source) {
  return sourceNames[static_cast<std::size_t>(source)];
}

std::string_view aggregateName(Aggregate aggregate) {
  return aggregateNames[static_cast<std::size_t>(aggregate)];
}

RegionMethod regionMethodNamed(std::string_view name) {
  return named<RegionMethod>(methodNames, name);
}

SegmentSource segmentSourceNamed(std::string_view name) {
  return named<SegmentSource>(sourceNames, name);
}

Aggregate aggregateNamed(std::string_view name) {
  return named<Aggregate>(aggregateNames, name);
}

void requireValid(const SegmentationSettings& settings) {
  requireRange("regions-scales", static_cast<double>(settings.scales.size()), 1, 64);
  for (const double scale : settings.scales) requireRange("regions-scales", scale, 1e-3, 1e9);
  requireRange("regions-sigma", settings.sigma, 0, 50);
  requireRange("regions-min-size", settings.minSize, 1, mostPixels);
  requireRange("regions-side", settings.side, 0, 4096);
  requireRange("regions-dilation", settings.dilation, 0, 100);
}

void requireValid(const RegionSettings& settings) {
  requireValid(settings.segmentation);
  requireRange("regions-percentile", settings.percentile, 0, 100);
  requireRange("regions-least-gain", settings.leastGain, 1, mostPixels);
}

std::map<std::string, std::string> describe(const RegionSettings& settings) {
  const SegmentationSettings& segmentation = settings.segmentation;
  std::string scales;
  for (const double scale : segmentation.scales) scales += (scales.empty() ? "" : ",") + text(scale);
  std::map<std::string, std::string> out{
      {"regions", std::string(regionMethodName(settings.method))},
      {"regions.source", std::string(segmentSourceName(settings.source))},
      {"regions.scales", scales},
      {"regions.sigma", text(segmentation.sigma)},
      {"regions.min_size", std::to_string(segmentation.minSize)},
      {"regions.side", segmentation.side == 0 ? "native" : std::to_string(segmentation.side)},
      {"regions.dilation", std::to_string(segmentation.dilation)},
      {"regions.aggregate", std::string(aggregateName(settings.aggregate))},
      {"regions.least_gain", std::to_string(settings.leastGain)},
  };
  if (settings.aggregate == Aggregate::Percentile) out["regions.percentile"] = text(settings.percentile);
  return out;
}

}  // namespace saliscope
