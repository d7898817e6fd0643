#include "app/cli/regions_options.h"

#include <filesystem>
#include <map>
#include <vector>

#include "core/base/error.h"
#include "core/volume/volume_io.h"

namespace saliscope::cli {

namespace fs = std::filesystem;

namespace {

void requireWritable(const std::string& file) {
  if (file.empty()) return;
  const auto refuse = [&](const char* why) { throw Error(ErrorCode::WriteFailed, {file, why}); };
  if (!isVolumeFile(file)) refuse("the name must end in .nrrd, .nii, .nii.gz or .mha");
  const fs::path folder = fs::path(file).has_parent_path() ? fs::path(file).parent_path() : fs::path(".");
  if (!fs::is_directory(folder)) refuse("its folder does not exist");
}

Regions regionsOf(const RegionSettings& settings, const Slice& slice, const InputSpec& input, const Heatmap& heatmap,
                  HeatmapGrid grid, Progress& progress) {
  if (grid == HeatmapGrid::Slice) return explainRegions(slice.hu, input, heatmap.values, settings, progress);
  // The model's own input is already windowed.
  const InputSpec windowed{input.rows, input.columns, 0, 1};
  return explainRegions(toModelInput(slice.hu, input), windowed, heatmap.model, settings, progress);
}

template <class T>
void write(const std::string& file, const Geometry& geometry, const Image<T>& map,
           const std::map<std::string, std::string>& facts) {
  if (file.empty()) return;
  const auto pixels = map.pixels();
  writeGrid(file, Grid<float>{geometry, {pixels.begin(), pixels.end()}}, facts);
}

}  // namespace

void addRegionOptions(CLI::App& app, RegionOptions& options) {
  SegmentationSettings& segmentation = options.settings.segmentation;
  app.add_option("--regions", options.method, "XRAI regions: xrai-full or xrai-fast")
      ->check(CLI::IsMember({"xrai-full", "xrai-fast"}));
  app.add_option("--regions-source", options.source, "What is divided: slice (default) or heatmap")
      ->check(CLI::IsMember({"slice", "heatmap"}));
  app.add_option("--regions-aggregate", options.aggregate, "A region's gain: mean (default), median, maximum or percentile")
      ->check(CLI::IsMember({"mean", "median", "maximum", "percentile"}));
  app.add_option("--regions-percentile", options.settings.percentile, "Of --regions-aggregate percentile (default 90)");
  app.add_option("--regions-scales", segmentation.scales, "Felzenszwalb's scales (default 50,100,150,250,500,1200)")
      ->delimiter(',');
  app.add_option("--regions-sigma", segmentation.sigma, "Gaussian before segmentation, pixels (default 0.8)");
  app.add_option("--regions-min-size", segmentation.minSize, "Smallest segment, pixels (default 150)");
  app.add_option("--regions-side", segmentation.side, "Side of the segmented image (default 224; 0: native resolution)");
  app.add_option("--regions-dilation", segmentation.dilation, "Radius by which segments are dilated, pixels (default 5)");
  app.add_option("--regions-least-gain", options.settings.leastGain, "Fewest pixels that a region adds (default 50)");
}

RegionSettings regionSettings(const RegionOptions& options) {
  RegionSettings settings = options.settings;
  if (!options.method.empty()) settings.method = regionMethodNamed(options.method);
  settings.source = segmentSourceNamed(options.source);
  settings.aggregate = aggregateNamed(options.aggregate);
  return settings;
}

void addRegionRequest(CLI::App& app, RegionRequest& request) {
  addRegionOptions(app, request.options);
  auto* out = app.add_option("--regions-out", request.out, "Each pixel's region gain: float32 .nrrd (or .nii.gz, .mha)");
  auto* ranks = app.add_option("--ranks-out", request.ranks, "Each pixel's region rank, 1 first: float32 .nrrd (or .nii.gz, .mha)");
  for (auto* option : {app.get_option("--regions"), out, ranks}) {
    option->excludes(app.get_option("--slices"))->excludes(app.get_option("--all-slices"));
  }
}

void requireUsable(const RegionRequest& request) {
  requireValid(regionSettings(request.options));
  requireWritable(request.out);
  requireWritable(request.ranks);
}

nlohmann::json makeRegions(const RegionRequest& request, const Slice& slice, const InputSpec& input, const Heatmap& heatmap,
                           HeatmapGrid grid, Progress& progress) {
  const RegionSettings settings = regionSettings(request.options);
  const Regions regions = regionsOf(settings, slice, input, heatmap, grid, progress);
  progress.step(1);
  const Geometry geometry = grid == HeatmapGrid::Slice
                                ? heatmap.geometry
                                : modelGridGeometry(heatmap.geometry, regions.gain.columns(), regions.gain.rows());
  auto facts = describe(settings);
  nlohmann::json json(facts);
  facts.merge(provenance(heatmap));
  write(request.out, geometry, regions.gain, facts);
  write(request.ranks, geometry, regions.rank, facts);
  json["count"] = regions.regions.size();
  json["regions_out"] = request.out;
  json["ranks_out"] = request.ranks;
  return json;
}

}  // namespace saliscope::cli
