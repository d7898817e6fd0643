// A report's content made by hand: a disc with a vessel, a map that likes the vessel, a mask of it.
#pragma once

#include <algorithm>
#include <cmath>
#include <memory>

#include "ui/report/report_content.h"

namespace saliscope::ui {

[[nodiscard]] inline std::shared_ptr<const Slice> exampleSlice(int size) {
  auto slice = std::make_shared<Slice>();
  slice->hu = Image<float>(size, size, -1000.0F);
  slice->geometry.size = {size, size, 1};
  slice->geometry.spacing = {358.0 / size, 358.0 / size, 5};
  slice->index = 41;
  for (int row = 0; row < size; ++row) {
    for (int column = 0; column < size; ++column) {
      const double x = (column + 0.5) / size - 0.5;
      const double y = (row + 0.5) / size - 0.5;
      if (std::hypot(x / 1.25, y) < 0.34) slice->hu.at(column, row) = 40;
      if (std::hypot(x + 0.2, y) < 0.13 || std::hypot(x - 0.2, y) < 0.13) slice->hu.at(column, row) = -850;
      if (std::hypot(x - 0.03, y - 0.03) < 0.05) slice->hu.at(column, row) = 320;
    }
  }
  return slice;
}

[[nodiscard]] inline std::shared_ptr<const Heatmap> exampleHeatmap(const Slice& slice) {
  auto map = std::make_shared<Heatmap>();
  const int size = slice.hu.columns();
  map->values = Image<float>(size, size);
  for (int row = 0; row < size; ++row) {
    for (int column = 0; column < size; ++column) {
      const double x = (column + 0.5) / size - 0.53;
      const double y = (row + 0.5) / size - 0.53;
      const double ripple = 0.5 + 0.5 * std::sin(column * 0.7) * std::cos(row * 0.9);
      map->values.at(column, row) =
          static_cast<float>(0.03 * std::exp(-(x * x + y * y) / 0.004) * (0.6 + 0.4 * ripple) + 0.002 * ripple);
    }
  }
  map->model = map->values;
  map->geometry = slice.geometry;
  map->slice = slice.index;
  map->settings.parameters = {{"samples", 15}, {"sigma", 0.15}};
  map->score = 3.476;
  map->prediction = {{3.476}, 0.97, 1};
  map->precision = "fp32";
  return map;
}

/// Complete: model, label, map, mask and evidence.
[[nodiscard]] inline ReportContent exampleReport(int size = 128) {
  ReportContent content;
  content.made = QDateTime(QDate(2026, 11, 23), QTime(14, 5));
  content.patientName = QStringLiteral("Doe^Jane");
  content.patientId = QStringLiteral("PID-4711");
  content.series = QStringLiteral("CHEST 5.0 B30f");
  content.studyDate = QStringLiteral("20250314");
  content.slices = 100;
  content.sliceSpacing = 5;
  content.slice = exampleSlice(size);
  content.heatmap = exampleHeatmap(*content.slice);
  content.prediction = content.heatmap->prediction;
  content.label = 1;
  content.hasModel = true;
  content.card.name = "contrast-resnet50";
  content.card.architecture = "resnet50";
  content.card.licence = "CC0-1.0";
  content.card.trainingJson = R"({"data": "74 synthetic thoraxes", "epochs": 12})";
  content.modelFile = QStringLiteral("contrast-resnet50.safetensors");
  content.sha256 = QString(64, QLatin1Char('a'));
  content.threads = 2;
  content.computeLibrary = QStringLiteral("LibTorch 1.13.1");
  Image<std::uint8_t> mask(size, size);
  for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = content.slice->hu[i] > 200 ? 1 : 0;
  content.maskPresent = true;
  content.maskStatus = SliceStatus::Drawn;
  auto evidence = std::make_shared<SliceEvidence>();
  evidence->slice = content.slice->index;
  evidence->estimator = QStringLiteral("smoothgrad-squared");
  evidence->roc = rocCurve(content.heatmap->values, mask);
  evidence->dice = diceCurve(content.heatmap->values, mask);
  evidence->top = topShareInMask(content.heatmap->values, mask, evidence->topPercent);
  content.evidence = evidence;
  content.mask = std::move(mask);
  return content;
}

}  // namespace saliscope::ui
