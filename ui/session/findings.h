// What the reader measured and wrote down about the series on show.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QUndoStack>
#include <optional>
#include <utility>
#include <vector>

#include "core/volume/measurements.h"
#include "ui/session/study.h"

namespace saliscope::ui {

enum class MeasureKind { Length, Angle, Ellipse, Rectangle, Freehand };

/// Points by kind: two ends; arm, apex, arm; two opposite corners; the corners of the line, closed.
struct Measurement {
  int id = 0;  ///< within the session; 0: not listed yet
  MeasureKind kind = MeasureKind::Length;
  int slice = 0;
  std::vector<SlicePoint> points;
  friend bool operator==(const Measurement&, const Measurement&) = default;
};

/// What comes of a measurement on its slice; fields that its kind does not have are 0.
struct MeasuredValues {
  double mm = 0;
  double degrees = 0;
  double mm2 = 0;
  HuStatistics hu;
};
/// `slice` must be the measurement's.
[[nodiscard]] MeasuredValues measure(const Measurement& measurement, const Slice& slice);
/// Of ellipse, rectangle and freehand; of other kinds an empty one.
[[nodiscard]] SliceArea areaOf(const Measurement& measurement);
/// How many points a kind takes; 0: any number from 3.
[[nodiscard]] int pointsOf(MeasureKind kind);

/// Every change by the user is an undo command ("Length 23.4 mm on slice 42"). Emptied with the series; what was kept of the
/// case is put in by takeKept().
class Findings : public QObject {
  Q_OBJECT
 public:
  Findings(Study& study, QUndoStack& undo, QObject* parent = nullptr);

  [[nodiscard]] const QList<Measurement>& measurements() const { return measurements_; }
  [[nodiscard]] const Measurement* find(int id) const;  ///< null where there is none
  /// Of a listed measurement or a draft of one; without a volume, of the slice on show alone.
  [[nodiscard]] MeasuredValues valuesOf(const Measurement& measurement) const;

  int add(Measurement measurement);  ///< its new id
  void move(int id, const std::vector<SlicePoint>& points);
  void remove(int id);

  /// The one with handles; 0: none.
  [[nodiscard]] int selected() const { return selected_; }
  void setSelected(int id);

  [[nodiscard]] QString note() const { return note_; }
  void setNote(const QString& note);

  /// What is true of the case, by the user; `name` is the class's, for the command.
  void chooseLabel(std::optional<int> label, const QString& name);

  void clear();
  void takeKept(const QList<Measurement>& measurements, const QString& note);
  /// Used by the undo commands.
  void put(const Measurement& measurement);
  void take(int id);

 Q_SIGNALS:
  void changed();  ///< measurements
  void selectedChanged();
  void noteChanged();

 private:
  Study& study_;
  QUndoStack& undo_;
  QList<Measurement> measurements_;
  /// Values of listed ones as long as they stay what they are: every repaint asks for them.
  mutable QHash<int, std::pair<Measurement, MeasuredValues>> known_;
  int lastId_ = 0;
  int selected_ = 0;
  QString note_;
};

}  // namespace saliscope::ui
