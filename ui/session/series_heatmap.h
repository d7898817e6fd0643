// The heatmap of a whole series that is on show, for planes other than its slices and for the view in three dimensions.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <memory>

#include "core/volume/display.h"
#include "core/volume/volume_io.h"
#include "ui/session/foreign_heatmaps.h"

namespace saliscope::ui {

struct SeriesMap {
  QString name;
  Grid<float> grid;    ///< placed in the patient; not a number where the file has none
  DisplayRange range;  ///< of all slices together
};
using SeriesMapPtr = std::shared_ptr<const SeriesMap>;

class SeriesHeatmap : public QObject {
  Q_OBJECT
 public:
  SeriesHeatmap(Study& study, ForeignHeatmaps& foreign, JobQueue& io, QObject* parent = nullptr);

  /// Of the added heatmap that is on show, where its file holds a map of every slice and its place in the patient is known; else
  /// null. Nobody reads the file before this is called: the first call starts it in the background and finds nothing yet.
  [[nodiscard]] SeriesMapPtr map();

 Q_SIGNALS:
  void changed();  ///< another is on show, or it has been read

 private:
  struct Source {
    QString file;
    QDateTime written;  ///< the same name may come again with other values
    friend bool operator==(const Source&, const Source&) = default;
  };
  [[nodiscard]] Source onShow() const;
  void follow();

  Study& study_;
  ForeignHeatmaps& foreign_;
  JobQueue& io_;
  Source source_;       ///< what map_ is of, or would be if somebody asked
  bool asked_ = false;  ///< it was read, or is being read
  SeriesMapPtr map_;
  JobId job_ = 0;
};

}  // namespace saliscope::ui
