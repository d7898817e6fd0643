#include "ui/report/report_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <algorithm>
#include <array>
#include <filesystem>

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/plots/evidence_words.h"
#include "ui/plots/plot_painter.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_pictures.h"
#include "ui/report/report_rows.h"
#include "ui/report/report_words.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Report)
};

constexpr int dpi = 1200;

void setUp(QPdfWriter& writer, const ReportContent& content) {
  writer.setResolution(dpi);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins({});
  writer.setCreator(QStringLiteral("Saliscope " SALISCOPE_VERSION));
  writer.setTitle(reportTitle(content));
}

PageFrame frameOf(const ReportContent& content, int pages) {
  const QString made = QLocale().toString(content.made, QStringLiteral("yyyy-MM-dd HH:mm"));
  const QString research = Words::tr("for research use, not for diagnosis");
  QStringList footer{Words::tr("made %1").arg(made)};
  if (content.hasModel) footer << Words::tr("model %1…").arg(content.sha256.left(12));
  footer << research;
  return {Words::tr("Saliscope evaluation report"), research, footer.join(QStringLiteral(" · ")), pages};
}

void drawHead(ReportPages& pages, const ReportContent& content) {
  pages.paragraph(reportTitle(content), ReportPages::font(19, QFont::DemiBold), ink::text);
  pages.advance(pages.pt(3));
  pages.paragraph(reportSubtitle(content), ReportPages::font(9), ink::dim);
  pages.advance(pages.pt(10));
  pages.statement(reportStatement(content));
  const QStringList doubts = reportDoubts(content);
  if (doubts.isEmpty()) return;
  pages.advance(pages.pt(6));
  for (const QString& doubt : doubts) pages.paragraph(QStringLiteral("⚠ ") + doubt, ReportPages::font(9), ink::warning);
}

using Cells = std::array<QString, 6>;

void drawCells(ReportPages& pages, const Cells& cells, const QFont& font, const QColor& color) {
  constexpr std::array<double, 6> widths{0.37, 0.11, 0.12, 0.12, 0.11, 0.17};
  constexpr double line = 19;
  const double padding = pages.pt(3);
  double x = pages.left();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const double width = widths[i] * pages.width();
    const Qt::Alignment side = i == 0 ? Qt::AlignLeft : Qt::AlignRight;
    pages.text({x + padding, pages.y(), width - 2 * padding, pages.pt(line)}, cells[i], font, color, side | Qt::AlignVCenter);
    x += width;
  }
  pages.advance(pages.pt(line));
  pages.rule(pages.y(), ink::line, 0.6);
}

void drawTable(ReportPages& pages, const ReportContent& content) {
  const SliceEvidence& evidence = *content.evidence;
  const QString dash(QChar(0x2013));
  const bool absolute = evidence.sign == Sign::Absolute;
  const QString top = percentText(evidence.topPercent / 100);
  drawCells(pages,
            {absolute ? Words::tr("Estimator (absolute)") : Words::tr("Estimator (original sign)"), Words::tr("AUC"),
             Words::tr("exact AUC"), Words::tr("best Dice"), Words::tr("at"), Words::tr("top %1 in mask").arg(top)},
            ReportPages::font(8.5), ink::dim);
  pages.rule(pages.y(), ink::text, 0.8);
  drawCells(pages,
            {estimatorName(evidence.estimator), evidence.roc ? decimalText(evidence.roc->auc) : dash,
             evidence.roc ? decimalText(evidence.roc->aucExact) : dash, evidence.dice ? decimalText(evidence.dice->best) : dash,
             evidence.dice ? percentText(evidence.dice->bestPercent / 100) : dash, percentText(evidence.top.inside)},
            ReportPages::font(9, QFont::DemiBold), ink::text);
  const double maskShare = evidence.top.chance;
  drawCells(pages,
            {Words::tr("Expected by chance"), decimalText(0.5), decimalText(0.5), decimalText(chanceDice(1, maskShare)),
             percentText(1), percentText(maskShare)},
            ReportPages::font(9), ink::dim);
  pages.advance(pages.pt(5));
  const QString note = Words::tr("The mask covers %1 of the slice. At %2 the map shows %3 of it, whole ties included.")
                           .arg(percentText(maskShare), top, percentText(evidence.top.shown));
  pages.paragraph(note, ReportPages::font(8), ink::dim);
}

void drawCurves(ReportPages& pages, const ReportContent& content) {
  constexpr double height = 186;
  constexpr double rocShare = 0.41;
  pages.heading(Words::tr("Curves"), pages.pt(height));
  const QRectF area(pages.left(), pages.y(), pages.width(), pages.pt(height));
  const double split = area.width() * rocShare;
  pages.painter().setFont(ReportPages::font(7));
  const QRectF left(area.left(), area.top(), split - pages.pt(6), area.height());
  const QRectF right(area.left() + split + pages.pt(6), area.top(), area.width() - split - pages.pt(6), area.height());
  if (const auto roc = rocSeries(*content.evidence)) {
    paintRocPlot(pages.painter(), left, {*roc});
  } else {
    pages.text(left, Words::tr("The ROC curve is undefined: the mask covers the whole slice."), ReportPages::font(8.5), ink::dim,
               Qt::AlignCenter, true);
  }
  if (const auto dice = diceSeries(*content.evidence)) paintDicePlot(pages.painter(), right, {*dice});
  pages.advance(area.height());
}

void drawAgreement(ReportPages& pages, const ReportContent& content) {
  const QString missing = agreementMissing(content);
  pages.heading(Words::tr("Agreement with the reader"), pages.pt(60));
  if (!missing.isEmpty()) {
    pages.paragraph(missing, ReportPages::font(9), ink::text);
    return;
  }
  drawTable(pages, content);
  drawCurves(pages, content);
}

void drawMeasurements(ReportPages& pages, const ReportContent& content) {
  if (content.measurements.isEmpty()) return;
  QList<ReportRow> rows;
  for (const auto& [name, value] : content.measurements) rows.append({name, value});
  drawRows(pages, Words::tr("Measurements"), rows);
}

void drawNote(ReportPages& pages, const ReportContent& content) {
  if (content.note.isEmpty()) return;
  pages.heading(Words::tr("Reader's notes"), pages.pt(30));
  // Line by line, so that a long note goes on over the page.
  for (const QString& line : content.note.split(QLatin1Char('\n'))) {
    pages.paragraph(line.isEmpty() ? QString(QChar(0x00A0)) : line, ReportPages::font(9), ink::text);
  }
}

void drawSignatures(ReportPages& pages) {
  constexpr double height = 70;
  pages.need(pages.pt(height));
  pages.advance(pages.pt(44));
  const double half = pages.width() * 0.42;
  const auto line = [&](double x, const QString& name) {
    pages.painter().setPen(QPen(ink::text, pages.pt(0.7)));
    pages.painter().drawLine(QPointF(x, pages.y()), QPointF(x + half, pages.y()));
    pages.text({x, pages.y() + pages.pt(4), half, pages.pt(14)}, name, ReportPages::font(8.5), ink::dim,
               Qt::AlignLeft | Qt::AlignVCenter);
  };
  line(pages.left(), Words::tr("Reader"));
  line(pages.left() + pages.width() - half, Words::tr("Date"));
  pages.advance(pages.pt(height - 44));
}

/// Draws the whole report; returns the count of pages.
int layOut(QPdfWriter& writer, const ReportContent& content, const QList<ReportPicture>& pictures, int pageCount) {
  ReportPages pages(writer, frameOf(content, pageCount));
  drawHead(pages, content);
  pages.heading(Words::tr("Images"), pages.pt(170));
  drawPictures(pages, pictures, content);
  drawAgreement(pages, content);
  drawMeasurements(pages, content);
  drawNote(pages, content);
  drawRows(pages, Words::tr("Methods and provenance"), methodRows(content));
  if (const auto rows = cardRowsForReport(content); !rows.isEmpty()) drawRows(pages, Words::tr("What the model's card says"), rows);
  drawSignatures(pages);
  return pages.page();
}

/// The footers name the count of pages, which is known after a first pass into nothing.
int countPages(const ReportContent& content, const QList<ReportPicture>& pictures) {
  QBuffer nowhere;
  nowhere.open(QIODevice::WriteOnly);
  QPdfWriter writer(&nowhere);
  setUp(writer, content);
  return layOut(writer, content, pictures, 0);
}

}  // namespace

void writeReport(const QString& file, const ReportContent& content, Progress& progress) {
  progress.step(0);
  const auto pictures = reportPictures(content);
  progress.step(0.4);
  const int pageCount = countPages(content, pictures);
  progress.step(0.7);
  writeAside(std::filesystem::path(file.toStdString()), [&](const std::filesystem::path& aside) {
    QPdfWriter writer(QString::fromStdString(aside.string()));
    setUp(writer, content);
    layOut(writer, content, pictures, pageCount);
  });
  progress.step(1);
}

}  // namespace saliscope::ui
