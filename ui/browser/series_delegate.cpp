#include "ui/browser/series_delegate.h"

#include <QImage>
#include <QPainter>

#include "ui/browser/series_model.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {
namespace {

constexpr int rowHeight = 64;
constexpr int thumbnail = 48;
constexpr int gap = 8;

void drawThumbnail(QPainter& painter, const QRect& box, const QImage& image, const QPalette& palette) {
  painter.fillRect(box, palette.color(QPalette::Base));
  if (image.isNull()) {
    Theme::icon(QStringLiteral("layers")).paint(&painter, box.adjusted(14, 14, -14, -14), Qt::AlignCenter, QIcon::Disabled);
  } else {
    const QSize size = image.size().scaled(box.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRect(box.center() - QPoint(size.width() / 2, size.height() / 2) + QPoint(1, 1), size), image);
  }
  painter.setPen(palette.color(QPalette::Mid));
  painter.drawRect(box.adjusted(0, 0, -1, -1));
}

void drawLine(QPainter& painter, const QRect& box, const QString& text) {
  painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

/// Where the badge begins; the title ends there.
int drawBadge(QPainter& painter, const QRect& line, qsizetype issues) {
  if (issues == 0) return line.right();
  const QRect icon(line.right() - 15, line.center().y() - 7, 15, 15);
  painter.setPen(Theme::status(Theme::Status::Warning));
  const QString count = QString::number(issues);
  const QRect number(icon.left() - 14, line.top(), 12, line.height());
  painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, count);
  painter.drawText(icon, Qt::AlignCenter, QStringLiteral("⚠"));
  return number.left() - 2;
}

}  // namespace

void SeriesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  const QPalette& palette = option.palette;
  const QRect row = option.rect.adjusted(0, 1, 0, -1);
  const bool onShow = index.data(SeriesModel::OnShowRole).toBool();
  if (onShow || (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))) {
    painter->fillRect(row, palette.color(QPalette::Light));
  }
  if (onShow) painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), palette.color(QPalette::Highlight));
  if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
    painter->setPen(palette.color(QPalette::Highlight));
    painter->drawRect(row.adjusted(0, 0, -1, -1));
  }

  const QRect picture(row.left() + gap, row.center().y() - thumbnail / 2, thumbnail, thumbnail);
  drawThumbnail(*painter, picture, index.data(Qt::DecorationRole).value<QImage>(), palette);

  const int left = picture.right() + gap;
  const QRect first(left, row.top() + 5, row.right() - gap - left, 18);
  const int titleEnd = drawBadge(*painter, first, index.data(SeriesModel::IssuesRole).toStringList().size());
  QFont bold = option.font;
  bold.setWeight(onShow ? QFont::DemiBold : QFont::Normal);
  painter->setFont(bold);
  painter->setPen(palette.color(QPalette::Text));
  drawLine(*painter, QRect(first.topLeft(), QPoint(titleEnd, first.bottom())), index.data(Qt::DisplayRole).toString());

  QFont small = option.font;
  small.setPixelSize(11);
  painter->setFont(small);
  painter->setPen(palette.color(QPalette::PlaceholderText));
  const bool loading = index.data(SeriesModel::LoadingRole).toBool();
  const QString subtitle = index.data(SeriesModel::SubtitleRole).toString();
  drawLine(*painter, first.translated(0, 18).adjusted(0, 0, 0, -2), loading && subtitle.isEmpty() ? tr("loading …") : subtitle);
  drawLine(*painter, first.translated(0, 34).adjusted(0, 0, 0, -2), index.data(SeriesModel::PatientRole).toString());
  painter->restore();
}

QSize SeriesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {180, rowHeight};
}

}  // namespace saliscope::ui
