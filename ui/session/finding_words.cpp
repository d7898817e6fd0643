#include "ui/session/finding_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace saliscope::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Findings)
};

QString decimal(double value, int digits) {
  QString text = QLocale().toString(value, 'f', digits);
  return text.replace(QLatin1Char('-'), QChar(0x2212));
}

/// Three figures, and never more than a tenth.
QString sized(double value) {
  constexpr double large = 100;
  return decimal(value, value < large ? 1 : 0);
}

}  // namespace

QString measureName(MeasureKind kind) {
  switch (kind) {
    case MeasureKind::Length:
      return Words::tr("Length");
    case MeasureKind::Angle:
      return Words::tr("Angle");
    case MeasureKind::Ellipse:
      return Words::tr("Ellipse");
    case MeasureKind::Rectangle:
      return Words::tr("Rectangle");
    case MeasureKind::Freehand:
      return Words::tr("Freehand area");
  }
  return {};
}

QString measureValue(MeasureKind kind, const MeasuredValues& values) {
  if (kind == MeasureKind::Length) return Words::tr("%1 mm").arg(decimal(values.mm, 1));
  if (kind == MeasureKind::Angle) return Words::tr("%1°").arg(decimal(values.degrees, 1));
  return Words::tr("%1 mm²").arg(sized(values.mm2));
}

QStringList measureLines(MeasureKind kind, const MeasuredValues& values) {
  QStringList lines{measureValue(kind, values)};
  if (pointsOf(kind) == 3 || kind == MeasureKind::Length) return lines;
  if (values.hu.count == 0) return lines << Words::tr("no pixel inside");
  lines << Words::tr("mean %1, SD %2 HU").arg(decimal(values.hu.mean, 1), decimal(values.hu.deviation, 1));
  lines << Words::tr("%1 to %2 HU, n %3").arg(decimal(values.hu.minimum, 0), decimal(values.hu.maximum, 0)).arg(values.hu.count);
  return lines;
}

QString measureSentence(const Measurement& measurement, const MeasuredValues& values) {
  return Words::tr("%1 %2 on slice %3", "measurement, its value, slice")
      .arg(measureName(measurement.kind), measureValue(measurement.kind, values))
      .arg(measurement.slice + 1);
}

}  // namespace saliscope::ui
