#include "ui/evaluate/evaluation_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/evaluate/agreement_view.h"
#include "ui/evaluate/export_run.h"
#include "ui/evaluate/figure_view.h"
#include "ui/evaluate/left_out_model.h"
#include "ui/evaluate/measures_model.h"
#include "ui/evaluate/run_legend.h"
#include "ui/evaluate/run_tables_view.h"
#include "ui/evaluate/slices_model.h"
#include "ui/report/run_words.h"
#include "ui/session/names.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr int progressSteps = 1000;
const QString dot = QStringLiteral(" · ");

QString kindWords(const Kind& kind) {
  return estimatorName(QString::fromStdString(kind.estimator)) + QStringLiteral(", ") +
         (kind.sign == Sign::Original ? EvaluationPanel::tr("original") : EvaluationPanel::tr("absolute"));
}

}  // namespace

EvaluationPanel::EvaluationPanel(Session& session, EvaluationRun& run, QWidget* parent)
    : QWidget(parent),
      session_(session),
      run_(run),
      tabs_(new QTabWidget(this)),
      fidelity_(new FigureView(session, RunFigure::Fidelity, this)),
      roc_(new FigureView(session, RunFigure::Roc, this)),
      dice_(new FigureView(session, RunFigure::Dice, this)),
      tables_(new RunTablesView(this)),
      agreement_(new AgreementView(this)),
      legend_(new RunLegend(this)) {
  setWindowTitle(tr("Evaluation"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 4, 8, 4);
  column->setSpacing(3);
  column->addWidget(buildHead());
  bar_ = new QProgressBar(this);
  bar_->setTextVisible(false);
  bar_->setFixedHeight(5);
  bar_->setRange(0, progressSteps);
  bar_->setAccessibleName(tr("Progress of the evaluation"));
  column->addWidget(bar_);
  doubt_ = roleLabel("warning", this);
  // All of it is in the tool tip.
  doubt_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  column->addWidget(doubt_);
  addTabs();
  tabs_->setCornerWidget(buildChoices());
  column->addWidget(tabs_, 1);
  column->addWidget(legend_);
  for (FigureView* view : {fidelity_, roc_, dice_}) connect(view, &FigureView::estimatorPointed, legend_, &RunLegend::toggleChosen);
  connect(legend_, &RunLegend::changed, this, &EvaluationPanel::showFigures);
  connect(tabs_, &QTabWidget::currentChanged, this, &EvaluationPanel::showFigures);
  connectRun();
  showView();
  showLeftOut();
  showState();
}

void EvaluationPanel::addTabs() {
  fidelity_->setObjectName(QStringLiteral("figureFidelity"));
  roc_->setObjectName(QStringLiteral("figureRoc"));
  dice_->setObjectName(QStringLiteral("figureDice"));
  tabs_->setDocumentMode(true);
  const auto add = [this](QWidget* page, const QString& name, const QString& tip) {
    const int place = tabs_->addTab(page, name);
    tabs_->setTabToolTip(place, tip);
    return place;
  };
  add(fidelity_, tr("Fidelity"),
      tr("Accuracy while pixels are masked by importance: the faster it falls, the truer the map to the network."));
  add(roc_, tr("ROC"), tr("How well the maps' heights tell the masks' pixels from the others."));
  add(dice_, tr("Dice"), tr("How far the most salient regions and the masks overlap."));
  add(tables_, tr("Tables"), tr("Tables 1 to 3 with 95 % intervals; a click on a heading sorts."));
  add(buildMeasures(), tr("Measures"), tr("Pointing game, top overlap, mass inside, average precision, and the level of chance."));
  add(agreement_, tr("Agreement"), tr("How alike the estimators rank the pixels."));
  add(buildSlices(), tr("Slices"), tr("Every slice by itself; double click opens it."));
  leftOutTab_ = add(buildLeftOut(), tr("Left out"), tr("Slices and maps that were left out, and why."));
}

void EvaluationPanel::connectRun() {
  connect(&run_, &EvaluationRun::stateChanged, this, &EvaluationPanel::showState);
  connect(&run_, &EvaluationRun::progressed, this, &EvaluationPanel::showProgress);
  connect(&run_, &EvaluationRun::viewChanged, this, &EvaluationPanel::showView);
  connect(&run_, &EvaluationRun::leftOutChanged, this, &EvaluationPanel::showLeftOut);
}

QWidget* EvaluationPanel::buildHead() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  title_ = roleLabel("heading", box);
  state_ = roleLabel("dim", box);
  state_->setObjectName(QStringLiteral("evaluationState"));
  state_->setFont(Theme::numberFont());
  for (QLabel* label : {title_, state_}) {
    // Long names give way to the buttons.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(label);
  }
  row->addLayout(words, 1);
  const auto button = [&](const QString& name, const QString& text, const QString& tip) {
    auto* out = new QPushButton(text, box);
    out->setObjectName(name);
    out->setToolTip(tip);
    row->addWidget(out);
    return out;
  };
  pause_ = button(QStringLiteral("pauseEvaluation"), tr("Pause"), {});
  cancel_ = button(QStringLiteral("cancelEvaluation"), tr("Cancel"), {});
  connect(pause_, &QPushButton::clicked, this, [this] { run_.busy() ? run_.pause() : run_.resume(); });
  connect(cancel_, &QPushButton::clicked, this, [this] {
    const QString folder = run_.folder();
    const bool kept = run_.busy();
    run_.cancel();
    if (kept)
      session_.notify(NoticeLevel::Info, tr("The evaluation was cancelled; what was finished stays in its folder."), folder);
  });
  report_ = button(QStringLiteral("reportEvaluation"), tr("Report…"), tr("Writes tables, figures, settings and data as a PDF."));
  connect(report_, &QPushButton::clicked, this, &EvaluationPanel::askReport);
  export_ = new QToolButton(box);
  export_->setObjectName(QStringLiteral("exportEvaluation"));
  export_->setText(tr("Export"));
  export_->setToolTip(tr("Saves tables as CSV and plots as SVG, PDF or PNG."));
  export_->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(export_);
  export_->setMenu(menu);
  connect(menu, &QMenu::aboutToShow, this, &EvaluationPanel::fillExportMenu);
  row->addWidget(export_);
  return box;
}

QWidget* EvaluationPanel::buildChoices() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 2);
  masking_ = new QComboBox(box);
  masking_->addItem(tr("both curves, area between"), static_cast<int>(MaskingShown::Both));
  masking_->addItem(tr("most important first"), static_cast<int>(MaskingShown::MostFirst));
  masking_->addItem(tr("least important first"), static_cast<int>(MaskingShown::LeastFirst));
  masking_->setAccessibleName(tr("Which pixels are masked first"));
  masking_->setToolTip(tr("Which pixels are masked first: solid lines the most important, dashed ones the least important."));
  kind_ = new QComboBox(box);
  kind_->setObjectName(QStringLiteral("evaluationKind"));
  kind_->setAccessibleName(tr("Estimator of the list"));
  kind_->setToolTip(tr("Whose measures the list of slices shows."));
  kind_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  group_ = new QComboBox(box);
  group_->setObjectName(QStringLiteral("evaluationClass"));
  for (const Group group : groups) group_->addItem(groupWords(group), static_cast<int>(group));
  group_->setAccessibleName(tr("Class"));
  group_->setToolTip(tr("Which slices count."));
  for (QComboBox* choice : {masking_, kind_, group_}) row->addWidget(choice);
  connect(masking_, &QComboBox::currentIndexChanged, this, &EvaluationPanel::showFigures);
  connect(kind_, &QComboBox::currentIndexChanged, this, &EvaluationPanel::showSlices);
  connect(group_, &QComboBox::currentIndexChanged, this, &EvaluationPanel::showView);
  return box;
}

QWidget* EvaluationPanel::buildMeasures() {
  measures_ = new MeasuresModel(this);
  measures_->setBackground(palette().color(QPalette::Base));
  measuresView_ = makeSortedView(measures_, this);
  measuresView_->setObjectName(QStringLiteral("evaluationMeasures"));
  measuresView_->setAccessibleName(tr("Further measures"));
  return measuresView_;
}

QWidget* EvaluationPanel::buildSlices() {
  slices_ = new SlicesModel(this);
  sliceView_ = makeSortedView(slices_, this);
  sliceView_->setObjectName(QStringLiteral("evaluationSlices"));
  sliceView_->setAccessibleName(tr("Slices"));
  sliceView_->setSelectionMode(QAbstractItemView::SingleSelection);
  connect(sliceView_, &QTableView::doubleClicked, this, &EvaluationPanel::openSlice);
  return sliceView_;
}

QWidget* EvaluationPanel::buildLeftOut() {
  leftOut_ = new LeftOutModel(this);
  auto* view = makeSortedView(leftOut_, this);
  static_cast<QSortFilterProxyModel*>(view->model())->setSortRole(Qt::DisplayRole);
  view->setObjectName(QStringLiteral("evaluationLeftOut"));
  view->setAccessibleName(tr("Left out"));
  view->horizontalHeader()->setStretchLastSection(true);
  view->setColumnWidth(LeftOutModel::Image, 220);
  return view;
}

Group EvaluationPanel::group() const {
  return static_cast<Group>(group_->currentData().toInt());
}

void EvaluationPanel::showState() {
  using State = EvaluationRun::State;
  const State state = run_.state();
  const bool unfinished = run_.busy() || state == State::Paused;
  pause_->setVisible(unfinished);
  pause_->setEnabled(state != State::Pausing);
  pause_->setText(run_.busy() ? tr("Pause") : tr("Go on"));
  pause_->setToolTip(run_.busy() ? tr("Stops at the next point; finished slices are kept.")
                                 : tr("Goes on where the evaluation stopped; what was left out is tried again."));
  cancel_->setText(unfinished ? tr("Cancel") : tr("Close"));
  cancel_->setToolTip(unfinished ? tr("Stops and closes it; finished slices stay in the folder.") : tr("Closes the evaluation."));
  cancel_->setVisible(state != State::None);
  bar_->setVisible(unfinished);
  showProgress();
}

QString EvaluationPanel::progressWords() const {
  using State = EvaluationRun::State;
  const EvaluationProgress& progress = run_.progress();
  const int slices = run_.view() ? static_cast<int>(run_.view()->slices.size()) : 0;
  switch (run_.state()) {
    case State::None:
      return tr("No evaluation is open.");
    case State::Opening:
      return tr("Opening…");
    case State::Pausing:
      return tr("Pausing…");
    case State::Paused:
      return tr("Paused") + dot + tr("%n slice(s) finished", nullptr, slices);
    case State::Finished:
      return tr("Finished") + dot + tr("%n slice(s)", nullptr, slices);
    case State::Running:
      break;
  }
  if (progress.state.rows == 0) return tr("Beginning…");
  QStringList parts{tr("row %1 of %2").arg(progress.state.row + 1).arg(progress.state.rows),
                    tr("%1, slice %2").arg(QString::fromStdString(progress.state.image)).arg(progress.state.slice + 1)};
  if (!progress.state.kind.estimator.empty()) parts << kindWords(progress.state.kind);
  if (progress.secondsLeft >= 0) parts << tr("%1 left").arg(durationText(progress.secondsLeft));
  return parts.join(dot);
}

void EvaluationPanel::showProgress() {
  state_->setText(progressWords());
  state_->setToolTip(run_.folder());
  const double fraction = run_.progress().fraction;
  // A paused run that was opened has no progress yet, but slices.
  bar_->setRange(0, run_.busy() && fraction <= 0 ? 0 : progressSteps);
  bar_->setValue(static_cast<int>(fraction * progressSteps));
}

void EvaluationPanel::showView() {
  const RunViewPtr& view = run_.view();
  const RunTablesPtr tables = view ? view->tables : nullptr;
  title_->setText(tables ? runSubtitle(*tables) : tr("Evaluation"));
  title_->setToolTip(run_.folder());
  QStringList doubts = tables ? runDoubts(*tables) : QStringList();
  doubt_->setVisible(!doubts.isEmpty());
  doubt_->setToolTip(doubts.join(QLatin1Char('\n')));
  if (!doubts.isEmpty()) {
    const QString more =
        doubts.size() > 1 ? tr(" (and %n more doubt(s))", nullptr, static_cast<int>(doubts.size()) - 1) : QString();
    doubt_->setText(QStringLiteral("⚠ ") + doubts.first() + more);
  }
  report_->setEnabled(tables != nullptr);
  export_->setEnabled(tables != nullptr);
  legend_->setRun(tables);
  tables_->show(tables, group());
  measures_->show(tables, group());
  measuresView_->resizeColumnsToContents();
  agreement_->show(tables);
  fillKinds();
  showFigures();
  showSlices();
}

void EvaluationPanel::showFigures() {
  const int tab = tabs_->currentIndex();
  masking_->setVisible(tab == 0);
  kind_->setVisible(tabs_->currentWidget() == sliceView_);
  group_->setVisible(tab != leftOutTab_ && tabs_->currentWidget() != agreement_);
  legend_->setVisible(tab < 3 && run_.view());
  RunPlotView show;
  if (run_.view()) show.run = run_.view()->tables;
  show.group = group();
  show.masking = static_cast<MaskingShown>(masking_->currentData().toInt());
  show.hidden = legend_->hidden();
  show.chosen = legend_->chosen();
  for (FigureView* view : {fidelity_, roc_, dice_}) view->show(show);
}

void EvaluationPanel::fillKinds() {
  const QString before = kind_->currentText();
  const QSignalBlocker quiet(kind_);
  kind_->clear();
  if (!run_.view()) return;
  for (const Kind& kind : run_.view()->kinds) kind_->addItem(kindWords(kind));
  kind_->setCurrentIndex(std::max(0, kind_->findText(before)));
}

void EvaluationPanel::showSlices() {
  const bool first = slices_->rowCount() == 0;
  slices_->show(run_.view(), static_cast<std::size_t>(std::max(0, kind_->currentIndex())), group());
  if (!first) return;
  sliceView_->resizeColumnsToContents();
  sliceView_->setColumnWidth(SlicesModel::Image, std::clamp(sliceView_->columnWidth(SlicesModel::Image), 160, 320));
}

void EvaluationPanel::showLeftOut() {
  leftOut_->show(run_.leftOut());
  const qsizetype count = run_.leftOut().size();
  tabs_->setTabText(leftOutTab_, count > 0 ? tr("Left out (%1)").arg(count) : tr("Left out"));
}

void EvaluationPanel::openSlice(const QModelIndex& index) {
  const auto* sorted = static_cast<const QSortFilterProxyModel*>(sliceView_->model());
  const SliceRecord& record = slices_->recordAt(sorted->mapToSource(index).row());
  Q_EMIT sliceWanted(imageFileOf(*run_.view()->tables, record.image), record.key.slice);
}

void EvaluationPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && measures_ != nullptr) measures_->setBackground(palette().color(QPalette::Base));
}

void EvaluationPanel::askReport() {
  if (run_.view()) exportRunReport(session_, run_.view()->tables, this);
}

void EvaluationPanel::fillExportMenu() {
  QMenu* menu = export_->menu();
  menu->clear();
  if (!run_.view()) return;
  const RunTablesPtr tables = run_.view()->tables;
  menu->addAction(tr("All tables and figures…"), this, [this, tables] { exportAll(session_, tables, this); });
  menu->addSeparator();
  for (const RunTableModel* model : tables_->models()) {
    const QString name = QStringLiteral("%1.csv").arg(QLatin1String(measureName(static_cast<std::size_t>(model->measure()))));
    menu->addAction(tr("%1 as CSV…").arg(runTableTitle(model->measure())), this,
                    [this, model, name] { exportText(session_, runTableTitle(model->measure()), name, model->csv(), this); });
  }
  menu->addAction(tr("Further measures as CSV…"), this,
                  [this, tables] { exportTable(session_, tr("Further measures"), tables, QStringLiteral("measures.csv"), this); });
  menu->addAction(tr("Agreement of the maps as CSV…"), this, [this, tables] {
    exportTable(session_, tr("Agreement of the maps"), tables, QStringLiteral("rank_correlation.csv"), this);
  });
  menu->addAction(tr("Every slice as CSV…"), this,
                  [this, tables] { exportTable(session_, tr("Slices"), tables, QStringLiteral("slices.csv"), this); });
  menu->addAction(tr("What was left out as CSV…"), this,
                  [this] { exportText(session_, tr("Left out"), QStringLiteral("left-out.csv"), leftOut_->csv(), this); });
  menu->addSeparator();
  addFigureExports(menu);
}

void EvaluationPanel::addFigureExports(QMenu* menu) {
  const QList<std::pair<QString, FigureView*>> figures{{tr("Fidelity"), fidelity_}, {tr("ROC"), roc_}, {tr("Dice"), dice_}};
  for (const auto& [name, view] : figures) {
    menu->addAction(tr("Figure “%1” as SVG, PDF, PNG…").arg(name), view, &FigureView::saveFigure);
    menu->addAction(tr("Curves of “%1” as CSV…").arg(name), view, &FigureView::saveNumbers);
  }
}

}  // namespace saliscope::ui
