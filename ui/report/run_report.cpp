#include "ui/report/run_report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/plots/plot_file.h"
#include "ui/plots/run_painter.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_rows.h"
#include "ui/report/run_words.h"
#include "ui/session/names.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Report)
};

constexpr int dpi = 1200;
constexpr qsizetype mostExclusions = 60;
constexpr std::array figures{RunFigure::Fidelity, RunFigure::Roc, RunFigure::Dice};

const char* figureFile(RunFigure figure) {
  return figure == RunFigure::Fidelity ? "fidelity" : figure == RunFigure::Roc ? "roc" : "dsc";
}

void setUp(QPdfWriter& writer) {
  writer.setResolution(dpi);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins({});
  writer.setCreator(QStringLiteral("Saliscope " SALISCOPE_VERSION));
  writer.setTitle(Words::tr("Evaluation of importance estimators"));
}

PageFrame frameOf(const RunTables& run, const QDateTime& made, int pages) {
  const QString research = Words::tr("for research use, not for diagnosis");
  QStringList footer{Words::tr("made %1").arg(QLocale().toString(made, QStringLiteral("yyyy-MM-dd HH:mm")))};
  if (!run.info.models.empty())
    footer << Words::tr("model %1…").arg(QString::fromStdString(run.info.models.front().sha256.substr(0, 12)));
  footer << research;
  return {Words::tr("Saliscope evaluation"), research, footer.join(QStringLiteral(" · ")), pages};
}

void drawHead(ReportPages& pages, const RunTables& run) {
  pages.paragraph(Words::tr("Evaluation of importance estimators"), ReportPages::font(19, QFont::DemiBold), ink::text);
  pages.advance(pages.pt(3));
  pages.paragraph(runSubtitle(run), ReportPages::font(9), ink::dim);
  pages.advance(pages.pt(10));
  const QString statement = runStatement(run);
  if (!statement.isEmpty()) pages.statement(statement);
  const QStringList doubts = runDoubts(run);
  if (doubts.isEmpty()) return;
  pages.advance(pages.pt(6));
  for (const QString& doubt : doubts) pages.paragraph(QStringLiteral("⚠ ") + doubt, ReportPages::font(9), ink::warning);
}

struct Cell {
  QString text;
  double width = 0;  ///< share of the column
  Qt::Alignment side = Qt::AlignRight;
};

void drawLine(ReportPages& pages, const std::vector<Cell>& cells, const QFont& font, const QColor& color) {
  constexpr double line = 15;
  pages.need(pages.pt(line));
  const double padding = pages.pt(3);
  double x = pages.left();
  for (const Cell& cell : cells) {
    const double width = cell.width * pages.width();
    pages.text({x + padding, pages.y(), width - 2 * padding, pages.pt(line)}, cell.text, font, color, cell.side | Qt::AlignVCenter);
    x += width;
  }
  pages.advance(pages.pt(line));
  pages.rule(pages.y(), ink::line, 0.5);
}

QString signWords(Sign sign) {
  return sign == Sign::Original ? Words::tr("original") : Words::tr("absolute");
}

/// Estimators by their best value over the signs, highest first, as in the paper's tables.
std::vector<std::string> ranked(const RunTables& run, Measure measure) {
  std::vector<std::string> out = run.estimators();
  const auto best = [&](const std::string& id) {
    double value = -1e9;
    for (const Sign sign : {Sign::Original, Sign::Absolute}) {
      const RunLine* line = run.find({id, sign}, Group::All);
      if (line != nullptr && line->of(measure).value) value = std::max(value, *line->of(measure).value);
    }
    return value;
  };
  std::stable_sort(out.begin(), out.end(), [&](const std::string& a, const std::string& b) { return best(a) > best(b); });
  return out;
}

/// A column for each class and sign.
void drawTable(ReportPages& pages, const RunTables& run, const QString& title, Measure measure) {
  const std::vector<Group> shown = run.shownGroups();
  const std::vector<Sign> signs = run.signs();
  const std::vector<std::string> ids = ranked(run, measure);
  constexpr double nameShare = 0.25;
  const double groupShare = (1 - nameShare) / static_cast<double>(shown.size());
  const double cellShare = groupShare / static_cast<double>(signs.size());
  pages.heading(title, pages.pt(15 * (2 + static_cast<double>(ids.size()))));

  std::vector<Cell> classes{{QString(), nameShare, Qt::AlignLeft}};
  std::vector<Cell> names{{Words::tr("Estimator"), nameShare, Qt::AlignLeft}};
  for (const Group group : shown) {
    classes.push_back({groupWords(group), groupShare, Qt::AlignHCenter});
    for (const Sign sign : signs) names.push_back({signWords(sign), cellShare});
  }
  drawLine(pages, classes, ReportPages::font(7.5), ink::dim);
  drawLine(pages, names, ReportPages::font(7.5), ink::dim);
  pages.rule(pages.y(), ink::text, 0.8);
  for (const std::string& id : ids) {
    std::vector<Cell> cells{{estimatorName(QString::fromStdString(id)), nameShare, Qt::AlignLeft}};
    for (const Group group : shown) {
      for (const Sign sign : signs) {
        const RunLine* line = run.find({id, sign}, group);
        cells.push_back({line == nullptr ? QString() : estimateText(line->of(measure), decimalsOf(measure)), cellShare});
      }
    }
    drawLine(pages, cells, ReportPages::font(7), ink::text);
  }
}

/// What the paper finds: absolute values against original ones, estimator by estimator.
void drawSignDifferences(ReportPages& pages, const RunTables& run) {
  struct Column {
    const char* measure;
    QString name;
    int decimals;
  };
  const std::array<Column, 3> columns{
      {{"fidelity_x10", Words::tr("10 F"), 1}, {"auc", Words::tr("AUC"), 2}, {"dsc_max", Words::tr("highest Dice"), 2}}};
  const auto find = [&](const std::string& id, const char* measure) -> const RunDifference* {
    const auto found = std::find_if(run.differences.begin(), run.differences.end(), [&](const RunDifference& one) {
      return one.group == Group::All && one.measure == measure && one.first.estimator == id && one.second.estimator == id;
    });
    return found == run.differences.end() ? nullptr : &*found;
  };
  const bool any = std::any_of(run.differences.begin(), run.differences.end(),
                               [](const RunDifference& one) { return one.first.estimator == one.second.estimator; });
  if (!any) return;
  constexpr double nameShare = 0.25;
  pages.heading(Words::tr("Absolute minus original values, all slices: difference, interval, corrected p"),
                pages.pt(15 * (1 + static_cast<double>(run.estimators().size()))));
  std::vector<Cell> names{{Words::tr("Estimator"), nameShare, Qt::AlignLeft}};
  for (const Column& column : columns) names.push_back({column.name, 0.25});
  drawLine(pages, names, ReportPages::font(7.5), ink::dim);
  for (const std::string& id : run.estimators()) {
    std::vector<Cell> cells{{estimatorName(QString::fromStdString(id)), nameShare, Qt::AlignLeft}};
    for (const Column& column : columns) {
      const RunDifference* one = find(id, column.measure);
      if (one == nullptr) {
        cells.push_back({QString(), 0.25});
        continue;
      }
      // The table holds original minus absolute.
      const QString p = one->corrected < 0.001 ? QStringLiteral("p < 0.001")
                                               : QStringLiteral("p = %1").arg(QString::fromStdString(rounded(one->corrected, 3)));
      cells.push_back({estimateText({-one->difference, -one->high, -one->low}, column.decimals) + QStringLiteral("  ") + p, 0.25});
    }
    drawLine(pages, cells, ReportPages::font(7), ink::text);
  }
}

/// Beyond the paper: pointing game and its like, and what masks moved elsewhere give.
void drawMeasures(ReportPages& pages, const RunTables& run) {
  std::vector<const RunLine*> lines;
  for (const RunLine& line : run.lines) {
    if (line.group == Group::All && line.extras.front()) lines.push_back(&line);
  }
  if (lines.empty()) return;
  pages.heading(Words::tr("Further measures against the masks, all slices"),
                pages.pt(15 * (1 + static_cast<double>(lines.size()))));
  constexpr double nameShare = 0.25, signShare = 0.09;
  constexpr double share = (1 - nameShare - signShare) / 7;
  std::vector<Cell> names{{Words::tr("Estimator"), nameShare, Qt::AlignLeft}, {Words::tr("Values"), signShare, Qt::AlignLeft}};
  for (const QString& name : {Words::tr("pointing"), Words::tr("top overlap"), Words::tr("mass inside"), Words::tr("precision"),
                              Words::tr("AUC, exact"), Words::tr("AUC, moved"), Words::tr("Dice, moved")}) {
    names.push_back({name, share});
  }
  drawLine(pages, names, ReportPages::font(7), ink::dim);  // headings nearly as wide as their columns
  for (const RunLine* line : lines) {
    std::vector<Cell> cells{{estimatorName(QString::fromStdString(line->kind.estimator)), nameShare, Qt::AlignLeft},
                            {signWords(line->kind.sign), signShare, Qt::AlignLeft}};
    const auto& extras = line->extras;
    for (const auto& value :
         {extras[0], extras[1], extras[2], extras[3], line->of(Measure::AucExact).value, extras[4], extras[5]}) {
      cells.push_back({QString::fromStdString(rounded(value, 2)), share});
    }
    drawLine(pages, cells, ReportPages::font(7), ink::text);
  }
  pages.paragraph(
      Words::tr(
          "Pointing, overlap, mass and precision come by chance to about the masks' share of a slice; “moved”: against masks of "
          "the same shape elsewhere in the slice, the level of chance."),
      ReportPages::font(7.5), ink::dim);
}

void drawFigure(ReportPages& pages, const RunTables& run, RunFigure figure, Group group) {
  if (!hasRunFigure(run, figure, group)) return;
  const QSizeF size = runFigureSize(figure);
  const double height = pages.width() * size.height() / size.width();
  pages.heading(runFigureTitle(figure, group), height);
  pages.painter().setFont(ReportPages::font(7));
  paintRunFigure(pages.painter(), QRectF(pages.left(), pages.y(), pages.width(), height), figure, run, group);
  pages.advance(height);
}

int layOut(QPdfWriter& writer, const RunTables& run, const QDateTime& made, int pageCount) {
  ReportPages pages(writer, frameOf(run, made, pageCount));
  drawHead(pages, run);
  drawTable(pages, run, Words::tr("Table 1. Fidelity, 10 F"), Measure::FidelityX10);
  if (hasRunFigure(run, RunFigure::Roc, Group::All)) {
    drawTable(pages, run, Words::tr("Table 2. Area under the ROC curve against the masks"), Measure::Auc);
    drawTable(pages, run, Words::tr("Table 3. Highest Dice of the most salient regions against the masks"), Measure::DscMax);
  }
  drawSignDifferences(pages, run);
  drawMeasures(pages, run);
  for (const RunFigure figure : figures) {
    for (const Group group : run.shownGroups()) drawFigure(pages, run, figure, group);
  }
  drawRows(pages, Words::tr("Data"), runDataRows(run));
  drawRows(pages, Words::tr("Settings"), runSettingRows(run));
  const QList<ReportRow> excluded = runExclusionRows(run, mostExclusions);
  drawRows(pages, Words::tr("Left out"), excluded.isEmpty() ? QList<ReportRow>{{QString(), Words::tr("nothing")}} : excluded);
  return pages.page();
}

}  // namespace

void writeRunReport(const QString& file, const RunTables& run, const QDateTime& made, Progress& progress) {
  progress.step(0);
  // The footers name the count of pages, which is known after a first pass into nothing.
  QBuffer nowhere;
  nowhere.open(QIODevice::WriteOnly);
  QPdfWriter trial(&nowhere);
  setUp(trial);
  const int pageCount = layOut(trial, run, made, 0);
  progress.step(0.5);
  writeAside(std::filesystem::path(file.toStdString()), [&](const std::filesystem::path& aside) {
    QPdfWriter writer(QString::fromStdString(aside.string()));
    setUp(writer);
    layOut(writer, run, made, pageCount);
  });
  progress.step(1);
}

void writeRunFigures(const RunTables& run) {
  const std::filesystem::path folder = run.folder / "figures";
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  if (failure) throw Error(ErrorCode::WriteFailed, {folder.string(), failure.message()});
  for (const RunFigure figure : figures) {
    for (const Group group : run.shownGroups()) {
      if (!hasRunFigure(run, figure, group)) continue;
      const std::string suffix = group == Group::All ? "" : std::string("-") + groupName(group);
      const std::filesystem::path file = folder / (std::string(figureFile(figure)) + suffix + ".svg");
      const auto paint = [&](QPainter& painter, const QRectF& area) { paintRunFigure(painter, area, figure, run, group); };
      writePlot(QString::fromStdString(file.string()), runFigureTitle(figure, group), paint, runFigureSize(figure));
    }
  }
}

}  // namespace saliscope::ui
