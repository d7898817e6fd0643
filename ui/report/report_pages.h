// Pages of a report under construction: a cursor that runs down the column, header and footer, a few kinds of text.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <functional>

class QPdfWriter;

namespace saliscope::ui {

/// The words that every page carries.
struct PageFrame {
  QString headerLeft, headerRight, footerLeft;
  int pages = 0;  ///< in all, for "page 1 / 2"
};

namespace ink {
inline constexpr QColor text{0x1c, 0x20, 0x24};
inline constexpr QColor dim{0x5f, 0x67, 0x6e};
inline constexpr QColor line{0xd5, 0xd9, 0xdc};
inline constexpr QColor accent{0x2f, 0x6e, 0xa3};
inline constexpr QColor tint{0xf0, 0xf4, 0xf8};
inline constexpr QColor warning{0x9a, 0x5b, 0x00};
}  // namespace ink

/// Lengths are in device units; pt() makes them of points. Not copyable, one per document.
class ReportPages {
 public:
  ReportPages(QPdfWriter& writer, PageFrame frame);
  ~ReportPages();
  ReportPages(const ReportPages&) = delete;
  ReportPages& operator=(const ReportPages&) = delete;

  [[nodiscard]] QPainter& painter() { return painter_; }
  [[nodiscard]] double pt(double points) const { return points * unit_; }
  [[nodiscard]] double left() const { return column_.left(); }
  [[nodiscard]] double width() const { return column_.width(); }
  [[nodiscard]] double y() const { return y_; }
  [[nodiscard]] int page() const { return page_; }
  [[nodiscard]] static QFont font(double points, QFont::Weight weight = QFont::Normal);

  void advance(double height) { y_ += height; }
  /// Goes on to a new page where `height` does not fit below the cursor.
  void need(double height);

  /// Draws words into a box and moves nothing; they wrap between words where `wraps` is set.
  void text(const QRectF& box, const QString& words, const QFont& font, const QColor& color, Qt::Alignment alignment,
            bool wraps = false);
  [[nodiscard]] double heightOf(const QString& words, const QFont& font, double width) const;
  /// A paragraph over the whole column, and the cursor below it.
  void paragraph(const QString& words, const QFont& font, const QColor& color);
  /// Keeps `with` more of the page together with the heading.
  void heading(const QString& words, double with);
  /// HTML on a tint with an accent line at its left.
  void statement(const QString& html);
  void rule(double y, const QColor& color, double points);

 private:
  void drawFrame();

  QPdfWriter& writer_;
  PageFrame frame_;
  QPainter painter_;
  double unit_;
  QRectF column_;
  double y_ = 0;
  int page_ = 1;
};

}  // namespace saliscope::ui
