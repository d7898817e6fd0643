// Draws one row of the list of cases: three lines and its marks.
#pragma once

#include <QStyledItemDelegate>

namespace saliscope::ui {

class CaseDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace saliscope::ui
