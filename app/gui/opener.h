// Carries out what the command line asks for once images and model are there.
#pragma once

#include <QObject>
#include <QString>

#include "app/gui/options.h"
#include "ui/session/session.h"

namespace saliscope::gui {

/// Opens, shows the slice, loads the mask, runs the estimator; tells when each of these has come to an end.
class Opener : public QObject {
  Q_OBJECT
 public:
  Opener(ui::Session& session, const Options& options, QObject* parent = nullptr);

  void start();
  /// True when all that was asked for is done (a map may still be computing: see Session::idle()).
  [[nodiscard]] bool done() const { return imageDone_ && estimatorDone_; }

 Q_SIGNALS:
  /// Something asked for cannot be had: "FILE: what is wrong".
  void failed(const QString& message);

 private:
  void watchErrors();
  void nothingFound(const QString& path);
  void volumeArrived();
  void evaluationNamed(const QString& folder);
  void runEstimator();

  ui::Session& session_;
  Options options_;
  bool imageDone_;
  bool estimatorDone_;
};

}  // namespace saliscope::gui
