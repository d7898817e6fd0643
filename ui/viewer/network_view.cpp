#include "ui/viewer/network_view.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <utility>

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::NetworkView)
};

QString number(double value, int decimals) {
  return QLocale().toString(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

/// "0.78", of unequal sides "0.78 × 1.56".
QString sides(double columnMm, double rowMm) {
  const QString column = number(columnMm, 2);
  const QString row = number(rowMm, 2);
  return column == row ? column : Words::tr("%1 × %2").arg(column, row);
}

}  // namespace

NetworkView::NetworkView(std::shared_ptr<const Slice> slice, const InputSpec& input)
    : slice_(std::move(slice)), input_(input), hu_(toModelInput(slice_->hu, input)) {
  const double width = input.windowHigh - input.windowLow;
  for (float& value : hu_.pixels()) value = static_cast<float>(input.windowLow + static_cast<double>(value) * width);
}

QTransform NetworkView::toSlicePixels() const {
  const double across = static_cast<double>(slice_->hu.columns()) / input_.columns;
  const double down = static_cast<double>(slice_->hu.rows()) / input_.rows;
  return {across, 0, 0, down, (across - 1) / 2, (down - 1) / 2};
}

void NetworkView::setMask(const std::optional<Image<std::uint8_t>>& mask) {
  mask_.reset();
  loss_.reset();
  if (!mask || mask->columns() != slice_->hu.columns() || mask->rows() != slice_->hu.rows()) return;
  mask_ = maskToModelGrid(*mask, input_.columns, input_.rows);
  loss_ = gridLoss(*mask, slice_->geometry, input_.columns, input_.rows);
}

QString NetworkView::pixelWords() const {
  const Vec3& mm = slice_->geometry.spacing;
  const QTransform scale = toSlicePixels();
  return Words::tr("pixels %1 → %2 mm").arg(sides(mm[0], mm[1]), sides(mm[0] * scale.m11(), mm[1] * scale.m22()));
}

QStringList NetworkView::maskWords() const {
  if (!loss_ || loss_->slicePixels == 0) return {};
  return {Words::tr("mask %1 → %2 mm²").arg(number(loss_->sliceMm2, 0), number(loss_->modelMm2, 0)),
          Words::tr("Dice there and back %1").arg(number(loss_->dice, 3))};
}

QStringList NetworkView::words() const {
  return QStringList{Words::tr("what the network saw · %1 × %2").arg(input_.columns).arg(input_.rows), pixelWords()} + maskWords();
}

QString NetworkView::sentence() const {
  const Vec3& mm = slice_->geometry.spacing;
  const QTransform scale = toSlicePixels();
  QString text =
      Words::tr("%1 × %2 pixels of %3 mm became %4 × %5 of %6 mm, and HU below %7 or above %8 were cut off.")
          .arg(slice_->hu.columns())
          .arg(slice_->hu.rows())
          .arg(sides(mm[0], mm[1]))
          .arg(input_.columns)
          .arg(input_.rows)
          .arg(sides(mm[0] * scale.m11(), mm[1] * scale.m22()), number(input_.windowLow, 0), number(input_.windowHigh, 0));
  if (loss_ && loss_->slicePixels > 0) {
    text += QLatin1Char(' ') + Words::tr("The mask went from %1 to %2 mm²; brought back it has Dice %3 with itself.")
                                   .arg(number(loss_->sliceMm2, 0), number(loss_->modelMm2, 0), number(loss_->dice, 3));
  }
  return text;
}

Badge NetworkView::badge() const {
  return {Words::tr("network's view"), sentence(), false};
}

}  // namespace saliscope::ui
