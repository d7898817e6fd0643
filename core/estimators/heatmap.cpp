#include "core/estimators/heatmap.h"

#include "core/estimators/number_text.h"
#include "core/volume/volume_io.h"

namespace saliscope {

namespace {

using Facts = std::map<std::string, std::string>;

void addMethod(const Heatmap& heatmap, Facts& facts) {
  const HeatmapSettings& settings = heatmap.settings;
  facts["estimator"] = settings.estimator;
  facts["seed"] = std::to_string(settings.seed);
  facts["sign"] = settings.sign == Sign::Original ? "original" : "absolute";
  facts["flipped"] = heatmap.flipped ? "true" : "false";
  for (const auto& [id, value] : settings.parameters) facts["parameter." + id] = numberText(value);
  if (!settings.layer.empty()) facts["layer"] = settings.layer;
  if (settings.references) {
    facts["references"] = settings.references->description;
    facts["references_sha256"] = settings.references->sha256;
  }
  if (heatmap.completenessError) facts["completeness_error"] = numberText(*heatmap.completenessError);
  if (heatmap.rectifiers) facts["rectifiers"] = std::to_string(*heatmap.rectifiers);
}

void addModel(const Heatmap& heatmap, Facts& facts) {
  const Target& target = heatmap.settings.target;
  facts["score"] = target.score == Score::Logit ? "logit" : "probability";
  facts["score_value"] = numberText(heatmap.score);
  facts["class"] = std::to_string(target.output);
  facts["predicted"] = std::to_string(heatmap.prediction.label);
  facts["model"] = heatmap.modelName;
  facts["model_sha256"] = heatmap.modelSha256;
  facts["precision"] = heatmap.precision;
  facts["threads"] = std::to_string(heatmap.threads);
}

}  // namespace

Geometry modelGridGeometry(const Geometry& slice, int columns, int rows) {
  Geometry out = slice;
  out.size[0] = columns;
  out.size[1] = rows;
  for (std::size_t axis = 0; axis < 2; ++axis) {
    out.spacing[axis] = slice.spacing[axis] * slice.size[axis] / out.size[axis];
    // Both grids share their outer edges, not their first centres.
    out.origin = out.origin + slice.axes[axis] * ((out.spacing[axis] - slice.spacing[axis]) / 2);
  }
  return out;
}

std::map<std::string, std::string> provenance(const Heatmap& heatmap) {
  Facts facts{{"slice", std::to_string(heatmap.slice)}, {"program", "Saliscope " SALISCOPE_VERSION}};
  addMethod(heatmap, facts);
  addModel(heatmap, facts);
  return facts;
}

void writeHeatmap(const std::filesystem::path& file, const Heatmap& heatmap, HeatmapGrid grid) {
  const bool onModel = grid == HeatmapGrid::Model;
  const Image<float>& map = onModel ? heatmap.model : heatmap.values;
  const Geometry geometry = onModel ? modelGridGeometry(heatmap.geometry, map.columns(), map.rows()) : heatmap.geometry;
  auto facts = provenance(heatmap);
  facts["grid"] = onModel ? "model" : "slice";
  writeGrid(file, Grid<float>{geometry, {map.pixels().begin(), map.pixels().end()}}, facts);
}

}  // namespace saliscope
