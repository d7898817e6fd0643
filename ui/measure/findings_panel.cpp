#include "ui/measure/findings_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session/finding_words.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {
namespace {

enum Column { Slice, Name, Value, Columns };
constexpr int idRole = Qt::UserRole;
constexpr int noteHeight = 74;

}  // namespace

FindingsPanel::FindingsPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QTreeWidget), note_(new QPlainTextEdit) {
  setObjectName(QStringLiteral("findingsPanel"));
  list_->setColumnCount(Columns);
  list_->setHeaderLabels({tr("Slice"), tr("Measurement"), tr("Value")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setFont(Theme::numberFont());
  list_->header()->setStretchLastSection(true);
  list_->header()->setSectionResizeMode(Slice, QHeaderView::ResizeToContents);
  list_->header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
  list_->setMinimumHeight(70);
  list_->setToolTip(tr("Double click goes to the slice; Delete deletes."));
  list_->installEventFilter(this);
  note_->setPlaceholderText(tr("Notes on this case"));
  note_->setAccessibleName(tr("Notes on this case"));
  note_->setToolTip(tr("Kept with the case on this computer, and printed in the report."));
  note_->setTabChangesFocus(true);
  note_->setFixedHeight(noteHeight);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 4, 8, 8);
  column->addWidget(list_, 1);
  column->addWidget(note_);
  connect(list_, &QTreeWidget::itemActivated, this, &FindingsPanel::showChosen);
  connect(list_, &QTreeWidget::itemDoubleClicked, this, &FindingsPanel::showChosen);
  connect(list_, &QTreeWidget::currentItemChanged, this, [this] {
    if (!filling_) session_.findings.setSelected(chosen());
  });
  connect(note_, &QPlainTextEdit::textChanged, this, [this] { session_.findings.setNote(note_->toPlainText()); });
  connect(&session_.findings, &Findings::changed, this, &FindingsPanel::fill);
  connect(&session_.findings, &Findings::selectedChanged, this, &FindingsPanel::followSelection);
  connect(&session_.findings, &Findings::noteChanged, this, &FindingsPanel::followNote);
  connect(&session_.study, &Study::volumeLoaded, this, &FindingsPanel::fill);
  connect(&session_.study, &Study::currentSeriesChanged, this, &FindingsPanel::followNote);
  fill();
  followNote();
}

void FindingsPanel::fill() {
  filling_ = true;
  list_->clear();
  QList<Measurement> all = session_.findings.measurements();
  std::stable_sort(all.begin(), all.end(), [](const Measurement& a, const Measurement& b) { return a.slice < b.slice; });
  for (const Measurement& one : all) {
    const MeasuredValues values = session_.findings.valuesOf(one);
    const QStringList lines = measureLines(one.kind, values);
    auto* item = new QTreeWidgetItem(list_, {QString::number(one.slice + 1), measureName(one.kind), lines.mid(0, 2).join(", ")});
    item->setData(0, idRole, one.id);
    item->setTextAlignment(Slice, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < Columns; ++column) item->setToolTip(column, lines.join(QLatin1Char('\n')));
  }
  filling_ = false;
  followSelection();
}

void FindingsPanel::followSelection() {
  filling_ = true;
  const int selected = session_.findings.selected();
  list_->setCurrentItem(nullptr);
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    if (list_->topLevelItem(i)->data(0, idRole).toInt() == selected) list_->setCurrentItem(list_->topLevelItem(i));
  }
  filling_ = false;
}

void FindingsPanel::followNote() {
  note_->setEnabled(session_.study.currentSeries() >= 0);
  if (note_->toPlainText() != session_.findings.note()) note_->setPlainText(session_.findings.note());
}

int FindingsPanel::chosen() const {
  const QTreeWidgetItem* item = list_->currentItem();
  return item == nullptr ? 0 : item->data(0, idRole).toInt();
}

void FindingsPanel::showChosen() {
  const Measurement* measurement = session_.findings.find(chosen());
  if (measurement != nullptr) session_.study.setSliceIndex(measurement->slice);
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == list_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
    session_.findings.remove(chosen());
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace saliscope::ui
