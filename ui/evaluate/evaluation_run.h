// An evaluation in the background: started, paused, resumed, or opened to look at.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <atomic>
#include <memory>
#include <optional>

#include "core/evaluation/evaluate.h"
#include "ui/evaluate/evaluation_order.h"
#include "ui/evaluate/run_view.h"
#include "ui/jobs/job_queue.h"

namespace saliscope::ui {

/// How far the work is.
struct EvaluationProgress {
  EvaluationState state;
  double fraction = 0;      ///< of the whole run, 0..1
  double secondsLeft = -1;  ///< negative: not known yet
};

/// Works on a queue of its own, so that viewing goes on; what is finished is in the run's folder at any moment.
class EvaluationRun : public QObject {
  Q_OBJECT
 public:
  enum class State {
    None,      ///< nothing is open
    Opening,   ///< a run's folder is being read
    Running,   ///< and what is there so far is on show
    Pausing,   ///< the slice in work is being given up
    Paused,    ///< slices are missing; resume() goes on
    Finished,  ///< all slices are there, or left out
  };

  explicit EvaluationRun(Session& session, QObject* parent = nullptr);
  /// A run under way stops at the next point; its finished slices are kept.
  ~EvaluationRun() override;

  /// A folder that holds a run of the same settings is gone on with. Ignored while one is under way.
  void start(const EvaluationOrder& order);
  void open(const QString& folder);
  /// Stops at the next point; the slice in work is lost, the others are kept.
  void pause();
  /// Goes on with what was paused, also with an unfinished run that was opened. The model in use must be the run's.
  void resume();
  /// Stops and shows nothing any more; finished slices stay in the folder.
  void cancel();
  void close() { cancel(); }

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] bool busy() const { return state_ == State::Running || state_ == State::Pausing; }
  [[nodiscard]] QString folder() const { return folder_; }
  /// Null until the first slice is finished.
  [[nodiscard]] const RunViewPtr& view() const { return view_; }
  [[nodiscard]] const EvaluationProgress& progress() const { return progress_; }
  /// What was left out, also before the tables say so.
  [[nodiscard]] const QList<Exclusion>& leftOut() const { return leftOut_; }

 Q_SIGNALS:
  void stateChanged();
  void viewChanged();
  void progressed();
  void leftOutChanged();

 private:
  struct Worker;
  void work(const EvaluationOrder& order, const std::optional<EvaluationRequest>& again);
  void take(const RunViewPtr& view);
  void setState(State state);
  void ended(JobId id);
  void remember(bool unfinished) const;

  Session& session_;
  State state_ = State::None;
  QString folder_;
  RunViewPtr view_;
  EvaluationProgress progress_;
  QList<Exclusion> leftOut_;
  std::optional<EvaluationOrder> order_;  ///< of a run that was started here
  std::shared_ptr<std::atomic<bool>> pausing_ = std::make_shared<std::atomic<bool>>(false);
  JobId job_ = 0;
  JobId opening_ = 0;  ///< in the session's queue: it is short, and who waits for the session waits for it too
  JobQueue queue_{1};
};

/// The folder of a run that was under way when the program ended; empty where there is none.
[[nodiscard]] QString interruptedRun();

}  // namespace saliscope::ui
