// The classifier's word on each slice, and the heatmap of the slice on show.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <atomic>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/estimators/heatmap.h"
#include "core/model/classifier.h"
#include "ui/jobs/job_queue.h"
#include "ui/session/study.h"

namespace saliscope::ui {

using HeatmapPtr = std::shared_ptr<const Heatmap>;

class Explanation : public QObject {
  Q_OBJECT
 public:
  Explanation(Study& study, JobQueue& compute, QObject* parent = nullptr);

  /// Loads a model in the background; empty: the bundled one. Predictions and maps of the old one go.
  void loadModel(const QString& file);
  [[nodiscard]] ClassifierPtr classifier() const { return classifier_; }
  [[nodiscard]] QString modelFile() const { return modelFile_; }

  /// Of slice k of the series on show, as far as known.
  [[nodiscard]] const std::vector<std::optional<Prediction>>& predictions() const { return predictions_; }
  [[nodiscard]] std::optional<Prediction> prediction() const;  ///< of the slice on show

  [[nodiscard]] const HeatmapSettings& settings() const { return settings_; }
  void setSettings(const HeatmapSettings& settings);  ///< shows the cached map at once where there is one
  /// Explains the slice on show with settings(); a running one for the same is left alone.
  void run();
  void cancel();
  [[nodiscard]] bool running() const { return job_ != 0; }
  [[nodiscard]] JobId job() const { return job_; }  ///< of run(), in the compute queue; 0: none
  [[nodiscard]] bool loadingModel() const { return modelJob_ != 0; }
  /// True: moving to a slice or choosing an estimator starts run() by itself.
  [[nodiscard]] bool automatic() const { return automatic_; }
  void setAutomatic(bool automatic);

  /// Of the slice on show and settings(): finished, or an intermediate one while running; null where there is none.
  [[nodiscard]] HeatmapPtr heatmap() const { return heatmap_; }
  [[nodiscard]] bool isPreview() const { return preview_; }

 Q_SIGNALS:
  void modelChanged();
  void modelFailed(const Error& error);
  void predictionsChanged();
  void settingsChanged();
  void heatmapChanged();
  void runningChanged();

 private:
  /// What the classifying worker shares with the GUI thread.
  struct Focus {
    std::atomic<int> slice{0};            ///< the slice on show: classified first
    std::atomic<bool> explaining{false};  ///< a map is being made: classifying waits
  };

  [[nodiscard]] QString cacheKey(int slice) const;
  void classify();
  void takePredictions(const std::vector<std::pair<int, Prediction>>& some);
  void sliceMoved();
  void showCached();
  void setHeatmap(HeatmapPtr heatmap, bool preview);
  void remember(const QString& key, const HeatmapPtr& heatmap);
  void jobEnded(JobId id);

  Study& study_;
  JobQueue& compute_;
  ClassifierPtr classifier_;
  QString modelFile_;
  std::vector<std::optional<Prediction>> predictions_;
  HeatmapSettings settings_;
  HeatmapPtr heatmap_;
  bool preview_ = false;
  bool automatic_ = false;
  std::shared_ptr<Focus> focus_ = std::make_shared<Focus>();
  JobId job_ = 0;
  QString jobKey_;
  JobId classifyJob_ = 0;
  JobId modelJob_ = 0;
  QHash<QString, HeatmapPtr> cache_;
  QList<QString> cacheOrder_;  ///< oldest first
};

}  // namespace saliscope::ui
