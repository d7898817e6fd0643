// Heatmaps that somebody else made, added to the open series: shown and scored like our own, named by their files.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "ui/session/explanation.h"

namespace saliscope::ui {

/// A file that was added.
struct ForeignHeatmap {
  QString name;  ///< the file's, without its ending; each once
  QString file;
  std::optional<int> slice;  ///< the only one that it belongs to; none: it may have a map of each
};

class ForeignHeatmaps : public QObject {
  Q_OBJECT
 public:
  ForeignHeatmaps(Study& study, Explanation& explanation, JobQueue& io, QObject* parent = nullptr);

  /// Reads NRRD, NIfTI, MHA or a DICOM Parametric Map for the slice on show, in the background, and shows it.
  void add(const QString& file);
  void remove(const QString& name);
  /// Of the series on show; they go with it.
  [[nodiscard]] const QList<ForeignHeatmap>& all() const { return all_; }
  /// Shows this one in place of the estimator's map, on each slice that it has one for.
  void show(const QString& name);
  /// Back to the chosen estimator's map.
  void leave();
  /// The name of the one on show; empty while the estimator's map is.
  [[nodiscard]] QString shown() const { return shown_; }
  [[nodiscard]] bool pending() const { return job_ != 0; }

 Q_SIGNALS:
  void changed();

 private:
  /// What was read of the file on show.
  struct Source;
  void read(const QString& file, const QString& name, bool added);
  void take(const ForeignHeatmap& one, const HeatmapPtr& heatmap);
  void follow();

  Study& study_;
  Explanation& explanation_;
  JobQueue& io_;
  QList<ForeignHeatmap> all_;
  QString shown_;
  Sign sign_ = Sign::Original;  ///< of the map on show
  std::shared_ptr<Source> source_;
  JobId job_ = 0;
};

}  // namespace saliscope::ui
