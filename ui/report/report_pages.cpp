#include "ui/report/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>
#include <utility>

#include "core/base/error.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Report)
};

// Points.
constexpr double sideMargin = 51;
constexpr double topMargin = 68;
constexpr double bottomMargin = 58;
constexpr double headerAt = 40;
constexpr double footerFromBottom = 44;

QTextOption wrapping(Qt::Alignment alignment, bool wraps) {
  QTextOption option(alignment);
  // Between words; a word longer than the line (a file name) is broken rather than lost.
  option.setWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
  return option;
}

}  // namespace

ReportPages::ReportPages(QPdfWriter& writer, PageFrame frame)
    : writer_(writer), frame_(std::move(frame)), unit_(writer.resolution() / 72.0) {
  if (!painter_.begin(&writer_)) throw Error(ErrorCode::WriteFailed, {"", "the page could not be drawn"});
  painter_.setRenderHints(QPainter::Antialiasing | QPainter::LosslessImageRendering);
  column_ =
      QRectF(pt(sideMargin), pt(topMargin), writer_.width() - pt(2 * sideMargin), writer_.height() - pt(topMargin + bottomMargin));
  y_ = column_.top();
  drawFrame();
}

ReportPages::~ReportPages() = default;

QFont ReportPages::font(double points, QFont::Weight weight) {
  QFont font;
  // Not Inter: between figures it swaps glyphs of × and =, which Qt then cannot name, and readers of the file's text miss them.
  font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK JP")});
  font.setPointSizeF(points);
  font.setWeight(weight);
  return font;
}

void ReportPages::need(double height) {
  if (y_ + height <= column_.bottom() || y_ <= column_.top()) return;
  writer_.newPage();
  ++page_;
  y_ = column_.top();
  drawFrame();
}

void ReportPages::drawFrame() {
  const QFont small = font(8);
  const QRectF header(left(), pt(headerAt), width(), pt(14));
  text(header, frame_.headerLeft, small, ink::dim, Qt::AlignLeft | Qt::AlignVCenter);
  text(header, frame_.headerRight, small, ink::dim, Qt::AlignRight | Qt::AlignVCenter);
  const double top = writer_.height() - pt(footerFromBottom);
  rule(top, ink::line, 0.6);
  const QRectF footer(left(), top + pt(4), width(), pt(14));
  text(footer, frame_.footerLeft, font(7.5), ink::dim, Qt::AlignLeft | Qt::AlignVCenter);
  text(footer, Words::tr("page %1 / %2").arg(page_).arg(frame_.pages), font(7.5), ink::dim, Qt::AlignRight | Qt::AlignVCenter);
}

void ReportPages::text(const QRectF& box, const QString& words, const QFont& font, const QColor& color, Qt::Alignment alignment,
                       bool wraps) {
  painter_.setFont(font);
  painter_.setPen(color);
  painter_.drawText(box, words, wrapping(alignment, wraps));
}

double ReportPages::heightOf(const QString& words, const QFont& font, double width) const {
  QTextLayout layout(words, font, painter_.device());
  layout.setTextOption(wrapping(Qt::AlignLeft, true));
  layout.beginLayout();
  double height = 0;
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    height += line.height();
  }
  layout.endLayout();
  return height;
}

void ReportPages::paragraph(const QString& words, const QFont& font, const QColor& color) {
  const double height = heightOf(words, font, width());
  need(height);
  text({left(), y_, width(), height + pt(2)}, words, font, color, Qt::AlignLeft, true);
  y_ += height;
}

void ReportPages::heading(const QString& words, double with) {
  constexpr double above = 15;
  constexpr double line = 15;
  constexpr double below = 4;
  need(pt(above + line + below) + with);
  y_ += pt(above);
  text({left(), y_, width(), pt(line)}, words, font(11, QFont::DemiBold), ink::text, Qt::AlignLeft | Qt::AlignVCenter);
  y_ += pt(line + below);
}

void ReportPages::statement(const QString& html) {
  constexpr double padding = 9;
  QTextDocument document;
  document.documentLayout()->setPaintDevice(&writer_);
  document.setDocumentMargin(0);
  document.setDefaultFont(font(9.5));
  document.setHtml(html);
  document.setTextWidth(width() - pt(2 * padding));
  const double height = document.size().height() + pt(2 * padding);
  need(height);
  painter_.fillRect(QRectF(left(), y_, width(), height), ink::tint);
  painter_.fillRect(QRectF(left(), y_, pt(2.5), height), ink::accent);
  painter_.save();
  painter_.translate(left() + pt(padding + 2), y_ + pt(padding));
  QAbstractTextDocumentLayout::PaintContext context;
  context.palette.setColor(QPalette::Text, ink::text);
  document.documentLayout()->draw(&painter_, context);
  painter_.restore();
  y_ += height;
}

void ReportPages::rule(double y, const QColor& color, double points) {
  painter_.setPen(QPen(color, pt(points)));
  painter_.drawLine(QPointF(left(), y), QPointF(left() + width(), y));
}

}  // namespace saliscope::ui
