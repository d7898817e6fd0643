// An evaluation's tables with plausible numbers, for plots and reports.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "core/evaluation/run_reader.h"

namespace saliscope::test {

/// Two estimators and foreign maps of both signs, both classes, 12 slices of 12 patients, intervals, one slice left out.
inline RunTables exampleRun() {
  RunTables run;
  run.info.settings =
      R"({"estimators":[{"id":"smoothgrad-squared","parameters":{"samples":15,"sigma":0.15}},{"id":"random","parameters":{}}],)"
      R"("maps":["rival"],"signs":["original","absolute"],"score":"logit","class":0,"grid":"slice","fill":"label","shifts":4,)"
      R"("regions":{"regions":"xrai-full","regions.sigma":"0.8"}})";
  run.info.program = "0.1.0";
  run.info.library = "LibTorch 1.13.1";
  run.info.precision = "fp32";
  run.info.processor = "avx2";
  run.info.threads = 2;
  run.info.models = {{.name = "contrast-resnet50", .sha256 = std::string(64, 'a'), .file = "m.safetensors", .training = {}}};
  run.info.manifest = "/data/manifest.csv";
  run.info.manifestSha256 = std::string(64, 'b');
  run.counts = {.slices = 12, .patients = 12, .classes = 2, .trainedOn = 3, .maskDrawn = 12};
  const std::vector<std::string> names{"smoothgrad-squared", "random", "rival"};
  for (std::size_t place = 0; place < names.size(); ++place) {
    for (const Sign sign : {Sign::Original, Sign::Absolute}) {
      for (const Group group : groups) {
        RunLine line;
        line.kind = {names[place], sign};
        line.group = group;
        line.slices = line.patients = line.masked = group == Group::All ? 12 : 6;
        const double quality = place == 0 ? 0.9 : place == 1 ? 0.5 : 0.7;
        for (std::size_t i = 0; i <= 40; ++i) {
          const double f = static_cast<double>(i) / 40;
          line.fraction.push_back(f);
          line.mif.push_back(1 - 0.5 * std::pow(f, 1 - quality + 0.1));
          line.lif.push_back(1 - 0.5 * std::pow(f, 10 * quality - 4));
        }
        for (std::size_t i = 0; i <= 100; ++i) {
          const double t = static_cast<double>(i) / 100;
          line.threshold.push_back(t);
          line.fpr.push_back(std::pow(1 - t, 2));
          line.tpr.push_back(std::pow(1 - t, 2 - 2 * (quality - 0.5)));
        }
        for (std::size_t i = 1; i <= 100; ++i) {
          const double p = static_cast<double>(i);
          line.percent.push_back(p);
          line.share.push_back(p / 100);
          line.dsc.push_back(quality * std::exp(-std::pow(std::log(p / 6), 2)));
        }
        line.measures = {Estimate{-0.04 + 10 * (quality - 0.5), 1.0, 6.0}, Estimate{0.2, 0.1, 0.3}, Estimate{quality, 0.4, 0.95},
                         Estimate{quality, 0.4, 0.95}, Estimate{0.6 * quality, 0.2, 0.7}};
        line.dscMaxPercent = 6;
        line.maskShare = 0.036;
        line.extras = {quality, 0.4 * quality, 0.3 * quality, 0.35 * quality, 0.51, 0.09};
        run.lines.push_back(line);
      }
    }
    run.differences.push_back(
        {{names[place], Sign::Original}, {names[place], Sign::Absolute}, Group::All, "auc", -0.2, -0.3, -0.1, 0.001, 0.01});
  }
  run.exclusions.push_back({.row = 3,
                            .slice = 7,
                            .image = "patient-03/ct",
                            .estimator = {},
                            .reason = Error(ErrorCode::FileMissing, {"patient-03/ct"})});
  return run;
}

}  // namespace saliscope::test
