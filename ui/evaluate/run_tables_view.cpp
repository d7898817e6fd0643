#include "ui/evaluate/run_tables_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/widgets/role_label.h"

namespace saliscope::ui {

namespace {

constexpr int rowHeight = 24;

}  // namespace

QTableView* makeSortedView(QAbstractItemModel* model, QWidget* parent) {
  auto* view = new QTableView(parent);
  auto* sorted = new QSortFilterProxyModel(view);
  sorted->setSourceModel(model);
  sorted->setSortRole(Qt::UserRole);
  view->setModel(sorted);
  view->setProperty("role", QStringLiteral("panel"));
  view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  view->setSortingEnabled(true);
  view->setSelectionBehavior(QAbstractItemView::SelectRows);
  view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view->setShowGrid(false);
  view->setWordWrap(false);
  view->setFrameShape(QFrame::NoFrame);
  view->verticalHeader()->hide();
  view->verticalHeader()->setDefaultSectionSize(rowHeight);
  view->horizontalHeader()->setHighlightSections(false);
  view->horizontalHeader()->setSortIndicatorClearable(true);
  return view;
}

RunTablesView::RunTablesView(QWidget* parent) : QSplitter(Qt::Horizontal, parent) {
  setChildrenCollapsible(false);
  for (const Measure measure : {Measure::FidelityX10, Measure::Auc, Measure::DscMax}) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(4, 4, 4, 0);
    column->setSpacing(2);
    QLabel* title = roleLabel("dim", box);
    title->setText(runTableTitle(measure));
    column->addWidget(title);
    auto* model = new RunTableModel(measure, this);
    model->setBackground(palette().color(QPalette::Base));
    QTableView* view = makeSortedView(model, box);
    view->setObjectName(QStringLiteral("table-%1").arg(QLatin1String(measureName(static_cast<std::size_t>(measure)))));
    view->setAccessibleName(runTableTitle(measure));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Names that begin alike differ at their ends.
    view->setTextElideMode(Qt::ElideMiddle);
    // The highest first, as in the paper.
    view->sortByColumn(1, Qt::DescendingOrder);
    column->addWidget(view, 1);
    models_.append(model);
    views_.append(view);
  }
}

void RunTablesView::show(const RunTablesPtr& run, Group group) {
  for (RunTableModel* model : models_) model->show(run, group);
  // Names give way to numbers.
  for (QTableView* view : views_) {
    if (view->model()->columnCount() > 0) view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  }
}

void RunTablesView::changeEvent(QEvent* event) {
  QSplitter::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  for (RunTableModel* model : models_) model->setBackground(palette().color(QPalette::Base));
}

}  // namespace saliscope::ui
