#include "ui/editor/mask_files.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>

#include "ui/session/folders.h"

namespace saliscope::ui {

namespace {

const QString folderKey = QStringLiteral("mask/folder");

QString lastFolder() {
  return QSettings().value(folderKey, documentsFolder()).toString();
}

void rememberFolder(const QString& file) {
  QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
}

}  // namespace

MaskFiles::MaskFiles(Session& session, QWidget* anywhere, QObject* parent)
    : QObject(parent), session_(session), anywhere_(anywhere) {
  connect(&session_.mask, &MaskDocument::saved, this, [this](const QString& file) {
    session_.notify(NoticeLevel::Info, tr("The mask was saved as %1.").arg(QFileInfo(file).fileName()), file);
    Q_EMIT saved(file);
  });
}

void MaskFiles::load() {
  if (!session_.mask.modified()) {
    askForLoad();
    return;
  }
  auto* question = new QMessageBox(QMessageBox::Question, tr("Load a mask"), tr("The mask on show has changes that are not saved."),
                                   QMessageBox::Cancel, anywhere_->window());
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setInformativeText(tr("Another mask takes its place."));
  QPushButton* saveFirst = question->addButton(tr("Save, then load"), QMessageBox::AcceptRole);
  QPushButton* giveUp = question->addButton(tr("Load without saving"), QMessageBox::DestructiveRole);
  question->setDefaultButton(saveFirst);
  connect(saveFirst, &QPushButton::clicked, this, [this] {
    if (session_.mask.file().isEmpty()) {
      askForSave([this] { askForLoad(); });
    } else {
      saveTo(session_.mask.file(), [this] { askForLoad(); });
    }
  });
  connect(giveUp, &QPushButton::clicked, this, &MaskFiles::askForLoad);
  question->open();
}

void MaskFiles::askForLoad() {
  auto* dialog = new QFileDialog(anywhere_->window(), tr("Load a mask"), lastFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("loadMaskDialog"));
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilters({tr("Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
    rememberFolder(file);
    session_.mask.load(file);
  });
  dialog->open();
}

void MaskFiles::save() {
  if (!session_.mask.present()) return;
  if (session_.mask.file().isEmpty()) {
    askForSave({});
  } else {
    saveTo(session_.mask.file());
  }
}

void MaskFiles::saveAs() {
  if (session_.mask.present()) askForSave({});
}

void MaskFiles::askForSave(std::function<void()> afterwards) {
  auto* dialog = new QFileDialog(anywhere_->window(), tr("Save the mask"), lastFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("saveMaskDialog"));
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("nii.gz"));
  dialog->setNameFilters({tr("NIfTI, compressed (*.nii.gz)"), tr("NIfTI (*.nii)"), tr("NRRD (*.nrrd)"), tr("MetaImage (*.mha)")});
  dialog->selectFile(suggestedFile());
  connect(dialog, &QFileDialog::fileSelected, this, [this, afterwards = std::move(afterwards)](const QString& file) {
    rememberFolder(file);
    saveTo(file, afterwards);
  });
  dialog->open();
}

QString MaskFiles::suggestedFile() const {
  if (!session_.mask.file().isEmpty()) return session_.mask.file();
  QString name = QStringLiteral("mask");
  if (session_.study.currentSeries() >= 0) {
    name = session_.study.series().at(session_.study.currentSeries()).title();
    for (const QString& ending :
         {QStringLiteral(".nii.gz"), QStringLiteral(".nii"), QStringLiteral(".nrrd"), QStringLiteral(".mha")}) {
      if (name.endsWith(ending, Qt::CaseInsensitive)) name.chop(ending.size());
    }
    name.replace(QRegularExpression(QStringLiteral("[^\\w.-]+")), QStringLiteral("_"));
    name += QStringLiteral("_mask");
  }
  return QDir(lastFolder()).filePath(name + QStringLiteral(".nii.gz"));
}

void MaskFiles::saveTo(const QString& file, const std::function<void()>& afterwards) {
  session_.mask.save(file);
  if (!afterwards) return;
  auto* wait = new QObject(this);
  connect(&session_.mask, &MaskDocument::saved, wait, [wait, file, afterwards](const QString& written) {
    if (written != file) return;
    wait->deleteLater();
    afterwards();
  });
  connect(&session_.mask, &MaskDocument::saveFailed, wait, &QObject::deleteLater);
}

}  // namespace saliscope::ui
