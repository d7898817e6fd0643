#include "core/estimators/volume_map_file.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <system_error>

#include "core/base/error.h"
#include "core/dicom/parametric_map.h"
#include "core/volume/volume_io.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

/// Lists of what each slice got: too long for a DICOM text.
bool isOfSlices(const std::string& key) {
  return key == "scores" || key == "predictions" || key == "flipped_slices" || key == "completeness_errors";
}

ParametricMap parametricMap(const VolumeMap& map, const Volume& volume, int first) {
  ParametricMap out;
  out.seriesDescription = "Saliscope " + map.metadata.at("estimator") + ", " + map.metadata.at("sign");
  out.explanation = map.metadata.at("estimator") + ", " + map.metadata.at("score") + " of class " + map.metadata.at("class");
  out.program = map.metadata.at("program");
  for (const auto& [key, value] : map.metadata) {
    if (!isOfSlices(key)) out.facts += (out.facts.empty() ? "" : "; ") + key + "=" + value;
  }
  for (int k = 0; k < map.grid.geometry.size[2]; ++k) {
    const auto source = static_cast<std::size_t>(first + k);
    out.sourceFiles.emplace_back(volume.source.files.at(source));
    out.origins.push_back(volume.sliceGeometry(first + k).origin);
  }
  return out;
}

void writeDicom(const fs::path& out, const VolumeMap& map, const Volume& volume, int first) {
  writeParametricMap(out, map.grid, parametricMap(map, volume, first));
}

}  // namespace

fs::path partialOf(const fs::path& out) {
  return fs::path(out).concat(".partial");
}

bool isDicomName(const fs::path& file) {
  std::string ending = file.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
  return ending == ".dcm";
}

void requireWritable(const fs::path& out, const Volume& volume, HeatmapGrid grid) {
  const auto refuse = [&](const char* why) { throw Error(ErrorCode::WriteFailed, {out.string(), why}); };
  if (!isDicomName(out) && !isVolumeFile(out)) refuse("the name must end in .nrrd, .nii, .nii.gz, .mha or .dcm");
  if (isDicomName(out) && volume.source.files.empty()) refuse("a DICOM Parametric Map needs a DICOM series to refer to");
  if (isDicomName(out) && grid == HeatmapGrid::Model) refuse("a DICOM Parametric Map lies on the slices' grid");
  const fs::path folder = out.has_parent_path() ? out.parent_path() : fs::path(".");
  if (!fs::is_directory(folder)) refuse("its folder does not exist");
}

void writeMap(const fs::path& out, const Heatmap& heatmap, const Volume& volume, HeatmapGrid grid) {
  if (!isDicomName(out)) return writeHeatmap(out, heatmap, grid);
  const auto pixels = heatmap.values.pixels();
  const VolumeMap map{{heatmap.geometry, {pixels.begin(), pixels.end()}}, provenance(heatmap)};
  writeDicom(out, map, volume, heatmap.slice);
}

VolumeMap writeVolumeMap(const fs::path& out, const Volume& volume, const Classifier& classifier, VolumeMapRequest request,
                         Progress& progress) {
  request.partial = partialOf(out);
  VolumeMap map = explainVolume(volume, classifier, request, progress);
  if (isDicomName(out)) {
    writeDicom(out, map, volume, request.first);
  } else {
    writeGrid(out, map.grid, map.metadata);
  }
  finishVolumeMap(request);
  return map;
}

}  // namespace saliscope
