#include "ui/main_window/window_editor.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace saliscope::ui {
namespace {

enum Column { Key, Name, Width, Center, Columns };
constexpr int keys = 9;

QTableWidgetItem* cell(const QString& text, bool editable, bool number) {
  auto* item = new QTableWidgetItem(text);
  if (!editable) item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  if (number) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

}  // namespace

WindowEditor::WindowEditor(WindowList& windows, ViewState& view, QWidget* parent)
    : QDialog(parent), windows_(windows), view_(view), table_(new QTableWidget(0, Columns)) {
  setObjectName(QStringLiteral("windowEditor"));
  setWindowTitle(tr("Window presets"));
  resize(480, 460);
  table_->setHorizontalHeaderLabels({tr("Key"), tr("Name"), tr("Width in HU"), tr("Centre in HU")});
  table_->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
  table_->verticalHeader()->hide();
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  auto* line = new QHBoxLayout;
  const auto button = [&](const char* name, const QString& text, const QString& tip) {
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(tip);
    made->setAutoDefault(false);
    line->addWidget(made);
    return made;
  };
  auto* add = button("windowAdd", tr("Add this window"), tr("Adds the window in force; type a name for it."));
  up_ = button("windowUp", tr("Up"), tr("Moves the chosen one up, to another key."));
  down_ = button("windowDown", tr("Down"), tr("Moves the chosen one down, to another key."));
  remove_ = button("windowRemove", tr("Remove"), tr("Takes the chosen one off the list."));
  auto* all = button("windowReset", tr("Reset"), tr("Brings the program's own presets back."));
  line->addStretch(1);
  auto* close = button("windowClose", tr("Close"), {});
  auto* column = new QVBoxLayout(this);
  column->addWidget(table_, 1);
  column->addLayout(line);
  connect(add, &QPushButton::clicked, this, &WindowEditor::addCurrent);
  connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
  connect(down_, &QPushButton::clicked, this, [this] { move(1); });
  connect(remove_, &QPushButton::clicked, this, &WindowEditor::removeChosen);
  connect(all, &QPushButton::clicked, &windows_, &WindowList::reset);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(table_, &QTableWidget::cellChanged, this, &WindowEditor::take);
  connect(table_, &QTableWidget::itemSelectionChanged, this, &WindowEditor::followChoice);
  connect(&windows_, &WindowList::changed, this, [this] {
    if (!filling_) fill();
  });
  fill();
}

void WindowEditor::fill() {
  filling_ = true;
  const int row = table_->currentRow();
  const QList<NamedWindow>& all = windows_.windows();
  table_->setRowCount(static_cast<int>(all.size()));
  for (int i = 0; i < all.size(); ++i) {
    table_->setItem(i, Key, cell(i < keys ? QString::number(i + 1) : QString(), false, true));
    table_->setItem(i, Name, cell(all.at(i).name, true, false));
    table_->setItem(i, Width, cell(QString::number(all.at(i).window.width), true, true));
    table_->setItem(i, Center, cell(QString::number(all.at(i).window.center), true, true));
  }
  if (row >= 0) table_->selectRow(std::min(row, table_->rowCount() - 1));
  filling_ = false;
  followChoice();
}

void WindowEditor::take() {
  if (filling_) return;
  QList<NamedWindow> all = windows_.windows();
  for (int i = 0; i < all.size(); ++i) {
    bool isWidth = false;
    bool isCenter = false;
    const double width = table_->item(i, Width)->text().toDouble(&isWidth);
    const double center = table_->item(i, Center)->text().toDouble(&isCenter);
    all[i].name = table_->item(i, Name)->text().trimmed();
    if (isWidth && width >= 1) all[i].window.width = width;
    if (isCenter) all[i].window.center = center;
  }
  filling_ = true;
  windows_.setWindows(all);
  filling_ = false;
  // What was no number stands as it was; after the cell's field has gone.
  QTimer::singleShot(0, this, &WindowEditor::fill);
}

void WindowEditor::addCurrent() {
  QList<NamedWindow> all = windows_.windows();
  all.append({tr("New"), view_.window()});
  windows_.setWindows(all);
  const int row = table_->rowCount() - 1;
  table_->setCurrentCell(row, Name);
  table_->editItem(table_->item(row, Name));
}

void WindowEditor::move(int step) {
  QList<NamedWindow> all = windows_.windows();
  const int from = table_->currentRow();
  const int to = from + step;
  if (from < 0 || to < 0 || to >= all.size()) return;
  all.move(from, to);
  table_->setCurrentCell(to, Name);
  windows_.setWindows(all);
}

void WindowEditor::removeChosen() {
  QList<NamedWindow> all = windows_.windows();
  const int row = table_->currentRow();
  if (row < 0 || all.size() < 2) return;
  all.removeAt(row);
  windows_.setWindows(all);
}

void WindowEditor::followChoice() {
  const int row = table_->currentRow();
  up_->setEnabled(row > 0);
  down_->setEnabled(row >= 0 && row + 1 < table_->rowCount());
  remove_->setEnabled(row >= 0 && table_->rowCount() > 1);
}

}  // namespace saliscope::ui
