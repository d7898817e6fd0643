#include "ui/report/export_report.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include "ui/report/report_content.h"
#include "ui/report/report_writer.h"
#include "ui/session/folders.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Report)
};

}  // namespace

void exportReport(Session& session, QWidget* parent) {
  auto* dialog = new QFileDialog(parent, Words::tr("Save the report"), documentsFolder(), Words::tr("PDF (*.pdf)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("pdf"));
  dialog->selectFile(QStringLiteral("saliscope-report.pdf"));
  QObject::connect(dialog, &QFileDialog::fileSelected, &session,
                   [&session](const QString& file) { exportReportTo(session, file); });
  dialog->open();
}

JobId exportReportTo(Session& session, const QString& file, bool showIdentity) {
  auto content = std::make_shared<ReportContent>(gatherReport(session));
  content->showIdentity = showIdentity;
  const std::shared_ptr<const ReportContent> snapshot = content;
  return session.io.start(Words::tr("Writing the report"), &session, [&session, snapshot, file](JobContext& context) {
    writeReport(file, *snapshot, context);
    return [&session, file] {
      session.notify(NoticeLevel::Info, Words::tr("The report was written: %1").arg(QFileInfo(file).fileName()), file);
    };
  });
}

}  // namespace saliscope::ui
