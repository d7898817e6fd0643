#include "ui/explain/estimator_list.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/estimators/registry.h"
#include "ui/explain/explain_words.h"
#include "ui/explain/foreign_list.h"
#include "ui/widgets/color_map_icon.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

EstimatorList::EstimatorList(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 0, 8, 8);
  column->setSpacing(4);
  column->addWidget(buildChoice());
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(4);
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(1, 1);
  for (const auto& one : estimators()) {
    rows_.append(buildRow(grid, static_cast<int>(rows_.size()), QString::fromStdString(one->descriptor().id)));
  }
  column->addLayout(grid);
  column->addWidget(new ForeignList(session, this));
  column->addWidget(buildButtons());
  const Explanation& explanation = session_.explanation;
  for (auto signal :
       {&Explanation::runningChanged, &Explanation::heatmapChanged, &Explanation::settingsChanged, &Explanation::modelChanged}) {
    connect(&explanation, signal, this, &EstimatorList::refresh);
  }
  connect(&session_.study, &Study::sliceChanged, this, &EstimatorList::refresh);
  connect(&session_.foreign, &ForeignHeatmaps::changed, this, &EstimatorList::refresh);
  connect(&session_.compute, &JobQueue::changed, this, &EstimatorList::refresh);
  refresh();
}

QWidget* EstimatorList::buildChoice() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  const auto add = [&](const QString& text, const QString& tip, const std::function<bool(const EstimatorDescriptor&)>& wanted) {
    auto* button = new QPushButton(text, box);
    button->setProperty("role", "link");
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, [this, wanted] { choose(wanted); });
    row->addWidget(button);
  };
  add(tr("All"), tr("Ticks every estimator."), [](const EstimatorDescriptor&) { return true; });
  add(tr("The paper's"), tr("Ticks the eight estimators of the paper."),
      [](const EstimatorDescriptor& one) { return one.ofPaper; });
  add(tr("None"), tr("Takes all ticks away."), [](const EstimatorDescriptor&) { return false; });
  row->addStretch(1);
  return box;
}

EstimatorList::Row EstimatorList::buildRow(QGridLayout* grid, int line, const QString& id) {
  Row row;
  row.id = id;
  row.box = new QCheckBox(this);
  row.box->setObjectName(QStringLiteral("run.") + id);
  row.box->setAccessibleName(estimatorName(id));
  row.box->setToolTip(tr("Ticked ones are made by “Run ticked”."));
  row.name = new QPushButton(swatchIcon(estimatorColor(id), {10, 10}), estimatorName(id), this);
  row.name->setObjectName(QStringLiteral("show.") + id);
  row.name->setProperty("role", "link");
  row.name->setToolTip(estimatorSentence(id));
  row.name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  row.state = roleLabel("small", this);
  row.state->setObjectName(QStringLiteral("state.") + id);
  row.state->setFont(Theme::numberFont());
  row.state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row.cancel = new QToolButton(this);
  row.cancel->setObjectName(QStringLiteral("cancel.") + id);
  row.cancel->setIcon(Theme::icon(QStringLiteral("close")));
  row.cancel->setIconSize({10, 10});
  row.cancel->setToolTip(tr("Takes this one out of the queue; nothing half-made stays."));
  row.cancel->setAccessibleName(tr("Cancel %1").arg(estimatorName(id)));
  row.cancel->setFocusPolicy(Qt::StrongFocus);
  QSizePolicy keeps = row.cancel->sizePolicy();
  keeps.setRetainSizeWhenHidden(true);  // the column of states stays where it is
  row.cancel->setSizePolicy(keeps);
  connect(row.box, &QCheckBox::toggled, this, &EstimatorList::refresh);
  connect(row.name, &QPushButton::clicked, this, [this, id] {
    session_.foreign.leave();
    Q_EMIT estimatorWanted(id);
  });
  connect(row.cancel, &QToolButton::clicked, this, [this, id] {
    if (const MapTask* task = session_.explanation.taskOf(id)) session_.explanation.cancelTask(task->id);
  });
  grid->addWidget(row.box, line, 0);
  grid->addWidget(row.name, line, 1);
  grid->addWidget(row.state, line, 2);
  grid->addWidget(row.cancel, line, 3);
  return row;
}

QWidget* EstimatorList::buildButtons() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 2, 0, 0);
  row->setSpacing(6);
  runChosen_ = new QPushButton(tr("Run ticked"), box);
  runChosen_->setToolTip(
      tr("Queues the ticked estimators for this slice, cheap ones first; what is there already is not made again."));
  runAll_ = new QPushButton(tr("Run all"), box);
  runAll_->setToolTip(tr("Queues every estimator for this slice, cheap ones first; gradients that several need are made once."));
  cancelAll_ = new QPushButton(tr("Cancel all"), box);
  cancelAll_->setToolTip(tr("Empties the queue; finished maps stay."));
  connect(runChosen_, &QPushButton::clicked, this, [this] { session_.explanation.runSeveral(chosen()); });
  connect(runAll_, &QPushButton::clicked, this, [this] {
    QStringList all;
    for (const Row& one : std::as_const(rows_)) all << one.id;
    session_.explanation.runSeveral(all);
  });
  connect(cancelAll_, &QPushButton::clicked, this, [this] { session_.explanation.cancelAll(); });
  row->addWidget(runChosen_);
  row->addWidget(runAll_);
  row->addStretch(1);
  row->addWidget(cancelAll_);
  return box;
}

QStringList EstimatorList::chosen() const {
  QStringList ids;
  for (const Row& row : rows_) {
    if (row.box->isChecked()) ids << row.id;
  }
  return ids;
}

void EstimatorList::choose(const std::function<bool(const EstimatorDescriptor&)>& wanted) {
  for (const Row& row : std::as_const(rows_)) row.box->setChecked(wanted(estimator(row.id.toStdString()).descriptor()));
}

void EstimatorList::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void EstimatorList::refresh() {
  if (!isVisible()) return;
  for (const Row& row : std::as_const(rows_)) refreshRow(row);
  const bool possible = session_.explanation.classifier() && session_.study.slice();
  runChosen_->setEnabled(possible && !chosen().isEmpty());
  runAll_->setEnabled(possible);
  cancelAll_->setEnabled(!session_.explanation.queue().idle());
}

void EstimatorList::refreshRow(const Row& row) {
  const Explanation& explanation = session_.explanation;
  const bool shown = explanation.settings().estimator == row.id.toStdString() && session_.foreign.shown().isEmpty();
  QFont font = row.name->font();
  if (font.bold() != shown) {
    font.setBold(shown);
    row.name->setFont(font);
  }
  const MapTask* task = explanation.taskOf(row.id);
  row.cancel->setVisible(task != nullptr);
  const Explanation::Lack lack = explanation.lacking(row.id);
  if (task != nullptr && task->job == 0) return showState(row, tr("waiting"), "small");
  if (task != nullptr) {
    const JobInfo job = explanation.queue().progress(*task);
    QString text = tr("%1 %").arg(static_cast<int>(100 * job.fraction));
    if (job.secondsLeft >= 0) text += QStringLiteral(" · ") + tr("%1 left").arg(durationText(job.secondsLeft));
    return showState(row, text, "small");
  }
  if (explanation.hasMap(row.id)) return showState(row, tr("✓ there"), "small-ok");
  const bool cannot = lack == Explanation::Lack::Rectifiers || lack == Explanation::Lack::Layers;
  showState(row, cannot ? tr("not for this model") : QString(), "small");
  row.state->setToolTip(cannot ? lackWords(lack) : QString());
}

void EstimatorList::showState(const Row& row, const QString& text, const char* role) {
  setRole(row.state, role);
  if (row.state->text() != text) row.state->setText(text);
}

}  // namespace saliscope::ui
