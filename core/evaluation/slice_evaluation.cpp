#include "core/evaluation/slice_evaluation.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/estimators/heatmap.h"
#include "core/evaluation/foreign_maps.h"
#include "core/evaluation/rank_correlation.h"

namespace saliscope {

namespace {

/// Hears a cancel and shows nothing: making maps and scoring them take turns, and scoring is what is shown.
class CancelOnly final : public Progress {
 public:
  explicit CancelOnly(const Progress& whole) : whole_(whole) {}
  [[nodiscard]] bool cancelled() const override { return whole_.cancelled(); }

 protected:
  void show(double) override {}

 private:
  const Progress& whole_;
};

bool sameMap(const MapPair& a, const MapPair& b) {
  return a.model == b.model && a.slice == b.slice;
}

}  // namespace

/// One slice under way.
class SliceEvaluation::Work {
 public:
  Work(SliceEvaluation& owner, const EvaluationCase& one, Progress& progress, const Listeners& listeners)
      : owner_(owner), one_(one), progress_(progress), listeners_(listeners), ranks_(owner.kinds_.size()) {}

  void estimators() {
    std::vector<HeatmapSettings> wanted;
    for (const std::string& id : owner_.settings_.estimators) wanted.push_back(heatmapSettings(owner_.settings_, id));
    std::vector<bool> done(wanted.size());
    const auto take = [&](std::size_t i, Heatmap heatmap) {
      done[i] = true;
      addHeatmap(std::move(heatmap));
    };
    CancelOnly quiet(progress_);
    try {
      explainAll(one_.data.slice, owner_.classifier_, wanted, quiet, take);
    } catch (const Error& error) {
      if (error.code() == ErrorCode::WriteFailed) throw;
      // One method failed: the others, one by one.
      for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!done[i]) addAlone(wanted[i], quiet);
      }
    }
  }

  void foreign(const std::string& name) {
    for (const ForeignMaps& maps : owner_.settings_.maps) {
      try {
        addSigns(maps.name, readForeignMap(maps.folder, name, one_.data.slice, owner_.classifier_.card().input));
      } catch (const Error& error) {
        leaveOut(maps.name, error);
      }
    }
  }

  [[nodiscard]] SliceResult finish() {
    std::sort(result_.scores.begin(), result_.scores.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
    for (std::size_t a = 0; a < ranks_.size(); ++a) {
      for (std::size_t b = a + 1; b < ranks_.size(); ++b) {
        if (!ranks_[a].empty() && !ranks_[b].empty()) result_.correlations.push_back({a, b, rankCorrelation(ranks_[a], ranks_[b])});
      }
      progress_.step(0.95 + 0.05 * static_cast<double>(a) / static_cast<double>(ranks_.size()));
    }
    return std::move(result_);
  }

 private:
  void addAlone(const HeatmapSettings& settings, Progress& quiet) {
    try {
      addHeatmap(explainSlice(one_.data.slice, owner_.classifier_, settings, quiet));
    } catch (const Error& error) {
      if (error.code() == ErrorCode::WriteFailed) throw;
      leaveOut(settings.estimator, error);
    }
  }

  void addHeatmap(Heatmap heatmap) {
    MapPair map{std::move(heatmap.model), std::move(heatmap.values), false};
    const std::string id = heatmap.settings.estimator;
    if (listeners_.map) {
      for (const Sign sign : owner_.settings_.signs) {
        heatmap.settings.sign = sign;
        MapPair shown = sign == Sign::Absolute ? absoluteOf(map) : map;
        heatmap.model = std::move(shown.model);
        heatmap.values = std::move(shown.slice);
        listeners_.map(heatmap);
      }
    }
    addSigns(id, map);
  }

  void addSigns(const std::string& name, const MapPair& original) {
    try {
      std::optional<std::size_t> first;
      for (const Sign sign : owner_.settings_.signs) {
        const std::size_t kind = indexOf({name, sign});
        if (listeners_.kind) listeners_.kind(owner_.kinds_[kind]);
        const MapPair map = sign == Sign::Absolute ? absoluteOf(original) : original;
        if (first && sameMap(map, original)) {
          // The same map twice: nothing is computed again.
          result_.scores.push_back({kind, result_.scores.back().scores});
          ranks_[kind] = ranks_[*first];
        } else {
          const double all = static_cast<double>(owner_.kinds_.size());
          ProgressSpan span(progress_, 0.95 * started_ / all, 0.95 * (started_ + 1) / all);
          ScoredMap scored = owner_.scorer_.score(map, span);
          result_.scores.push_back({kind, std::move(scored.scores)});
          ranks_[kind] = std::move(scored.ranks);
        }
        first = kind;
        ++started_;
      }
    } catch (const Error& error) {
      leaveOut(name, error);
    }
  }

  void leaveOut(const std::string& name, const Error& error) {
    std::erase_if(result_.scores, [&](const ScoreRecord& one) { return owner_.kinds_[one.kind].estimator == name; });
    for (std::size_t i = 0; i < ranks_.size(); ++i) {
      if (owner_.kinds_[i].estimator == name) ranks_[i].clear();
    }
    result_.exclusions.push_back({.row = 0, .slice = std::nullopt, .image = {}, .estimator = name, .reason = error});
  }

  [[nodiscard]] std::size_t indexOf(const Kind& kind) const {
    return static_cast<std::size_t>(std::find(owner_.kinds_.begin(), owner_.kinds_.end(), kind) - owner_.kinds_.begin());
  }

  SliceEvaluation& owner_;
  const EvaluationCase& one_;
  Progress& progress_;
  const Listeners& listeners_;
  SliceResult result_;
  std::vector<std::vector<float>> ranks_;  ///< by kind
  double started_ = 0;
};

SliceEvaluation::SliceEvaluation(const Classifier& classifier, const EvaluationSettings& settings)
    : classifier_(classifier), settings_(settings), kinds_(kindsOf(settings_)), scorer_(classifier, settings_) {}

SliceResult SliceEvaluation::run(const EvaluationCase& one, const std::string& name, Progress& progress,
                                 const Listeners& listeners) {
  CancelOnly quiet(progress);
  scorer_.setSlice(one.data, quiet);
  Work work(*this, one, progress, listeners);
  work.estimators();
  work.foreign(name);
  SliceResult out = work.finish();

  SliceRecord& record = out.slice;
  const Prediction& prediction = scorer_.prediction();
  record.patient = one.patient;
  record.label = one.data.label;
  record.usedLabel = scorer_.label();
  record.logit =
      prediction.logits.empty()
          ? 0
          : prediction
                .logits[std::min<std::size_t>(static_cast<std::size_t>(settings_.target.output), prediction.logits.size() - 1)];
  record.probability = prediction.probability;
  record.predicted = prediction.label;
  const ModelCard& card = classifier_.card();
  record.trainedOn = learntFrom(card, one.patient) == Learnt::Yes || learntFrom(card, one.scanPatient) == Learnt::Yes;
  record.status = one.data.status;
  record.maskShare = scorer_.maskShare();
  record.maskResampled = one.maskResampled;
  record.severalSlices = one.severalSlices;
  record.paddedVoxels = one.paddedVoxels;
  record.imageSha256 = one.imageSha256;
  record.maskSha256 = one.maskSha256;
  return out;
}

}  // namespace saliscope
