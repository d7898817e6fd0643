#include "ui/session/explanation.h"

#include <QThread>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <thread>

#include "core/estimators/registry.h"
#include "core/preprocess/model_input.h"
#include "ui/session/names.h"

namespace saliscope::ui {

namespace {

constexpr qsizetype mostMaps = 64;  // about 2 MB each at 512 x 512
constexpr int slicesAtOnce = 4;     // so that a map never waits long for the classifier

/// Slices not yet asked for, nearest to `focus` first.
std::vector<int> nearest(const std::vector<char>& asked, int focus, int count) {
  std::vector<int> open;
  for (int k = 0; k < static_cast<int>(asked.size()); ++k) {
    if (!asked[static_cast<std::size_t>(k)]) open.push_back(k);
  }
  const auto wanted = std::min<std::ptrdiff_t>(count, static_cast<std::ptrdiff_t>(open.size()));
  std::partial_sort(open.begin(), open.begin() + wanted, open.end(),
                    [&](int a, int b) { return std::abs(a - focus) < std::abs(b - focus); });
  open.resize(static_cast<std::size_t>(wanted));
  return open;
}

}  // namespace

Explanation::Explanation(Study& study, JobQueue& compute, QObject* parent) : QObject(parent), study_(study), compute_(compute) {
  connect(&study_, &Study::currentSeriesChanged, this, [this] {
    predictions_.clear();
    compute_.cancel(classifyJob_);
    cancel();
    Q_EMIT predictionsChanged();
  });
  connect(&study_, &Study::volumeLoaded, this, &Explanation::classify);
  connect(&study_, &Study::sliceChanged, this, &Explanation::sliceMoved);
  connect(&compute_, &JobQueue::finished, this, &Explanation::jobEnded);
  connect(&compute_, &JobQueue::cancelled, this, &Explanation::jobEnded);
  connect(&compute_, &JobQueue::failed, this, [this](JobId id, const QString&, const Error& error) {
    const bool model = id == modelJob_;
    jobEnded(id);
    if (model) Q_EMIT modelFailed(error);
  });
}

void Explanation::jobEnded(JobId id) {
  if (id == modelJob_) modelJob_ = 0;
  if (id == classifyJob_) classifyJob_ = 0;
  if (id != job_) return;
  job_ = 0;
  jobKey_.clear();
  focus_->explaining = false;
  // A cancelled run leaves no half-made map on show.
  if (preview_) showCached();
  Q_EMIT runningChanged();
}

void Explanation::loadModel(const QString& file) {
  compute_.cancel(modelJob_);
  modelJob_ = compute_.start(tr("Loading the model"), this, [this, file](JobContext&) {
    const std::filesystem::path path = file.isEmpty() ? bundledModelPath() : std::filesystem::path(file.toStdString());
    configureCompute(0);
    auto loaded = loadClassifier(path);
    return [this, loaded, path] {
      cancel();
      classifier_ = loaded;
      modelFile_ = QString::fromStdString(path.string());
      settings_.target.output = loaded->card().outputs > 1 ? 1 : 0;
      Q_EMIT modelChanged();
      Q_EMIT settingsChanged();
      classify();
      showCached();
    };
  });
}

std::optional<Prediction> Explanation::prediction() const {
  const auto k = static_cast<std::size_t>(study_.sliceIndex());
  return k < predictions_.size() ? predictions_[k] : std::nullopt;
}

void Explanation::classify() {
  compute_.cancel(classifyJob_);
  const VolumePtr volume = study_.volume();
  if (!classifier_ || !volume) return;
  predictions_.assign(static_cast<std::size_t>(volume->slices()), std::nullopt);
  Q_EMIT predictionsChanged();
  focus_->slice = study_.sliceIndex();
  classifyJob_ =
      compute_.start(tr("Classifying"), this, [this, volume, classifier = classifier_, focus = focus_](JobContext& context) {
        std::vector<char> asked(static_cast<std::size_t>(volume->slices()), 0);
        for (int done = 0; done < volume->slices();) {
          context.step(static_cast<double>(done) / volume->slices());
          if (focus->explaining) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            continue;
          }
          // The very first answer comes alone, and so at once.
          const auto batch = nearest(asked, focus->slice, done == 0 ? 1 : slicesAtOnce);
          std::vector<Image<float>> inputs;
          for (const int k : batch) inputs.push_back(toModelInput(volume->slice(k).hu, classifier->card().input));
          const auto predictions = classifier->predict(inputs);
          std::vector<std::pair<int, Prediction>> some;
          for (std::size_t i = 0; i < batch.size(); ++i) {
            asked[static_cast<std::size_t>(batch[i])] = 1;
            some.emplace_back(batch[i], predictions[i]);
          }
          done += static_cast<int>(batch.size());
          context.deliver([this, some] { takePredictions(some); });
        }
        return std::function<void()>();
      });
}

void Explanation::takePredictions(const std::vector<std::pair<int, Prediction>>& some) {
  for (const auto& [k, prediction] : some) {
    if (static_cast<std::size_t>(k) < predictions_.size()) predictions_[static_cast<std::size_t>(k)] = prediction;
  }
  Q_EMIT predictionsChanged();
}

void Explanation::setSettings(const HeatmapSettings& settings) {
  settings_ = settings;
  Q_EMIT settingsChanged();
  showCached();
  if (automatic_) run();
}

void Explanation::setAutomatic(bool automatic) {
  automatic_ = automatic;
  if (automatic_) run();
}

QString Explanation::cacheKey(int slice) const {
  if (!classifier_ || study_.currentSeries() < 0) return {};
  const SeriesInfo& info = study_.series().at(study_.currentSeries()).info;
  QString key = QStringLiteral("%1|%2|%3|%4|%5|%6|%7|%8")
                    .arg(QString::fromStdString(info.seriesUid))
                    .arg(info.files.empty() ? QString() : QString::fromStdString(info.files.front().string()))
                    .arg(slice)
                    .arg(QString::fromStdString(classifier_->sha256()), QString::fromStdString(settings_.estimator))
                    .arg(static_cast<int>(settings_.sign))
                    .arg(static_cast<int>(settings_.target.score) * 1000 + settings_.target.output)
                    .arg(settings_.seed);
  for (const auto& [id, value] : completeParameters(estimator(settings_.estimator).descriptor(), settings_.parameters)) {
    key += QStringLiteral("|%1=%2").arg(QString::fromStdString(id)).arg(value, 0, 'g', 17);
  }
  return key;
}

void Explanation::run() {
  const auto slice = study_.slice();
  if (!classifier_ || !slice) return;
  const QString key = cacheKey(slice->index);
  if (cache_.contains(key)) return showCached();
  if (job_ != 0) {
    if (jobKey_ == key) return;
    cancel();
  }
  jobKey_ = key;
  focus_->explaining = true;
  const QString title = estimatorName(QString::fromStdString(settings_.estimator));
  job_ = compute_.start(title, this, [this, key, slice, classifier = classifier_, settings = settings_](JobContext& context) {
    const HeatmapPreview preview = [&](const Heatmap& map) {
      context.deliver([this, key, copy = std::make_shared<const Heatmap>(map)] {
        if (key == cacheKey(study_.sliceIndex()) && key == jobKey_) setHeatmap(copy, true);
      });
    };
    auto map = std::make_shared<const Heatmap>(explainSlice(*slice, *classifier, settings, context, preview));
    return [this, key, map] {
      remember(key, map);
      if (key == cacheKey(study_.sliceIndex())) setHeatmap(map, false);
    };
  });
  Q_EMIT runningChanged();
}

void Explanation::cancel() {
  if (job_ == 0) return;
  compute_.cancel(job_);
  job_ = 0;
  jobKey_.clear();
  focus_->explaining = false;
  if (preview_) showCached();
  Q_EMIT runningChanged();
}

void Explanation::sliceMoved() {
  focus_->slice = study_.sliceIndex();
  showCached();
  if (automatic_) run();
}

void Explanation::showCached() {
  setHeatmap(cache_.value(cacheKey(study_.sliceIndex())), false);
}

void Explanation::setHeatmap(HeatmapPtr heatmap, bool preview) {
  if (heatmap == heatmap_ && preview == preview_) return;
  heatmap_ = std::move(heatmap);
  preview_ = preview;
  Q_EMIT heatmapChanged();
}

void Explanation::remember(const QString& key, const HeatmapPtr& heatmap) {
  cache_.insert(key, heatmap);
  cacheOrder_.append(key);
  while (cacheOrder_.size() > mostMaps) cache_.remove(cacheOrder_.takeFirst());
}

}  // namespace saliscope::ui
