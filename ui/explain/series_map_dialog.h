// The chosen estimator over many slices: a heatmap of a range or of the whole series, saved as a volume.
#pragma once

#include <QDialog>

#include "core/estimators/volume_map.h"
#include "ui/session/session.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace saliscope::ui {

/// Not modal; closing it leaves the work running. A run that was cancelled or killed goes on where it stopped.
class SeriesMapDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SeriesMapDialog(Session& session, QWidget* parent = nullptr);
  /// Where the map goes: .nrrd, .nii.gz, .mha, or .dcm for a DICOM Parametric Map.
  void setFile(const QString& file);
  void start();
  void cancel();
  [[nodiscard]] bool running() const { return job_ != 0; }

 private:
  QWidget* buildRange();
  QWidget* buildFile();
  void connectSession();
  void followSeries();
  void refresh();
  void showProgress();
  void jobEnded(JobId id);
  void askFile();
  void finished(const QString& file, const VolumeMapRequest& order, const VolumePtr& volume);
  [[nodiscard]] QString missing() const;
  [[nodiscard]] VolumeMapRequest request() const;

  Session& session_;
  JobId job_ = 0;
  int slices_ = 0;  ///< of the running job
  QLabel* what_ = nullptr;
  QCheckBox* whole_ = nullptr;
  QSpinBox* first_ = nullptr;
  QSpinBox* last_ = nullptr;
  QLineEdit* file_ = nullptr;
  QCheckBox* show_ = nullptr;
  QLabel* state_ = nullptr;
  QProgressBar* bar_ = nullptr;
  QPushButton* run_ = nullptr;
};

}  // namespace saliscope::ui
