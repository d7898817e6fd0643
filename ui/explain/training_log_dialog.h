// How the model on show, or any other, learnt: its training's log as a plot that follows a training under way.
#pragma once

#include <QDateTime>
#include <QDialog>
#include <QTimer>

#include "ui/plots/model_painter.h"
#include "ui/session/session.h"

class QLabel;

namespace saliscope::ui {

class TrainingPlot;

/// Not modal. Looks at the file every other second and reads it again, in the background, when it has changed.
class TrainingLogDialog : public QDialog {
  Q_OBJECT
 public:
  /// `file` may be empty: then there is only the button to choose one.
  TrainingLogDialog(Session& session, const QString& file, QWidget* parent = nullptr);
  void setFile(const QString& file);
  [[nodiscard]] QString file() const { return file_; }

 private:
  void look();
  void read();
  void take(const TrainingSeries& series, bool running);
  void askFile();

  Session& session_;
  QString file_;
  QDateTime seen_;  ///< when the file that was last read was written
  qint64 seenSize_ = -1;
  JobId job_ = 0;
  QTimer timer_;
  QLabel* name_;
  QLabel* state_;
  TrainingPlot* plot_;
};

}  // namespace saliscope::ui
