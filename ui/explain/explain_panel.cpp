#include "ui/explain/explain_panel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

#include "core/estimators/registry.h"
#include "ui/explain/estimator_list.h"
#include "ui/explain/explain_words.h"
#include "ui/explain/form_label.h"
#include "ui/explain/method_choices.h"
#include "ui/explain/parameter_form.h"
#include "ui/explain/series_map_dialog.h"
#include "ui/widgets/color_map_icon.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr int progressSteps = 1000;

QHBoxLayout* rowOf(QWidget* widget) {
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  return row;
}

bool same(const HeatmapSettings& a, const HeatmapSettings& b) {
  return a.estimator == b.estimator && a.parameters == b.parameters && a.sign == b.sign && a.seed == b.seed &&
         a.target.score == b.target.score && a.target.output == b.target.output && a.layer == b.layer;
}

}  // namespace

ExplainPanel::ExplainPanel(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  setWindowTitle(tr("Explain"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  makeActions();
  build();
  connectSession();
  refreshModel();
}

QAction* ExplainPanel::action(const QString& icon, const QString& text, const QKeySequence& key, const QString& tip) {
  auto* made = new QAction(text, this);
  if (!icon.isEmpty()) made->setIcon(Theme::icon(icon));
  made->setShortcut(key);
  made->setToolTip(tip);
  addAction(made);
  return made;
}

void ExplainPanel::makeActions() {
  run_ = action(QStringLiteral("play"), tr("Explain"), QKeySequence(Qt::Key_G),
                tr("Computes the chosen estimator's map of this slice [G]."));
  next_ = action({}, tr("Next estimator"), QKeySequence(Qt::Key_E), tr("Goes on to the next estimator of the list [E]."));
  previous_ = action({}, tr("Previous estimator"), QKeySequence(Qt::SHIFT | Qt::Key_E),
                     tr("Goes back to the estimator before it [Shift+E]."));
  sign_ =
      action({}, tr("Original or absolute"), QKeySequence(Qt::Key_S), tr("Shows importance with its sign, or its size alone [S]."));
  automatic_ = action({}, tr("Explain automatically"), {}, tr("Explains every slice you stop at, without being asked."));
  automatic_->setCheckable(true);
  several_ = action({}, tr("Explain with all estimators"), QKeySequence(Qt::SHIFT | Qt::Key_G),
                    tr("Queues every estimator for this slice, cheap ones first [Shift+G]."));
  connect(several_, &QAction::triggered, this, [this] {
    QStringList all;
    for (const auto& one : estimators()) all << QString::fromStdString(one->descriptor().id);
    session_.explanation.runSeveral(all);
    Q_EMIT listWanted();
  });
  wholeSeries_ =
      action({}, tr("Explain series…"), {}, tr("Makes the chosen estimator's map of many slices and saves it as a volume."));
  connect(wholeSeries_, &QAction::triggered, this, &ExplainPanel::showSeriesMap);
  connect(run_, &QAction::triggered, &session_.explanation, &Explanation::run);
  connect(next_, &QAction::triggered, this, [this] { stepEstimator(1); });
  connect(previous_, &QAction::triggered, this, [this] { stepEstimator(-1); });
  connect(sign_, &QAction::triggered, this, &ExplainPanel::turnSign);
  connect(automatic_, &QAction::toggled, this, [this](bool on) {
    if (on != session_.explanation.automatic()) session_.explanation.setAutomatic(on);
  });
  nameActions();
}

void ExplainPanel::nameActions() {
  run_->setObjectName(QStringLiteral("explain.run"));
  next_->setObjectName(QStringLiteral("explain.next"));
  previous_->setObjectName(QStringLiteral("explain.previous"));
  sign_->setObjectName(QStringLiteral("explain.sign"));
  automatic_->setObjectName(QStringLiteral("explain.automatic"));
  several_->setObjectName(QStringLiteral("explain.all"));
  wholeSeries_->setObjectName(QStringLiteral("explain.series"));
}

void ExplainPanel::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(7);
  layout->addWidget(buildEstimatorRow());
  sentence_ = roleLabel("small", this, true);
  layout->addWidget(sentence_);
  parameters_ = new ParameterForm(this);
  connect(parameters_, &ParameterForm::changed, this, &ExplainPanel::apply);
  layout->addWidget(parameters_);
  choices_ = new MethodChoices(session_, this);
  layout->addWidget(choices_);
  auto* form = new QFormLayout;
  form->setContentsMargins(0, 0, 0, 0);
  addChoices(form);
  layout->addLayout(form);
  layout->addWidget(buildRunRow());
  map_ = roleLabel("small", this, true);
  map_->setObjectName(QStringLiteral("mapWords"));
  map_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addWidget(map_);
  layout->addWidget(buildListRow());
}

QWidget* ExplainPanel::buildListRow() {
  list_ = new EstimatorList(session_, this);
  list_->hide();
  connect(list_, &EstimatorList::estimatorWanted, this, [this](const QString& id) { chooseEstimator(id.toStdString()); });
  auto* box = new QWidget(this);
  auto* row = rowOf(box);
  auto* several = new QPushButton(tr("Several estimators at once…"), box);
  several->setObjectName(QStringLiteral("several"));
  several->setProperty("role", "link");
  several->setToolTip(tr("Shows which maps of this slice are there, and queues others."));
  auto* series = new QPushButton(wholeSeries_->text(), box);
  series->setProperty("role", "link");
  series->setToolTip(wholeSeries_->toolTip());
  row->addWidget(several);
  row->addStretch(1);
  row->addWidget(series);
  connect(several, &QPushButton::clicked, this, &ExplainPanel::listWanted);
  connect(series, &QPushButton::clicked, wholeSeries_, &QAction::trigger);
  return box;
}

QWidget* ExplainPanel::buildEstimatorRow() {
  estimator_ = new QComboBox(this);
  estimator_->setAccessibleName(tr("Estimator"));
  estimator_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  estimator_->setMinimumContentsLength(14);
  for (const auto& one : estimators()) {
    const QString id = QString::fromStdString(one->descriptor().id);
    estimator_->addItem(swatchIcon(estimatorColor(id), {12, 12}), estimatorName(id), id);
    estimator_->setItemData(estimator_->count() - 1, estimatorSentence(id), Qt::ToolTipRole);
  }
  connect(estimator_, &QComboBox::activated, this, [this] { chooseEstimator(estimator_->currentData().toString().toStdString()); });
  return estimator_;
}

QWidget* ExplainPanel::buildSignRow() {
  auto* box = new QWidget(this);
  auto* row = rowOf(box);
  signs_ = new QButtonGroup(this);
  auto* original = new QRadioButton(tr("original"), box);
  auto* absolute = new QRadioButton(tr("absolute"), box);
  signs_->addButton(original, static_cast<int>(Sign::Original));
  signs_->addButton(absolute, static_cast<int>(Sign::Absolute));
  row->addWidget(original);
  row->addWidget(absolute);
  row->addStretch(1);
  connect(signs_, &QButtonGroup::idClicked, this, &ExplainPanel::apply);
  return box;
}

void ExplainPanel::addChoices(QFormLayout* form) {
  auto* signs = buildSignRow();
  form->addRow(formLabel(tr("Sign"), signs, this), signs);
  score_ = new QComboBox(this);
  score_->addItem(tr("logit"), static_cast<int>(Score::Logit));
  score_->addItem(tr("probability"), static_cast<int>(Score::Probability));
  score_->setToolTip(tr("Which number is explained: the network's raw score, or the probability made of it."));
  connect(score_, &QComboBox::activated, this, &ExplainPanel::apply);
  form->addRow(formLabel(tr("Score"), score_, this), score_);
  class_ = new QComboBox(this);
  class_->setToolTip(tr("The class whose score is explained."));
  connect(class_, &QComboBox::activated, this, &ExplainPanel::apply);
  className_ = formLabel(tr("Class"), class_, this);
  form->addRow(className_, class_);
  seed_ = new QSpinBox(this);
  seed_->setRange(0, std::numeric_limits<int>::max());
  seed_->setAlignment(Qt::AlignRight);
  seed_->setFont(Theme::numberFont());
  seed_->setKeyboardTracking(false);
  seed_->setToolTip(tr("Where the random draws start: the same seed gives the same map again. Methods without chance ignore it."));
  connect(seed_, &QSpinBox::valueChanged, this, &ExplainPanel::apply);
  form->addRow(formLabel(tr("Seed"), seed_, this), seed_);
}

QWidget* ExplainPanel::buildSwitches(QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  auto_ = new QCheckBox(automatic_->text(), box);
  auto_->setToolTip(automatic_->toolTip());
  connect(auto_, &QCheckBox::toggled, automatic_, &QAction::setChecked);
  connect(automatic_, &QAction::toggled, auto_, &QCheckBox::setChecked);
  coarse_ = new QCheckBox(tr("Coarse map first"), box);
  coarse_->setToolTip(
      tr("Shows a map of half the precision (bf16) first where the processor gains from it; the exact one replaces it. "
         "Maps are only kept and saved in full precision."));
  connect(coarse_, &QCheckBox::toggled, &session_.explanation, &Explanation::setCoarseFirst);
  column->addWidget(auto_);
  column->addWidget(coarse_);
  return box;
}

QWidget* ExplainPanel::buildRunRow() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  auto* row = new QHBoxLayout;
  button_ = new QPushButton(box);
  button_->setProperty("role", "primary");
  connect(button_, &QPushButton::clicked, this, &ExplainPanel::runOrCancel);
  row->addWidget(buildSwitches(box), 1);
  row->addWidget(button_, 0, Qt::AlignBottom);
  column->addLayout(row);
  auto* progress = new QHBoxLayout;
  bar_ = new QProgressBar(box);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Progress of the map"));
  left_ = roleLabel("small", box);
  progress->addWidget(bar_, 1);
  progress->addWidget(left_);
  column->addLayout(progress);
  return box;
}

void ExplainPanel::connectSession() {
  const Explanation& explanation = session_.explanation;
  connect(&explanation, &Explanation::settingsChanged, this, &ExplainPanel::refresh);
  connect(&explanation, &Explanation::modelChanged, this, &ExplainPanel::refreshModel);
  connect(&explanation, &Explanation::runningChanged, this, &ExplainPanel::refreshRun);
  connect(&explanation, &Explanation::heatmapChanged, this, &ExplainPanel::refreshRun);
  connect(&session_.study, &Study::sliceChanged, this, &ExplainPanel::refreshRun);
  connect(&session_.study, &Study::currentSeriesChanged, this, &ExplainPanel::refreshRun);
  connect(&session_.compute, &JobQueue::changed, this, &ExplainPanel::refreshRun);
}

void ExplainPanel::refreshModel() {
  const ClassifierPtr classifier = session_.explanation.classifier();
  class_->clear();
  const bool several = classifier && classifier->card().outputs > 1;
  if (several) {
    for (const auto& name : classifier->card().classes) class_->addItem(QString::fromStdString(name));
  }
  class_->setVisible(several);
  className_->setVisible(several);
  refresh();
}

void ExplainPanel::refresh() {
  const HeatmapSettings& settings = session_.explanation.settings();
  const EstimatorDescriptor& chosen = descriptor();
  const QString id = QString::fromStdString(chosen.id);
  estimator_->setCurrentIndex(estimator_->findData(id));
  estimator_->setToolTip(estimatorSentence(id));
  sentence_->setText(estimatorSentence(id));
  parameters_->setEstimator(chosen, settings.parameters);
  const QSignalBlocker quiet(seed_);
  seed_->setValue(static_cast<int>(std::min<std::uint64_t>(settings.seed, std::numeric_limits<int>::max())));
  signs_->button(static_cast<int>(settings.sign))->setChecked(true);
  for (QAbstractButton* button : signs_->buttons()) {
    button->setEnabled(!chosen.alwaysPositive);
    button->setToolTip(chosen.alwaysPositive ? tr("This map has no negative values: original and absolute are the same.")
                                             : sign_->toolTip());
  }
  sign_->setEnabled(!chosen.alwaysPositive);
  coarse_->setChecked(session_.explanation.coarseFirst());
  score_->setCurrentIndex(score_->findData(static_cast<int>(settings.target.score)));
  if (class_->count() > 0) class_->setCurrentIndex(settings.target.output);
  refreshRun();
}

void ExplainPanel::refreshRun() {
  const Explanation& explanation = session_.explanation;
  const bool running = explanation.running();
  const QString lacks = lackWords(explanation.lacking(QString::fromStdString(explanation.settings().estimator)));
  run_->setEnabled(lacks.isEmpty() && !running);
  several_->setEnabled(explanation.classifier() && session_.study.slice());
  automatic_->setChecked(explanation.automatic());
  button_->setText(running ? tr("Cancel") : tr("Explain"));
  button_->setEnabled(running || lacks.isEmpty());
  button_->setToolTip(running ? tr("Stops within a second; nothing half-made stays.") : lacks.isEmpty() ? run_->toolTip() : lacks);
  bar_->setVisible(running);
  left_->setVisible(running);
  showMap();
  if (!running) return;
  const MapTask* task = explanation.taskOf(QString::fromStdString(explanation.settings().estimator));
  const JobInfo job = task != nullptr ? explanation.queue().progress(*task) : JobInfo{};
  const bool known = job.running && job.fraction > 0;
  bar_->setRange(0, known ? progressSteps : 0);
  bar_->setValue(known ? static_cast<int>(job.fraction * progressSteps) : 0);
  if (task != nullptr && task->job == 0) {
    left_->setText(tr("waiting for others"));
  } else {
    left_->setText(known && job.secondsLeft >= 0 ? tr("%1 left").arg(durationText(job.secondsLeft)) : tr("starting…"));
  }
}

void ExplainPanel::showMap() {
  const HeatmapPtr map = session_.explanation.heatmap();
  const ClassifierPtr classifier = session_.explanation.classifier();
  map_->setVisible(map && classifier);
  if (!map_->isVisibleTo(this)) return;
  QStringList lines{settingsSentence(map->settings, classifier->card())};
  QStringList facts = mapFacts(*map);
  if (session_.explanation.isPreview()) facts.prepend(previewWords(*map, session_.explanation.previewFraction()));
  if (!facts.isEmpty()) lines << facts.join(QStringLiteral(" · "));
  map_->setText(lines.join(QLatin1Char('\n')));
  map_->setToolTip(
      map->completenessError
          ? tr("Completeness error: by how much the map's sum misses the difference of scores between the slice and the "
               "baseline that it should add up to. Score of this slice: %1.")
                .arg(decimalText(map->score, 3))
          : tr("What made the map on show. Score of this slice: %1.").arg(decimalText(map->score, 3)));
}

void ExplainPanel::apply() {
  HeatmapSettings settings = session_.explanation.settings();
  settings.parameters = parameters_->given();
  settings.sign = static_cast<Sign>(signs_->checkedId());
  settings.target.score = static_cast<Score>(score_->currentData().toInt());
  if (class_->count() > 0) settings.target.output = class_->currentIndex();
  // A seed too large for the box stays what it is until the user turns it.
  if (seed_->value() != std::numeric_limits<int>::max()) settings.seed = static_cast<std::uint64_t>(seed_->value());
  if (!same(settings, session_.explanation.settings())) session_.explanation.setSettings(settings);
}

const EstimatorDescriptor& ExplainPanel::descriptor() const {
  return estimator(session_.explanation.settings().estimator).descriptor();
}

void ExplainPanel::chooseEstimator(const std::string& id) {
  if (session_.explanation.settings().estimator == id) return;
  session_.explanation.setSettings(session_.explanation.settingsFor(QString::fromStdString(id)));
}

void ExplainPanel::stepEstimator(int by) {
  const int count = estimator_->count();
  const int index = (estimator_->currentIndex() + by + count) % count;
  chooseEstimator(estimator_->itemData(index).toString().toStdString());
}

void ExplainPanel::turnSign() {
  HeatmapSettings settings = session_.explanation.settings();
  settings.sign = settings.sign == Sign::Original ? Sign::Absolute : Sign::Original;
  session_.explanation.setSettings(settings);
}

void ExplainPanel::showSeriesMap() {
  if (seriesMap_ == nullptr) seriesMap_ = new SeriesMapDialog(session_, this);
  seriesMap_->show();
  seriesMap_->raise();
}

void ExplainPanel::runOrCancel() {
  if (session_.explanation.running()) {
    session_.explanation.cancel();
  } else {
    session_.explanation.run();
  }
}

}  // namespace saliscope::ui
