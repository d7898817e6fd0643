#include "ui/evaluate/export_run.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <array>
#include <functional>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/evaluation/run_folder.h"
#include "ui/plots/plot_file.h"
#include "ui/report/run_report.h"
#include "ui/session/folders.h"

namespace saliscope::ui {

namespace fs = std::filesystem;

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::EvaluationPanel)
};

void askFile(QWidget* parent, const QString& title, const QString& filter, const QString& name,
             const std::function<void(const QString&)>& then) {
  auto* dialog = new QFileDialog(parent, title, documentsFolder(), filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QFileInfo(name).suffix());
  dialog->selectFile(name);
  QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
  dialog->open();
}

struct FigureFile {
  RunFigure figure;
  Group group;
  QString name;  ///< without its ending
};

std::vector<FigureFile> figureFiles(const RunTables& run) {
  constexpr std::array<std::pair<RunFigure, const char*>, 3> names{
      {{RunFigure::Fidelity, "fidelity"}, {RunFigure::Roc, "roc"}, {RunFigure::Dice, "dsc"}}};
  std::vector<FigureFile> out;
  for (const auto& [figure, name] : names) {
    for (const Group group : run.shownGroups()) {
      if (!hasRunFigure(run, figure, group)) continue;
      const QString suffix = group == Group::All ? QString() : QLatin1Char('-') + QString::fromLatin1(groupName(group));
      out.push_back({figure, group, QString::fromLatin1(name) + suffix});
    }
  }
  return out;
}

void copyTables(const fs::path& from, const fs::path& to) {
  std::error_code failure;
  fs::create_directories(to, failure);
  if (failure) throw Error(ErrorCode::WriteFailed, {to.string(), failure.message()});
  for (const auto& entry : fs::directory_iterator(from, failure)) {
    if (entry.path().extension() != ".csv") continue;
    writeAside(to / entry.path().filename(), [&](const fs::path& aside) {
      std::error_code wrong;
      fs::copy_file(entry.path(), aside, fs::copy_options::overwrite_existing, wrong);
      if (wrong) throw Error(ErrorCode::WriteFailed, {(to / entry.path().filename()).string(), wrong.message()});
    });
  }
  if (failure) throw Error(ErrorCode::FileUnreadable, {from.string(), failure.message()});
}

}  // namespace

void exportRunReport(Session& session, const RunTablesPtr& run, QWidget* parent) {
  askFile(parent, Words::tr("Save the report"), Words::tr("PDF (*.pdf)"), QStringLiteral("saliscope-evaluation.pdf"),
          [&session, run](const QString& file) { exportRunReportTo(session, run, file); });
}

JobId exportRunReportTo(Session& session, const RunTablesPtr& run, const QString& file) {
  return session.io.start(Words::tr("Writing the report"), &session, [&session, run, file](JobContext& context) {
    writeRunReport(file, *run, QDateTime::currentDateTime(), context);
    return [&session, file] {
      session.notify(NoticeLevel::Info, Words::tr("The report was written: %1").arg(QFileInfo(file).fileName()), file);
    };
  });
}

void exportText(Session& session, const QString& title, const QString& name, const QString& text, QWidget* parent) {
  askFile(parent, title, Words::tr("CSV (*.csv)"), name, [&session, title, bytes = text.toStdString()](const QString& file) {
    session.io.start(title, &session, [file, bytes](JobContext&) {
      writeFile(file.toStdString(), bytes);
      return std::function<void()>();
    });
  });
}

void exportTable(Session& session, const QString& title, const RunTablesPtr& run, const QString& name, QWidget* parent) {
  askFile(parent, title, Words::tr("CSV (*.csv)"), name, [&session, title, run, name](const QString& file) {
    session.io.start(title, &session, [file, from = tablesFolder(run->folder) / name.toStdString()](JobContext&) {
      writeFile(file.toStdString(), readFile(from));
      return std::function<void()>();
    });
  });
}

void exportAll(Session& session, const RunTablesPtr& run, QWidget* parent) {
  auto* dialog = new QFileDialog(parent, Words::tr("Folder for tables and figures"), documentsFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                   [&session, run](const QString& folder) { exportAllTo(session, run, folder); });
  dialog->open();
}

JobId exportAllTo(Session& session, const RunTablesPtr& run, const QString& folder) {
  return session.io.start(Words::tr("Saving tables and figures"), &session, [&session, run, folder](JobContext& context) {
    copyTables(tablesFolder(run->folder), folder.toStdString());
    const std::vector<FigureFile> files = figureFiles(*run);
    for (std::size_t i = 0; i < files.size(); ++i) {
      context.step(static_cast<double>(i) / static_cast<double>(files.size()));
      const auto paint = [&](QPainter& painter, const QRectF& area) {
        paintRunFigure(painter, area, files[i].figure, *run, files[i].group);
      };
      for (const char* ending : {".svg", ".pdf", ".png"}) {
        writePlot(folder + QLatin1Char('/') + files[i].name + QLatin1String(ending),
                  runFigureTitle(files[i].figure, files[i].group), paint, runFigureSize(files[i].figure));
      }
    }
    return [&session, folder] {
      session.notify(NoticeLevel::Info, Words::tr("Tables and figures were saved: %1").arg(QFileInfo(folder).fileName()), folder);
    };
  });
}

}  // namespace saliscope::ui
