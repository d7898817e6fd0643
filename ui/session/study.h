// What is open: the series found, the one on show, and its slice.
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/dicom/series.h"
#include "core/volume/volume.h"
#include "ui/jobs/job_queue.h"

namespace saliscope::ui {

/// A line of the series list: a DICOM series, or a NIfTI/NRRD/MHA file (then `info.files` holds that one file).
struct SeriesEntry {
  SeriesInfo info;
  bool isVolumeFile = false;
  QImage thumbnail;                        ///< null until one is there
  [[nodiscard]] QString title() const;     ///< description, or the file's or folder's name
  [[nodiscard]] QString subtitle() const;  ///< "100 slices · 512 × 512 · 2.5 mm"
};

/// What is true of a case: 1 with, 0 without, none unknown. What the user said stands before what a manifest says.
struct CaseLabel {
  std::optional<int> value;
  bool byUser = false;
  friend bool operator==(const CaseLabel&, const CaseLabel&) = default;
};

/// Finds, loads and holds images. Loading runs on the I/O queue; the first slice arrives before the rest.
class Study : public QObject {
  Q_OBJECT
 public:
  Study(JobQueue& io, QObject* parent = nullptr);

  /// Scans files and folders and adds what it finds; opens the first new series. Problems come as `skipped`.
  void open(const QStringList& paths);
  void closeAll();
  /// Takes one series off the list; the next one is shown if it was the one on show.
  void closeSeries(int index);

  [[nodiscard]] const QList<SeriesEntry>& series() const { return series_; }
  [[nodiscard]] int currentSeries() const { return current_; }  ///< -1: none
  void setCurrentSeries(int index);

  /// The whole volume once loaded; null while loading or with nothing open.
  [[nodiscard]] VolumePtr volume() const { return volume_; }
  /// The slice on show as soon as it is decoded, also while the rest loads.
  [[nodiscard]] std::shared_ptr<const Slice> slice() const { return slice_; }
  [[nodiscard]] int sliceIndex() const { return sliceIndex_; }
  [[nodiscard]] int sliceCount() const;  ///< of the series on show; 0 with nothing open
  void setSliceIndex(int k);             ///< clamped
  [[nodiscard]] bool loading() const { return loading_; }
  [[nodiscard]] bool scanning() const { return scanJob_ != 0; }
  /// The slice to show when the next volume arrives (command line); -1: the middle one.
  void setInitialSlice(int k) { initialSlice_ = k; }

  /// Of the series on show; kept for the session per series.
  [[nodiscard]] std::optional<int> label() const { return caseLabel().value; }
  [[nodiscard]] CaseLabel caseLabel() const;
  void setCaseLabel(const CaseLabel& label);
  void setLabel(std::optional<int> label) { setCaseLabel({label, true}); }
  /// A manifest's; changes nothing where the user has said what is true.
  void giveLabel(std::optional<int> label);

 Q_SIGNALS:
  void currentSeriesChanging();  ///< the one on show is about to go; its volume and mask are still there
  void seriesChanged();          ///< the list or a thumbnail
  void currentSeriesChanged();   ///< another series is on show (its volume may still be loading)
  void volumeLoaded();           ///< volume() is there
  void sliceChanged();           ///< slice() or sliceIndex() changed
  void loadingChanged();
  void labelChanged();
  void skipped(const QList<Skipped>& files);  ///< after a scan, if any
  void nothingFound(const QStringList& paths);

 private:
  void addFound(const ScanResult& found, const QList<SeriesEntry>& volumeFiles, const QStringList& paths);
  void load();
  void takeVolume(VolumePtr volume);
  void drawThumbnails();
  void showSlice(std::shared_ptr<const Slice> slice);

  JobQueue& io_;
  QList<SeriesEntry> series_;
  QList<CaseLabel> labels_;
  int current_ = -1;
  VolumePtr volume_;
  std::shared_ptr<const Slice> slice_;
  int sliceIndex_ = 0;
  int initialSlice_ = -1;
  bool loading_ = false;
  JobId scanJob_ = 0;
  JobId loadJob_ = 0;
};

}  // namespace saliscope::ui
