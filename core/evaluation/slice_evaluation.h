// All maps of one slice, made and scored.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/evaluation/case_reader.h"
#include "core/evaluation/evaluation_settings.h"
#include "core/evaluation/run_records.h"

namespace saliscope {

/// Called when the scoring of a kind begins.
using KindStarted = std::function<void(const Kind& kind)>;
/// Called with each finished map of ours, sign applied, before it is scored.
using MapFinished = std::function<void(const Heatmap& heatmap)>;

/// Evaluates slice after slice; forward passes that do not depend on the slice are shared. Not for several threads.
class SliceEvaluation {
 public:
  SliceEvaluation(const Classifier& classifier, const EvaluationSettings& settings);

  struct Listeners {
    KindStarted kind{};
    MapFinished map{};
  };
  /// `name`: by which foreign maps are found. The record's key, image path and model are left to the caller. A map that cannot be
  /// made or scored is left out and listed. Errors: those of predict and segmentImage, WriteFailed from a listener; Cancelled.
  [[nodiscard]] SliceResult run(const EvaluationCase& one, const std::string& name, Progress& progress, const Listeners& listeners);
  [[nodiscard]] SliceResult run(const EvaluationCase& one, const std::string& name, Progress& progress) {
    return run(one, name, progress, Listeners());
  }

 private:
  class Work;

  const Classifier& classifier_;
  EvaluationSettings settings_;
  std::vector<Kind> kinds_;
  SliceScorer scorer_;
};

}  // namespace saliscope
