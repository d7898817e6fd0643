#include "ui/evaluate/agreement_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <algorithm>

#include "ui/widgets/role_label.h"

namespace saliscope::ui {

namespace {

constexpr int cellWidth = 44;
constexpr int rowHeight = 22;

}  // namespace

AgreementView::AgreementView(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(4, 4, 4, 0);
  for (const Sign sign : {Sign::Original, Sign::Absolute}) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QLabel* title = roleLabel("dim", box);
    title->setText(tr("Rank correlation of the maps, %1").arg(signedValuesWords(sign)));
    auto* model = new AgreementModel(sign, this);
    model->setBackground(palette().color(QPalette::Base));
    column->addWidget(title);
    column->addWidget(makeTable(model, sign, box), 1);
    row->addWidget(box, 1);
    panels_.append({sign, box, model});
  }
}

QTableView* AgreementView::makeTable(AgreementModel* model, Sign sign, QWidget* box) const {
  auto* view = new QTableView(box);
  view->setObjectName(QStringLiteral("agreement-%1").arg(QString::fromStdString(signName(sign))));
  view->setAccessibleName(tr("Rank correlation of the maps, %1").arg(signedValuesWords(sign)));
  view->setModel(model);
  view->setProperty("role", QStringLiteral("panel"));
  view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view->setSelectionMode(QAbstractItemView::NoSelection);
  view->setShowGrid(false);
  view->setFrameShape(QFrame::NoFrame);
  view->horizontalHeader()->setDefaultSectionSize(cellWidth);
  view->horizontalHeader()->setHighlightSections(false);
  view->verticalHeader()->setDefaultSectionSize(rowHeight);
  view->verticalHeader()->setHighlightSections(false);
  view->setCornerButtonEnabled(false);
  return view;
}

void AgreementView::show(const RunTablesPtr& run) {
  const std::vector<Sign> signs = run ? run->signs() : std::vector<Sign>();
  for (const Panel& panel : panels_) {
    panel.box->setVisible(std::find(signs.begin(), signs.end(), panel.sign) != signs.end());
    panel.model->show(run);
  }
}

void AgreementView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  for (const Panel& panel : panels_) panel.model->setBackground(palette().color(QPalette::Base));
}

}  // namespace saliscope::ui
