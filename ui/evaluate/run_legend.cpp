#include "ui/evaluate/run_legend.h"

#include <QEvent>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/evaluate/run_table_model.h"
#include "ui/session/names.h"

namespace saliscope::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int mostRows = 2;
constexpr int frameMargin = 3;  // of the style sheet

}  // namespace

RunLegend::RunLegend(QWidget* parent) : QListWidget(parent) {
  setObjectName(QStringLiteral("runLegend"));
  setAccessibleName(tr("Estimators"));
  setToolTip(tr("The tick shows or hides an estimator's curves; a click on the name makes it stand out."));
  setFlow(QListView::LeftToRight);
  setWrapping(true);
  setResizeMode(QListView::Adjust);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSpacing(1);
  connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
    const QString id = item->data(idRole).toString();
    const bool off = item->checkState() == Qt::Unchecked;
    if (off == hidden_.contains(id)) return;
    off ? static_cast<void>(hidden_.insert(id)) : static_cast<void>(hidden_.remove(id));
    Q_EMIT changed();
  });
  connect(this, &QListWidget::itemSelectionChanged, this, &RunLegend::changed);
  setSelectionMode(QAbstractItemView::SingleSelection);
}

void RunLegend::setRun(const RunTablesPtr& run) {
  run_ = run;
  const std::vector<std::string> ids = run ? run->estimators() : std::vector<std::string>();
  bool same = static_cast<int>(ids.size()) == count();
  for (int i = 0; same && i < count(); ++i) {
    same = item(i)->data(idRole).toString().toStdString() == ids[static_cast<std::size_t>(i)];
  }
  if (same) return;
  const QSignalBlocker quiet(this);
  clear();
  for (const std::string& one : ids) {
    const QString id = QString::fromStdString(one);
    auto* entry = new QListWidgetItem(estimatorName(id), this);
    entry->setData(idRole, id);
    entry->setToolTip(estimatorSentence(id));
    entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    entry->setCheckState(hidden_.contains(id) ? Qt::Unchecked : Qt::Checked);
  }
  paintIcons();
}

void RunLegend::paintIcons() {
  if (!run_) return;
  const QSignalBlocker quiet(this);
  for (int i = 0; i < count(); ++i) {
    item(i)->setIcon(
        colorSwatch(runScreenColor(*run_, item(i)->data(idRole).toString().toStdString(), palette().color(QPalette::Base))));
  }
}

QListWidgetItem* RunLegend::itemOf(const QString& id) const {
  for (int i = 0; i < count(); ++i) {
    if (item(i)->data(idRole).toString() == id) return item(i);
  }
  return nullptr;
}

QString RunLegend::chosen() const {
  const QList<QListWidgetItem*> selected = selectedItems();
  return selected.isEmpty() ? QString() : selected.first()->data(idRole).toString();
}

void RunLegend::toggleChosen(const QString& id) {
  const bool again = id == chosen();
  clearSelection();
  QListWidgetItem* entry = itemOf(id);
  if (!again && entry != nullptr) entry->setSelected(true);
}

void RunLegend::updateGeometries() {
  QListWidget::updateGeometries();
  // As many rows as the names need at this width.
  const int most = mostRows * (sizeHintForRow(0) + spacing()) + spacing();
  const int wanted = std::min(contentsSize().height(), most) + 2 * frameMargin;
  if (count() > 0 && wanted != height()) setFixedHeight(wanted);
}

void RunLegend::changeEvent(QEvent* event) {
  QListWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) paintIcons();
}

}  // namespace saliscope::ui
