#include "ui/evaluate/foreign_maps_table.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace saliscope::ui {

namespace {

constexpr int shownRows = 3;
enum Column { Name, Folder, ColumnCount };

}  // namespace

ForeignMapsTable::ForeignMapsTable(QWidget* parent) : QWidget(parent), table_(new QTableWidget(0, ColumnCount, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  table_->setObjectName(QStringLiteral("foreignMaps"));
  table_->setToolTip(tr("Heatmaps made elsewhere, found by the images' names and scored like our own."));
  table_->setAccessibleName(tr("Other people's heatmaps"));
  table_->setHorizontalHeaderLabels({tr("Name"), tr("Folder")});
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setStretchLastSection(true);
  table_->verticalHeader()->hide();
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setFixedHeight((shownRows + 1) * table_->verticalHeader()->defaultSectionSize());
  row->addWidget(table_, 1);
  auto* buttons = new QVBoxLayout;
  auto* more = new QPushButton(tr("Add…"), this);
  auto* remove = new QPushButton(tr("Remove"), this);
  for (QPushButton* button : {more, remove}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  buttons->addStretch(1);
  row->addLayout(buttons);
  connect(more, &QPushButton::clicked, this, &ForeignMapsTable::ask);
  connect(remove, &QPushButton::clicked, this, [this] {
    if (table_->currentRow() < 0) return;
    table_->removeRow(table_->currentRow());
    Q_EMIT changed();
  });
  connect(table_, &QTableWidget::itemChanged, this, &ForeignMapsTable::changed);
}

void ForeignMapsTable::add(const QString& folder) {
  const int row = table_->rowCount();
  {
    const QSignalBlocker half(table_);
    table_->insertRow(row);
    auto* where = new QTableWidgetItem(folder);
    where->setToolTip(folder);
    where->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    table_->setItem(row, Folder, where);
    table_->setItem(row, Name, new QTableWidgetItem(QFileInfo(folder).fileName()));
  }
  Q_EMIT changed();
}

std::vector<ForeignMaps> ForeignMapsTable::maps() const {
  std::vector<ForeignMaps> out;
  for (int row = 0; row < table_->rowCount(); ++row) {
    out.push_back({table_->item(row, Name)->text().trimmed().toStdString(), table_->item(row, Folder)->text().toStdString()});
  }
  return out;
}

void ForeignMapsTable::ask() {
  const QString where = QSettings().value(QStringLiteral("evaluate/maps")).toString();
  auto* dialog = new QFileDialog(this, tr("Folder of heatmaps"), where);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
    QSettings().setValue(QStringLiteral("evaluate/maps"), QFileInfo(folder).absolutePath());
    add(folder);
  });
  dialog->open();
}

}  // namespace saliscope::ui
