// Draws one row of the series list: thumbnail, three lines, badge.
#pragma once

#include <QStyledItemDelegate>

namespace saliscope::ui {

class SeriesDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace saliscope::ui
