// Everything a report says, as a snapshot that worker threads can read.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <utility>

#include "core/estimators/heatmap.h"
#include "core/masks/mask.h"
#include "core/model/classifier.h"
#include "core/volume/volume.h"
#include "ui/session/evidence.h"
#include "ui/session/session.h"
#include "ui/session/view_state.h"

namespace saliscope::ui {

/// One slice, one estimator. Parts that are not there are null or none, and the report says so.
struct ReportContent {
  QDateTime made;
  bool showIdentity = false;  ///< true: the patient's name and ID are printed
  QString patientName, patientId;

  QString series;     ///< its description, or the file's name
  QString studyDate;  ///< YYYYMMDD, empty where unknown
  int slices = 0;
  double sliceSpacing = 0;  ///< mm between slices
  std::shared_ptr<const Slice> slice;
  Window window;
  HeatmapStyle heatmapStyle;

  std::optional<Prediction> prediction;
  std::optional<int> label;

  bool hasModel = false;
  ModelCard card;
  QString modelFile;  ///< name only
  QString sha256;
  ModelOptions modelOptions;
  int threads = 0;
  QString computeLibrary;
  Learnt learntFromPatient = Learnt::No;

  std::shared_ptr<const Heatmap> heatmap;  ///< finished ones only

  bool maskPresent = false;
  std::optional<Image<std::uint8_t>> mask;  ///< of the slice, where one is drawn
  SliceStatus maskStatus = SliceStatus::NotLooked;
  QString maskFile;  ///< name only; empty: drawn in this session
  bool maskModified = false;
  bool maskResampled = false;

  std::shared_ptr<const SliceEvidence> evidence;

  /// Of the whole series, by slice: "Length" and "slice 42: 23.4 mm".
  QList<std::pair<QString, QString>> measurements;
  QString note;  ///< the reader's, of the case; may have several lines
};

/// In the GUI thread; cheap (shared parts, one copied mask slice).
[[nodiscard]] ReportContent gatherReport(const Session& session);

}  // namespace saliscope::ui
