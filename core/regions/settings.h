// Every choice that changes regions, by name, so that a run and a report can state it (domain.md, "XRAI regions").
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace saliscope {

enum class RegionMethod {
  XraiFull,  ///< again and again the segment whose not yet covered pixels score highest
  XraiFast,  ///< segments in the order of their own score
};
/// What is divided into segments.
enum class SegmentSource { Slice, Heatmap };
/// How the importance of a region's pixels becomes its gain. A percentile interpolates linearly between order statistics.
enum class Aggregate { Mean, Median, Maximum, Percentile };

/// How an image is divided. The defaults are the XRAI authors'.
struct SegmentationSettings {
  std::vector<double> scales{50, 100, 150, 250, 500, 1200};  ///< Felzenszwalb's scale, each > 0; larger gives larger segments
  double sigma = 0.8;                                        ///< pixels, of the Gaussian before it; 0 .. 50
  int minSize = 150;                                         ///< pixels of the segmented grid; 1 ..
  int side = 224;    ///< the image is brought to side x side before it; 0: native resolution
  int dilation = 5;  ///< pixels, radius of the disk that widens each segment at full size; 0 .. 100
  friend bool operator==(const SegmentationSettings&, const SegmentationSettings&) = default;
};

struct RegionSettings {
  RegionMethod method = RegionMethod::XraiFull;
  SegmentSource source = SegmentSource::Slice;
  SegmentationSettings segmentation;
  Aggregate aggregate = Aggregate::Mean;
  double percentile = 90;  ///< of Aggregate::Percentile, 0 .. 100
  int leastGain = 50;      ///< segments that would add fewer pixels than this are dropped; 1 ..
  friend bool operator==(const RegionSettings&, const RegionSettings&) = default;
};

/// "xrai-full", "xrai-fast"; "slice", "heatmap"; "mean", "median", "maximum", "percentile".
[[nodiscard]] std::string_view regionMethodName(RegionMethod method);
[[nodiscard]] std::string_view segmentSourceName(SegmentSource source);
[[nodiscard]] std::string_view aggregateName(Aggregate aggregate);
/// The inverse; throw Error ParameterUnknown ("regions", name).
[[nodiscard]] RegionMethod regionMethodNamed(std::string_view name);
[[nodiscard]] SegmentSource segmentSourceNamed(std::string_view name);
[[nodiscard]] Aggregate aggregateNamed(std::string_view name);

/// Throws Error ParameterOutOfRange (parameter, value, minimum, maximum) for settings that mean nothing.
void requireValid(const RegionSettings& settings);
void requireValid(const SegmentationSettings& settings);

/// All of it as text by name ("regions" -> "xrai-full", "regions.scales" -> "50,100,150,250,500,1200", ..).
[[nodiscard]] std::map<std::string, std::string> describe(const RegionSettings& settings);

}  // namespace saliscope
