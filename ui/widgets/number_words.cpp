#include "ui/widgets/number_words.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace saliscope::ui {

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar dash(0x2013);

QString twoDigits(qint64 value) {
  return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

/// With the decimal sign of the user's language; digits are never grouped.
QString localised(QString number) {
  return number.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

}  // namespace

QString decimalText(double value, int decimals) {
  if (!std::isfinite(value)) return dash;
  const QString text = QString::number(value, 'f', decimals);
  const bool isZero = text.toDouble() == 0;
  return localised(isZero ? QString::number(0.0, 'f', decimals) : text);
}

QString percentText(double share) {
  const double percent = share * 100;
  const bool whole = percent >= 9.95 || percent == std::floor(percent);
  return decimalText(percent, whole ? 0 : 1) + noBreakSpace + QLatin1Char('%');
}

QString magnitudeText(double value) {
  if (!std::isfinite(value)) return dash;
  return value == 0 ? QStringLiteral("0") : localised(QString::number(value, 'g', 3));
}

QString durationText(double seconds) {
  const auto whole = static_cast<qint64>(std::ceil(std::max(0.0, seconds)));
  const qint64 hours = whole / 3600;
  const QString rest = twoDigits(whole % 60);
  if (hours == 0) return QStringLiteral("%1:%2").arg(whole / 60).arg(rest);
  return QStringLiteral("%1:%2:%3").arg(hours).arg(twoDigits(whole / 60 % 60), rest);
}

}  // namespace saliscope::ui
