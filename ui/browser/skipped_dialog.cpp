#include "ui/browser/skipped_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/jobs/error_words.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {
namespace {

QString pathOf(const Skipped& file) {
  return QString::fromStdString(file.file.string());
}

}  // namespace

SkippedDialog::SkippedDialog(const QList<Skipped>& files, QWidget* parent) : QDialog(parent), table_(new QTableWidget) {
  setWindowTitle(tr("Files that were not used"));
  resize(820, 460);
  auto* text = new QLabel(tr("%n file(s) could not be used; everything else was opened.", nullptr, static_cast<int>(files.size())));
  text->setWordWrap(true);
  fill(files);

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
  copy->setIcon(Theme::icon(QStringLiteral("copy")));
  copy->setToolTip(tr("Copies the whole list as text."));
  connect(copy, &QPushButton::clicked, this, [files] { QGuiApplication::clipboard()->setText(asText(files)); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* column = new QVBoxLayout(this);
  column->addWidget(text);
  column->addWidget(table_, 1);
  column->addWidget(buttons);
}

void SkippedDialog::fill(const QList<Skipped>& files) {
  table_->setColumnCount(2);
  table_->setHorizontalHeaderLabels({tr("File"), tr("Why")});
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->verticalHeader()->hide();
  table_->setShowGrid(false);
  table_->setAlternatingRowColors(true);
  table_->setRowCount(static_cast<int>(files.size()));
  for (int row = 0; row < table_->rowCount(); ++row) {
    const Skipped& file = files.at(row);
    auto* name = new QTableWidgetItem(QString::fromStdString(file.file.filename().string()));
    name->setToolTip(pathOf(file));
    const ErrorWords words = errorWords(file.reason);
    auto* why = new QTableWidgetItem(words.what);
    why->setToolTip(words.remedy.isEmpty() ? words.what : words.what + QLatin1Char(' ') + words.remedy);
    table_->setItem(row, 0, name);
    table_->setItem(row, 1, why);
  }
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setStretchLastSection(true);
  table_->setColumnWidth(0, 280);
}

QString SkippedDialog::asText(const QList<Skipped>& files) {
  QStringList lines;
  for (const Skipped& file : files) lines.append(pathOf(file) + QLatin1Char('\t') + errorWords(file.reason).what);
  return lines.join(QLatin1Char('\n'));
}

}  // namespace saliscope::ui
