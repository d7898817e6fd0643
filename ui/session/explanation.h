// The classifier's word on each slice, and the heatmap of the slice on show.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <atomic>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/estimators/heatmap.h"
#include "core/model/classifier.h"
#include "ui/jobs/job_queue.h"
#include "ui/session/heatmap_cache.h"
#include "ui/session/map_queue.h"
#include "ui/session/references.h"
#include "ui/session/study.h"

namespace saliscope::ui {

class Explanation : public QObject {
  Q_OBJECT
 public:
  Explanation(Study& study, JobQueue& compute, QObject* parent = nullptr);

  /// Loads a model in the background; empty: the bundled one. Predictions and maps of the old one go.
  void loadModel(const QString& file);
  [[nodiscard]] ClassifierPtr classifier() const { return classifier_; }
  [[nodiscard]] QString modelFile() const { return modelFile_; }
  [[nodiscard]] bool loadingModel() const { return modelJob_ != 0; }
  /// What the model can be asked for beyond predictions; asked once, when it is loaded.
  struct ModelFacts {
    int rectifiers = 0;  ///< that deconvolution and guided backpropagation override
    QStringList layers;  ///< for Grad-CAM, in order of execution
    QString defaultLayer;
  };
  [[nodiscard]] const ModelFacts& modelFacts() const { return facts_; }

  /// Of slice k of the series on show, as far as known.
  [[nodiscard]] const std::vector<std::optional<Prediction>>& predictions() const { return predictions_; }
  [[nodiscard]] std::optional<Prediction> prediction() const;  ///< of the slice on show
  /// The class whose probability is shown along the series: of a one-neuron model class 1, else the explained one.
  [[nodiscard]] int shownClass() const;
  /// Probability of class `index` in a prediction of the model in use.
  [[nodiscard]] static double probabilityOf(const Prediction& prediction, int index);

  [[nodiscard]] const HeatmapSettings& settings() const { return settings_; }
  void setSettings(const HeatmapSettings& settings);  ///< shows the cached map at once where there is one
  /// settings() with another estimator and the numbers that the user last gave to that one.
  [[nodiscard]] HeatmapSettings settingsFor(const QString& estimator) const;
  /// The user's numbers of estimators other than the chosen one, for keeping.
  [[nodiscard]] const QHash<QString, Parameters>& rememberedParameters() const { return remembered_; }
  void remember(const QString& estimator, const Parameters& parameters) { remembered_.insert(estimator, parameters); }

  /// The folder whose slices are references; empty: synthetic patients.
  [[nodiscard]] QString referencesFolder() const { return references_->folder(); }
  void setReferencesFolder(const QString& folder);
  [[nodiscard]] const std::shared_ptr<ReferenceSource>& references() const { return references_; }  ///< for workers
  /// What setSettings would need and the model or the settings lack for this estimator.
  enum class Lack { Nothing, Model, Slice, Rectifiers, Layers };
  [[nodiscard]] Lack lacking(const QString& estimator) const;

  /// Explains the slice on show with settings(), before everything else; a running one for the same is left alone.
  void run();
  /// Queues several estimators for the slice on show, cheap ones first; those that are there or lack something are left out.
  void runSeveral(const QStringList& estimators);
  void cancel();     ///< the one of settings()
  void cancelAll();  ///< and all that wait
  /// True while the map of settings() is being made or waits.
  [[nodiscard]] bool running() const;
  [[nodiscard]] const MapQueue& queue() const { return *queue_; }
  void cancelTask(MapTaskId id) { queue_->cancel(id); }
  /// The task of this estimator on the slice on show (settingsFor); null where there is none.
  [[nodiscard]] const MapTask* taskOf(const QString& estimator) const;
  /// The finished map of settingsFor(estimator) on the slice on show; null where there is none.
  [[nodiscard]] HeatmapPtr finishedMap(const QString& estimator) const;
  [[nodiscard]] bool hasMap(const QString& estimator) const;  ///< the same, without counting as a look at it
  /// True: a coarse map in bfloat16 comes first where the processor gains from it, and the fine one replaces it.
  [[nodiscard]] bool coarseFirst() const { return coarseFirst_; }
  void setCoarseFirst(bool coarseFirst);
  /// True: moving to a slice or choosing an estimator starts run() by itself.
  [[nodiscard]] bool automatic() const { return automatic_; }
  void setAutomatic(bool automatic);

  /// Shows a map that was made elsewhere (null: it has none for this slice) in place of the one of settings(), until
  /// leaveForeign(), run(), or another estimator is chosen.
  void showForeign(const HeatmapPtr& heatmap);
  void leaveForeign();
  [[nodiscard]] bool foreignShown() const { return foreignShown_; }

  /// Of the slice on show and settings(): finished, or an intermediate one while running; null where there is none.
  [[nodiscard]] HeatmapPtr heatmap() const { return heatmap_; }
  [[nodiscard]] bool isPreview() const { return preview_; }
  /// How much of the work stands behind an intermediate map, 0..1.
  [[nodiscard]] double previewFraction() const { return previewFraction_; }

 Q_SIGNALS:
  void modelChanged();
  void modelFailed(const Error& error);
  void predictionsChanged();
  void settingsChanged();
  void heatmapChanged();
  void runningChanged();  ///< something was queued, started or ended
  void foreignLeft();     ///< the map of settings() is on show again

 private:
  /// What the classifying worker shares with the GUI thread.
  struct Focus {
    std::atomic<int> slice{0};            ///< the slice on show: classified first
    std::atomic<bool> explaining{false};  ///< a map is being made: classifying waits
  };

  void takeModel(const ClassifierPtr& classifier, const ModelFacts& facts, const QString& file);
  void modelJobEnded(JobId id);
  [[nodiscard]] QString key(const HeatmapSettings& settings) const;
  [[nodiscard]] std::uint64_t imageHash() const;
  MapTaskId order(const HeatmapSettings& settings, bool urgent);
  void classify();
  void takePredictions(const std::vector<std::pair<int, Prediction>>& some);
  void sliceMoved();
  void showCached();
  void setHeatmap(HeatmapPtr heatmap, bool preview);

  Study& study_;
  JobQueue& compute_;
  ClassifierPtr classifier_;
  ModelFacts facts_;
  QString modelFile_;
  std::vector<std::optional<Prediction>> predictions_;
  HeatmapSettings settings_;
  QHash<QString, Parameters> remembered_;
  std::string layer_;  ///< the user's choice, kept while an estimator without layers is chosen
  std::shared_ptr<ReferenceSource> references_ = std::make_shared<ReferenceSource>(QString());
  int referencesGeneration_ = 0;
  HeatmapPtr heatmap_;
  bool preview_ = false;
  double previewFraction_ = 0;
  bool foreignShown_ = false;
  bool automatic_ = false;
  bool coarseFirst_ = false;
  std::shared_ptr<CoarseModel> coarse_;  ///< of the model in use
  std::shared_ptr<Focus> focus_ = std::make_shared<Focus>();
  MapTaskId asked_ = 0;  ///< by run()
  JobId classifyJob_ = 0;
  JobId modelJob_ = 0;
  mutable HeatmapCache cache_;
  mutable std::shared_ptr<const Slice> hashed_;  ///< whose hash is known
  mutable std::uint64_t hash_ = 0;
  MapQueue* queue_;
};

}  // namespace saliscope::ui
