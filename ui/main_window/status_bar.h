// The strip at the foot of the window: what is under the mouse, where in the series, what runs, how much memory.
#pragma once

#include <QStatusBar>
#include <QTimer>

#include "ui/session/session.h"
#include "ui/viewer/probe.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace saliscope::ui {

class StatusBar : public QStatusBar {
  Q_OBJECT
 public:
  explicit StatusBar(Session& session, QWidget* parent = nullptr);

  void showProbe(const Probe& probe);
  void setMessageCount(qsizetype count);

 Q_SIGNALS:
  void messagesAsked();

 private:
  void showSlice();
  void showJobs();
  void showMemory();
  [[nodiscard]] QLabel* makeField(const QString& widest, const QString& tip);
  [[nodiscard]] QWidget* makeJobs();

  Session& session_;
  QLabel* hu_;
  QLabel* importance_;
  QLabel* place_;
  QLabel* slice_;
  // Before jobs_: making it sets these.
  QLabel* jobText_ = nullptr;
  QProgressBar* jobBar_ = nullptr;
  QWidget* jobs_ = nullptr;
  QLabel* memory_;
  QToolButton* messages_;
  JobQueue* shownQueue_ = nullptr;
  JobId shownJob_ = 0;
  QTimer memoryTimer_;
};

}  // namespace saliscope::ui
