// The synthetic study that anybody may look at.
#pragma once

#include <QObject>
#include <QString>

#include "ui/session/session.h"

namespace saliscope::ui {

/// Finds the demo study; the first time it is written into the user's data folder, as a job.
class DemoStudy : public QObject {
  Q_OBJECT
 public:
  explicit DemoStudy(Session& session, QObject* parent = nullptr);

  /// Setting `demo/path` where that exists, else where a demo study would be written.
  [[nodiscard]] QString folder() const;
  [[nodiscard]] QString manifest() const { return folder() + QStringLiteral("/manifest.csv"); }
  [[nodiscard]] bool written() const;
  void open();

 Q_SIGNALS:
  void ready(const QString& manifest);  ///< names the images with their labels and masks

 private:
  Session& session_;
  JobId job_ = 0;
};

}  // namespace saliscope::ui
