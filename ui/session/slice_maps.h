// The finished maps of the slice on show, one per estimator: what a scale can be shared between, and what can be laid over.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include "core/volume/display.h"
#include "ui/session/explanation.h"

namespace saliscope::ui {

struct SliceMap {
  QString estimator;
  HeatmapPtr heatmap;
  DisplayRange range;
  friend bool operator==(const SliceMap& a, const SliceMap& b) { return a.heatmap == b.heatmap; }
};

class SliceMaps : public QObject {
  Q_OBJECT
 public:
  SliceMaps(Study& study, Explanation& explanation, QObject* parent = nullptr);

  /// In the order of menus and tables; with the sign, class and score in force.
  [[nodiscard]] const QList<SliceMap>& maps() const { return maps_; }
  /// Null where there is none.
  [[nodiscard]] const SliceMap* of(const QString& estimator) const;
  /// In which all of them fit; [0, 1] without any.
  [[nodiscard]] DisplayRange sharedRange() const;

 Q_SIGNALS:
  void changed();

 private:
  void follow();

  Explanation& explanation_;
  QList<SliceMap> maps_;
};

}  // namespace saliscope::ui
