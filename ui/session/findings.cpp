#include "ui/session/findings.h"

#include <QUndoCommand>
#include <algorithm>
#include <utility>

#include "ui/session/finding_words.h"

namespace saliscope::ui {
namespace {

class AddMeasurement final : public QUndoCommand {
 public:
  AddMeasurement(Findings& findings, Measurement measurement, const QString& text)
      : QUndoCommand(text), findings_(findings), measurement_(std::move(measurement)) {}
  void undo() override { findings_.take(measurement_.id); }
  void redo() override { findings_.put(measurement_); }

 private:
  Findings& findings_;
  Measurement measurement_;
};

class MoveMeasurement final : public QUndoCommand {
 public:
  MoveMeasurement(Findings& findings, Measurement before, Measurement after, const QString& text)
      : QUndoCommand(text), findings_(findings), before_(std::move(before)), after_(std::move(after)) {}
  void undo() override { findings_.put(before_); }
  void redo() override { findings_.put(after_); }

 private:
  Findings& findings_;
  Measurement before_, after_;
};

class RemoveMeasurement final : public QUndoCommand {
 public:
  RemoveMeasurement(Findings& findings, Measurement measurement, const QString& text)
      : QUndoCommand(text), findings_(findings), measurement_(std::move(measurement)) {}
  void undo() override { findings_.put(measurement_); }
  void redo() override { findings_.take(measurement_.id); }

 private:
  Findings& findings_;
  Measurement measurement_;
};

class ChooseLabel final : public QUndoCommand {
 public:
  ChooseLabel(Study& study, CaseLabel after, const QString& text)
      : QUndoCommand(text), study_(study), before_(study.caseLabel()), after_(after) {}
  void undo() override { study_.setCaseLabel(before_); }
  void redo() override { study_.setCaseLabel(after_); }

 private:
  Study& study_;
  CaseLabel before_, after_;
};

}  // namespace

int pointsOf(MeasureKind kind) {
  if (kind == MeasureKind::Freehand) return 0;
  return kind == MeasureKind::Angle ? 3 : 2;
}

SliceArea areaOf(const Measurement& measurement) {
  const std::vector<SlicePoint>& points = measurement.points;
  if (measurement.kind == MeasureKind::Freehand) return SliceArea::polygon(points);
  if (points.size() != 2 || measurement.kind == MeasureKind::Length) return SliceArea::polygon({});
  return measurement.kind == MeasureKind::Ellipse ? SliceArea::ellipse(points[0], points[1])
                                                  : SliceArea::rectangle(points[0], points[1]);
}

MeasuredValues measure(const Measurement& measurement, const Slice& slice) {
  const Vec3& spacing = slice.geometry.spacing;
  const std::vector<SlicePoint>& points = measurement.points;
  MeasuredValues values;
  if (measurement.kind == MeasureKind::Length && points.size() == 2) {
    values.mm = lengthMm(points[0], points[1], spacing);
  } else if (measurement.kind == MeasureKind::Angle && points.size() == 3) {
    values.degrees = angleDegrees(points[0], points[1], points[2], spacing);
  } else {
    const SliceArea area = areaOf(measurement);
    values.mm2 = area.mm2(spacing);
    values.hu = huStatistics(slice.hu, area);
  }
  return values;
}

Findings::Findings(Study& study, QUndoStack& undo, QObject* parent) : QObject(parent), study_(study), undo_(undo) {
  connect(&study_, &Study::currentSeriesChanged, this, &Findings::clear);
}

const Measurement* Findings::find(int id) const {
  const auto found = std::find_if(measurements_.cbegin(), measurements_.cend(), [&](const Measurement& m) { return m.id == id; });
  return found == measurements_.cend() ? nullptr : &*found;
}

MeasuredValues Findings::valuesOf(const Measurement& measurement) const {
  const auto known = known_.constFind(measurement.id);
  if (known != known_.cend() && known->first == measurement) return known->second;
  const auto shown = study_.slice();
  const VolumePtr volume = study_.volume();
  MeasuredValues values;
  if (shown && shown->index == measurement.slice) {
    values = measure(measurement, *shown);
  } else if (volume && measurement.slice >= 0 && measurement.slice < volume->slices()) {
    values = measure(measurement, volume->slice(measurement.slice));
  } else {
    return values;
  }
  if (find(measurement.id) != nullptr) known_.insert(measurement.id, {measurement, values});
  return values;
}

int Findings::add(Measurement measurement) {
  measurement.id = ++lastId_;
  const QString text = measureSentence(measurement, valuesOf(measurement));
  undo_.push(new AddMeasurement(*this, measurement, text));
  setSelected(measurement.id);
  return measurement.id;
}

void Findings::move(int id, const std::vector<SlicePoint>& points) {
  const Measurement* before = find(id);
  if (before == nullptr || before->points == points) return;
  Measurement after = *before;
  after.points = points;
  const QString text = tr("Change to %1").arg(measureSentence(after, valuesOf(after)));
  undo_.push(new MoveMeasurement(*this, *before, after, text));
}

void Findings::remove(int id) {
  const Measurement* gone = find(id);
  if (gone == nullptr) return;
  undo_.push(new RemoveMeasurement(*this, *gone, tr("Delete %1").arg(measureSentence(*gone, valuesOf(*gone)))));
}

void Findings::setSelected(int id) {
  if (find(id) == nullptr) id = 0;
  if (id == selected_) return;
  selected_ = id;
  Q_EMIT selectedChanged();
}

void Findings::setNote(const QString& note) {
  if (note == note_) return;
  note_ = note;
  Q_EMIT noteChanged();
}

void Findings::chooseLabel(std::optional<int> label, const QString& name) {
  const CaseLabel wanted{label, true};
  if (study_.currentSeries() < 0 || study_.caseLabel() == wanted) return;
  undo_.push(new ChooseLabel(study_, wanted, tr("Label of the case: %1").arg(name)));
}

void Findings::clear() {
  takeKept({}, {});
}

void Findings::takeKept(const QList<Measurement>& measurements, const QString& note) {
  known_.clear();
  measurements_ = measurements;
  for (Measurement& one : measurements_) one.id = ++lastId_;
  setSelected(0);
  Q_EMIT changed();
  setNote(note);
}

void Findings::put(const Measurement& measurement) {
  const auto same =
      std::find_if(measurements_.begin(), measurements_.end(), [&](const Measurement& one) { return one.id == measurement.id; });
  if (same == measurements_.end()) {
    measurements_.append(measurement);
  } else {
    *same = measurement;
  }
  // Undo and redo show what they have changed.
  if (study_.sliceIndex() != measurement.slice) study_.setSliceIndex(measurement.slice);
  Q_EMIT changed();
}

void Findings::take(int id) {
  const Measurement* gone = find(id);
  if (gone == nullptr) return;
  const int slice = gone->slice;
  measurements_.removeIf([id](const Measurement& one) { return one.id == id; });
  if (selected_ == id) setSelected(0);
  if (study_.sliceIndex() != slice) study_.setSliceIndex(slice);
  Q_EMIT changed();
}

}  // namespace saliscope::ui
