#include "ui/evaluate/evaluation_run.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>
#include <chrono>

#include "core/base/error.h"
#include "core/evaluation/run_folder.h"
#include "ui/session/folders.h"

namespace saliscope::ui {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

/// Tables on show are made again no sooner than this, and at most a twentieth of the time goes into them.
constexpr double leastSecondsBetweenViews = 2;
constexpr double viewShare = 20;

const QString unfinishedKey = QStringLiteral("evaluate/unfinished");

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Another session may go on with a run: what it says of itself, made into an order again.
EvaluationRequest requestAgain(const RunTables& run) {
  EvaluationRequest request;
  request.manifest = run.info.manifest;
  request.out = run.folder;
  request.settings = parseEvaluationSettings(run.info.settings, run.info.seed, run.folder);
  request.shard = run.info.shard;
  request.unseenOnly = run.info.unseenOnly;
  std::error_code ignored;
  request.saveMaps = fs::is_directory(run.folder / "maps", ignored);
  return request;
}

Precision precisionOf(const RunTables& run) {
  for (const Precision one : {Precision::Auto, Precision::Bf16}) {
    if (run.info.precision == precisionName(one)) return one;
  }
  return Precision::Fp32;
}

}  // namespace

/// One stretch of work, on the worker thread: stops when cancelled or paused, and tells how far it is.
struct EvaluationRun::Worker final : public Progress {
  Worker(EvaluationRun* owner, JobContext& context, std::shared_ptr<std::atomic<bool>> pausing)
      : run(owner), job(context), paused(std::move(pausing)) {}

  [[nodiscard]] bool cancelled() const override { return *paused || job.cancelled(); }

  void watch(const EvaluationState& state) {
    now.state = state;
    if (begun) return;
    // What was finished before takes no time now.
    begun = Clock::now();
    begunAt = now.fraction;
  }
  void leaveOut(const Exclusion& one) {
    job.deliver([target = run, one] {
      target->leftOut_.append(one);
      Q_EMIT target->leftOutChanged();
    });
  }
  void stored(const fs::path& folder, const RunStore& store) {
    if (lastView && secondsSince(*lastView) < wait) return;
    const auto start = Clock::now();
    show(viewOf(folder, store));
    wait = std::max(leastSecondsBetweenViews, viewShare * secondsSince(start));
    lastView = Clock::now();
  }
  void show(const RunViewPtr& view) {
    job.deliver([target = run, view] { target->take(view); });
  }

  RunViewPtr evaluate(const EvaluationOrder& order, const std::optional<EvaluationRequest>& again) {
    EvaluationRequest request = again.value_or(EvaluationRequest());
    if (!again) {
      request.out = order.run.toStdString();
      request.settings = order.settings;
      request.saveMaps = order.choices.saveMaps;
      request.unseenOnly = order.choices.unseenOnly;
      request.manifest = order.manifest.toStdString();
      if (order.openCase) {
        request.manifest = caseManifest(request.out);
        std::error_code ignored;
        if (!fs::exists(request.manifest, ignored))
          request.manifest = writeCase(*order.openCase, request.out, order.classifier->card().input, *this);
      }
    }
    request.resume = true;
    request.modelFile = fs::absolute(order.modelFile.toStdString());
    ClassifierPtr classifier = order.classifier;
    if (classifier->options().precision != order.choices.precision) {
      ModelOptions options = classifier->options();
      options.precision = order.choices.precision;
      classifier = loadClassifier(request.modelFile, options);
    }
    const auto& ids = request.settings.estimators;
    if (std::any_of(ids.begin(), ids.end(), needsReferences)) {
      ProgressSpan before(*this, 0, 0);
      request.settings.references = order.references->get(classifier->card().input, before);
    }
    request.watch = [this](const EvaluationState& state) { watch(state); };
    request.leftOut = [this](const Exclusion& one) { leaveOut(one); };
    request.stored = [this, &request](const RunStore& store) { stored(request.out, store); };
    if (holdsRun(QString::fromStdString(request.out.string()))) show(readRunView(request.out));
    evaluateManifest(request, *classifier, *this);
    return readRunView(request.out);
  }

  EvaluationRun* run;
  JobContext& job;
  std::shared_ptr<std::atomic<bool>> paused;
  EvaluationProgress now;
  std::optional<Clock::time_point> begun, lastView;
  double begunAt = 0;
  double wait = 0;

 protected:
  void show(double fraction) override {
    now.fraction = fraction;
    const double done = fraction - begunAt;
    if (begun && done > 0 && secondsSince(*begun) > 1) now.secondsLeft = secondsSince(*begun) * (1 - fraction) / done;
    job.step(fraction);
    job.deliver([target = run, copy = now] {
      target->progress_ = copy;
      Q_EMIT target->progressed();
    });
  }
};

EvaluationRun::EvaluationRun(Session& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&queue_, &JobQueue::failed, this, [this](JobId id, const QString&, const saliscope::Error& error) {
    if (id != job_) return;
    session_.notify(error);
    setState(view_ || !leftOut_.isEmpty() ? State::Paused : State::None);
    ended(id);
  });
  // The session tells of what went wrong in its own queue.
  connect(&session_.io, &JobQueue::failed, this, [this](JobId id) {
    if (id == opening_) setState(State::None);
  });
  connect(&queue_, &JobQueue::finished, this, &EvaluationRun::ended);
  connect(&queue_, &JobQueue::cancelled, this, &EvaluationRun::ended);
}

EvaluationRun::~EvaluationRun() {
  disconnect(&queue_, nullptr, this, nullptr);
}

void EvaluationRun::ended(JobId id) {
  if (id == job_) job_ = 0;
}

void EvaluationRun::setState(State state) {
  if (state == state_) return;
  state_ = state;
  Q_EMIT stateChanged();
}

void EvaluationRun::remember(bool unfinished) const {
  QSettings().setValue(unfinishedKey, unfinished ? folder_ : QString());
}

void EvaluationRun::take(const RunViewPtr& view) {
  view_ = view->slices.empty() ? nullptr : view;
  leftOut_ = QList<Exclusion>(view->tables->exclusions.begin(), view->tables->exclusions.end());
  Q_EMIT viewChanged();
  Q_EMIT leftOutChanged();
}

void EvaluationRun::start(const EvaluationOrder& order) {
  if (busy() || !order.classifier) return;
  cancel();
  order_ = order;
  folder_ = order.run;
  work(order, std::nullopt);
}

void EvaluationRun::work(const EvaluationOrder& order, const std::optional<EvaluationRequest>& again) {
  pausing_ = std::make_shared<std::atomic<bool>>(false);
  progress_ = {};
  remember(true);
  setState(State::Running);
  job_ = queue_.start(tr("Evaluation"), this, [this, order, again, pausing = pausing_, folder = folder_](JobContext& context) {
    const fs::path path(folder.toStdString());
    try {
      Worker worker(this, context, pausing);
      const RunViewPtr view = worker.evaluate(order, again);
      return std::function<void()>([this, view, path] {
        remember(false);
        take(view);
        setState(State::Finished);
        session_.notify(NoticeLevel::Info,
                        tr("The evaluation of %n slice(s) is finished.", nullptr, static_cast<int>(view->slices.size())),
                        QString::fromStdString(path.string()));
      });
    } catch (const Cancelled&) {
      if (context.cancelled()) throw;
      const RunViewPtr view = fs::exists(storeFile(path)) ? readRunView(path) : nullptr;
      return std::function<void()>([this, view] {
        if (view) take(view);
        setState(State::Paused);
      });
    }
  });
}

void EvaluationRun::open(const QString& folder) {
  if (busy()) return session_.notify(NoticeLevel::Warning, tr("An evaluation is under way: pause or cancel it first."));
  cancel();
  folder_ = folder;
  setState(State::Opening);
  opening_ = session_.io.start(tr("Opening the evaluation"), this, [this, folder](JobContext&) {
    const RunViewPtr view = readRunView(folder.toStdString());
    return [this, view] {
      take(view);
      setState(view->rowsLeft > 0 ? State::Paused : State::Finished);
    };
  });
}

void EvaluationRun::pause() {
  if (state_ != State::Running) return;
  *pausing_ = true;
  setState(State::Pausing);
}

void EvaluationRun::resume() {
  if (state_ != State::Paused) return;
  if (order_) return work(*order_, std::nullopt);
  if (!view_) return;
  const RunTables& run = *view_->tables;
  EvaluationRequest request = requestAgain(run);
  if (!session_.explanation.classifier()) {
    return session_.notify(NoticeLevel::Warning, tr("The model is still being loaded."));
  }
  if (!request.settings.maps.empty()) {
    return session_.notify(NoticeLevel::Warning,
                           tr("This run scores heatmaps of other people. Choose the manifest, the same folder and the same maps "
                              "in “Evaluate manifest…”: it then goes on where it stopped."));
  }
  EvaluationOrder order = makeOrder(session_, {}, {});
  order.choices.precision = precisionOf(run);
  work(order, request);
}

void EvaluationRun::cancel() {
  queue_.cancel(job_);
  session_.io.cancel(opening_);
  job_ = opening_ = 0;
  const bool wasOpen = state_ != State::None;
  if (wasOpen) remember(false);
  order_.reset();
  view_.reset();
  leftOut_.clear();
  progress_ = {};
  if (!wasOpen) return;
  Q_EMIT viewChanged();
  Q_EMIT leftOutChanged();
  setState(State::None);
}

QString interruptedRun() {
  const QString folder = QSettings().value(unfinishedKey).toString();
  return holdsRun(folder) ? folder : QString();
}

}  // namespace saliscope::ui
