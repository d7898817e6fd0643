#include "ui/session/explanation.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>

#include "core/base/hashing.h"
#include "core/estimators/registry.h"
#include "core/estimators/score.h"
#include "core/preprocess/model_input.h"

namespace saliscope::ui {

namespace {

constexpr int slicesAtOnce = 4;  // so that a map never waits long for the classifier; more where there are more threads

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

const EstimatorDescriptor& descriptorOf(const std::string& id) {
  return estimator(id).descriptor();
}

Explanation::ModelFacts factsOf(const Classifier& classifier) {
  Explanation::ModelFacts facts;
  facts.rectifiers = classifier.rectifiers();
  for (const std::string& layer : classifier.layers()) facts.layers << QString::fromStdString(layer);
  facts.defaultLayer = QString::fromStdString(classifier.defaultLayer());
  return facts;
}

}  // namespace

Explanation::Explanation(Study& study, JobQueue& compute, QObject* parent)
    : QObject(parent), study_(study), compute_(compute), queue_(new MapQueue(compute, cache_, this)) {
  connect(&study_, &Study::currentSeriesChanged, this, [this] {
    predictions_.clear();
    compute_.cancel(classifyJob_);
    cancelAll();
    Q_EMIT predictionsChanged();
  });
  connect(&study_, &Study::volumeLoaded, this, &Explanation::classify);
  connect(&study_, &Study::sliceChanged, this, &Explanation::sliceMoved);
  connect(&compute_, &JobQueue::finished, this, &Explanation::modelJobEnded);
  connect(&compute_, &JobQueue::cancelled, this, &Explanation::modelJobEnded);
  connect(&compute_, &JobQueue::failed, this, [this](JobId id, const QString&, const Error& error) {
    const bool model = id == modelJob_;
    modelJobEnded(id);
    if (model) Q_EMIT modelFailed(error);
  });
  connect(queue_, &MapQueue::changed, this, [this] {
    focus_->explaining = !queue_->idle();
    // A cancelled run leaves no half-made map on show.
    if (preview_ && !running()) showCached();
    Q_EMIT runningChanged();
  });
  connect(queue_, &MapQueue::previewed, this, [this](const QString& made, const HeatmapPtr& map, double fraction) {
    if (foreignShown_ || made != key(settings_)) return;
    previewFraction_ = fraction;
    setHeatmap(map, true);
  });
  connect(queue_, &MapQueue::finished, this, [this](const QString& made, const HeatmapPtr& map) {
    if (!foreignShown_ && made == key(settings_)) setHeatmap(map, false);
  });
}

void Explanation::modelJobEnded(JobId id) {
  if (id == modelJob_) modelJob_ = 0;
  if (id == classifyJob_) classifyJob_ = 0;
}

void Explanation::loadModel(const QString& file) {
  compute_.cancel(modelJob_);
  modelJob_ = compute_.start(tr("Loading the model"), this, [this, file](JobContext&) {
    const std::filesystem::path path = file.isEmpty() ? bundledModelPath() : std::filesystem::path(file.toStdString());
    configureCompute(0);
    const auto loaded = loadClassifier(path);
    return [this, loaded, facts = factsOf(*loaded), path] { takeModel(loaded, facts, QString::fromStdString(path.string())); };
  });
}

void Explanation::takeModel(const ClassifierPtr& classifier, const ModelFacts& facts, const QString& file) {
  cancelAll();
  classifier_ = classifier;
  facts_ = facts;
  modelFile_ = file;
  coarse_ = std::make_shared<CoarseModel>(file);
  layer_.clear();
  settings_.layer.clear();
  settings_.target.output = classifier->card().outputs > 1 ? 1 : 0;
  Q_EMIT modelChanged();
  Q_EMIT settingsChanged();
  classify();
  showCached();
}

std::optional<Prediction> Explanation::prediction() const {
  const auto k = static_cast<std::size_t>(study_.sliceIndex());
  return k < predictions_.size() ? predictions_[k] : std::nullopt;
}

int Explanation::shownClass() const {
  return classifier_ && classifier_->card().outputs > 1 ? settings_.target.output : 1;
}

double Explanation::probabilityOf(const Prediction& prediction, int index) {
  if (prediction.logits.size() > 1) return scoreOf(prediction, {Score::Probability, index});
  return index == 1 ? prediction.probability : 1 - prediction.probability;
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
          const auto batch = nearest(asked, focus->slice, done == 0 ? 1 : std::max(slicesAtOnce, computeThreads()));
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
  remembered_.insert(QString::fromStdString(settings_.estimator), settings_.parameters);
  if (settings.estimator != settings_.estimator) leaveForeign();
  settings_ = settings;
  remembered_.insert(QString::fromStdString(settings_.estimator), settings_.parameters);
  if (descriptorOf(settings_.estimator).usesLayer) {
    layer_ = settings_.layer;
  } else {
    settings_.layer.clear();
  }
  Q_EMIT settingsChanged();
  showCached();
  if (automatic_ && !foreignShown_) run();
}

HeatmapSettings Explanation::settingsFor(const QString& id) const {
  HeatmapSettings settings = settings_;
  if (id.toStdString() == settings.estimator) return settings;
  settings.estimator = id.toStdString();
  settings.parameters = remembered_.value(id);
  settings.layer = descriptorOf(settings.estimator).usesLayer ? layer_ : std::string();
  return settings;
}

void Explanation::setReferencesFolder(const QString& folder) {
  references_ = std::make_shared<ReferenceSource>(folder);
  ++referencesGeneration_;
  Q_EMIT settingsChanged();
  showCached();
}

Explanation::Lack Explanation::lacking(const QString& id) const {
  if (!classifier_) return Lack::Model;
  if (!study_.slice()) return Lack::Slice;
  const std::string name = id.toStdString();
  const EstimatorDescriptor& descriptor = descriptorOf(name);
  if (descriptor.needsRectifiers && facts_.rectifiers == 0) return Lack::Rectifiers;
  if (descriptor.usesLayer && facts_.layers.isEmpty()) return Lack::Layers;
  return Lack::Nothing;
}

void Explanation::setCoarseFirst(bool coarseFirst) {
  if (coarseFirst == coarseFirst_) return;
  coarseFirst_ = coarseFirst;
  Q_EMIT settingsChanged();
}

void Explanation::setAutomatic(bool automatic) {
  automatic_ = automatic;
  if (automatic_) run();
}

std::uint64_t Explanation::imageHash() const {
  if (hashed_ != study_.slice()) {
    hashed_ = study_.slice();
    hash_ = hash64(hashed_->hu.pixels());
  }
  return hash_;
}

QString Explanation::key(const HeatmapSettings& settings) const {
  if (!classifier_ || !study_.slice()) return {};
  HeatmapSettings complete = settings;
  if (complete.layer.empty()) complete.layer = facts_.defaultLayer.toStdString();
  const QString references = QStringLiteral("%1:%2").arg(referencesGeneration_).arg(references_->folder());
  return mapKey(imageHash(), study_.slice()->index, *classifier_, complete, references);
}

MapTaskId Explanation::order(const HeatmapSettings& settings, bool urgent) {
  return queue_->add({key(settings), study_.slice(), classifier_, settings, references_, coarseFirst_ ? coarse_ : nullptr}, urgent);
}

void Explanation::showForeign(const HeatmapPtr& heatmap) {
  foreignShown_ = true;
  setHeatmap(heatmap, false);
}

void Explanation::leaveForeign() {
  if (!foreignShown_) return;
  foreignShown_ = false;
  Q_EMIT foreignLeft();
  showCached();
}

void Explanation::run() {
  leaveForeign();
  if (lacking(QString::fromStdString(settings_.estimator)) != Lack::Nothing) return;
  if (cache_.contains(key(settings_))) return showCached();
  const MapTask* task = queue_->task(key(settings_));
  // What was asked for before, and is not wanted any more, makes room.
  if (asked_ != 0 && (task == nullptr || task->id != asked_)) queue_->cancel(asked_);
  asked_ = order(settings_, true);
}

void Explanation::runSeveral(const QStringList& estimators) {
  for (const QString& id : estimators) {
    if (lacking(id) != Lack::Nothing || hasMap(id)) continue;
    order(settingsFor(id), false);
  }
}

void Explanation::cancel() {
  if (const MapTask* task = queue_->task(key(settings_))) queue_->cancel(task->id);
}

void Explanation::cancelAll() {
  queue_->cancelAll();
}

bool Explanation::running() const {
  return !queue_->idle() && queue_->task(key(settings_)) != nullptr;
}

const MapTask* Explanation::taskOf(const QString& id) const {
  return queue_->idle() ? nullptr : queue_->task(key(settingsFor(id)));
}

HeatmapPtr Explanation::finishedMap(const QString& id) const {
  return cache_.count() == 0 ? nullptr : cache_.find(key(settingsFor(id)));
}

bool Explanation::hasMap(const QString& id) const {
  return cache_.count() > 0 && cache_.contains(key(settingsFor(id)));
}

void Explanation::sliceMoved() {
  focus_->slice = study_.sliceIndex();
  showCached();
  if (automatic_ && !foreignShown_) run();
}

void Explanation::showCached() {
  if (foreignShown_) return;
  // Nothing is hashed while there is nothing to find.
  setHeatmap(cache_.count() == 0 ? nullptr : cache_.find(key(settings_)), false);
}

void Explanation::setHeatmap(HeatmapPtr heatmap, bool preview) {
  if (heatmap == heatmap_ && preview == preview_) return;
  heatmap_ = std::move(heatmap);
  preview_ = preview;
  Q_EMIT heatmapChanged();
}

}  // namespace saliscope::ui
