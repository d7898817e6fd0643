#include "ui/explain/classifier_panel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/model/training_history.h"
#include "ui/jobs/error_words.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/probability_bar.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr int unknownLabel = -1;

QHBoxLayout* rowOf(QWidget* widget) {
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  return row;
}

/// The probability of each class, a line each.
QString probabilityLines(const ModelCard& card, const Prediction& prediction) {
  QStringList lines;
  const int classes = std::max(card.outputs, 2);
  for (int i = 0; i < classes; ++i) {
    lines << QStringLiteral("%1  %2").arg(decimalText(Explanation::probabilityOf(prediction, i), 4), className(card, i));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

ClassifierPanel::ClassifierPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      loadModel_(new QAction(Theme::icon(QStringLiteral("open")), tr("Load model…"), this)),
      modelCard_(new QAction(Theme::icon(QStringLiteral("info")), tr("Model card"), this)),
      trainingLog_(new QAction(Theme::icon(QStringLiteral("chart")), tr("Training log…"), this)) {
  setWindowTitle(tr("Classifier"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  makeActions();
  build();
  connectSession();
  noteTraining();
  showLabelChoices();
  refresh();
}

void ClassifierPanel::makeActions() {
  loadModel_->setToolTip(tr("Opens another network: a .safetensors file with its card, or TorchScript with a card beside it."));
  modelCard_->setToolTip(tr("Shows what the model says about itself: where it fails, how good it is, what it learnt from."));
  trainingLog_->setToolTip(tr("Plots how the model learnt, and follows a training that is under way."));
  connect(loadModel_, &QAction::triggered, this, &ClassifierPanel::chooseModel);
  connect(modelCard_, &QAction::triggered, this, &ClassifierPanel::showCard);
  connect(trainingLog_, &QAction::triggered, this, &ClassifierPanel::showTrainingLog);
}

void ClassifierPanel::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(5);
  auto* ends = new QWidget(this);
  auto* row = rowOf(ends);
  left_ = new QLabel(ends);
  right_ = new QLabel(ends);
  right_->setAlignment(Qt::AlignRight);
  row->addWidget(left_);
  row->addWidget(right_, 1);
  layout->addWidget(ends);
  bar_ = new ProbabilityBar(this);
  layout->addWidget(bar_);
  busy_ = new QProgressBar(this);
  busy_->setRange(0, 0);
  busy_->setTextVisible(false);
  layout->addWidget(busy_);
  state_ = roleLabel("dim", this, true);
  remedy_ = roleLabel("dim", this, true);
  layout->addWidget(state_);
  layout->addWidget(remedy_);
  buildFailure(layout);
  layout->addWidget(buildModelRow());
  layout->addWidget(buildLabelRow());
}

void ClassifierPanel::buildFailure(QVBoxLayout* layout) {
  wayOut_ = new QWidget(this);
  auto* row = rowOf(wayOut_);
  bundled_ = new QPushButton(tr("Use the bundled model"), wayOut_);
  bundled_->setToolTip(tr("Loads the network that comes with Saliscope."));
  auto* other = new QPushButton(tr("Choose another file…"), wayOut_);
  row->addWidget(bundled_);
  row->addWidget(other);
  row->addStretch(1);
  connect(bundled_, &QPushButton::clicked, this, [this] { load({}); });
  connect(other, &QPushButton::clicked, this, &ClassifierPanel::chooseModel);
  layout->addWidget(wayOut_);
}

QWidget* ClassifierPanel::buildModelRow() {
  auto* box = new QWidget(this);
  auto* row = rowOf(box);
  model_ = roleLabel("dim", box);
  model_->setMinimumWidth(40);
  model_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  row->addWidget(model_, 1);
  info_ = new QToolButton(box);
  info_->setDefaultAction(modelCard_);
  info_->setFocusPolicy(Qt::StrongFocus);
  row->addWidget(info_);
  auto* open = new QToolButton(box);
  open->setDefaultAction(loadModel_);
  open->setToolButtonStyle(Qt::ToolButtonTextOnly);
  open->setFocusPolicy(Qt::StrongFocus);
  row->addWidget(open);
  return box;
}

QWidget* ClassifierPanel::buildLabelRow() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(5);
  auto* choice = new QHBoxLayout;
  auto* name = new QLabel(tr("&Label of the case"), box);
  label_ = new QComboBox(box);
  label_->setToolTip(tr("What is true of this case as far as you know; it decides whether the network is right."));
  name->setBuddy(label_);
  choice->addWidget(name);
  choice->addWidget(label_, 1);
  column->addLayout(choice);
  column->addWidget(buildMarks(box));
  series_ = roleLabel("small", box, true);
  series_->setObjectName(QStringLiteral("seriesAgreement"));
  column->addWidget(series_);
  connect(label_, &QComboBox::activated, this, [this] {
    const int chosen = label_->currentData().toInt();
    session_.findings.chooseLabel(chosen == unknownLabel ? std::nullopt : std::optional<int>(chosen), label_->currentText());
  });
  return box;
}

QWidget* ClassifierPanel::buildMarks(QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  agreement_ = roleLabel("badge", box);
  agreement_->setObjectName(QStringLiteral("agreement"));
  agreement_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  column->addWidget(agreement_);
  auto* doubts = new QHBoxLayout;
  doubts->setSpacing(6);
  nearThreshold_ = roleLabel("badge", box);
  nearThreshold_->setText(tr("near the threshold"));
  trained_ = roleLabel("badge", box);
  doubts->addWidget(nearThreshold_);
  doubts->addWidget(trained_);
  doubts->addStretch(1);
  column->addLayout(doubts);
  return box;
}

void ClassifierPanel::connectSession() {
  connect(&session_.explanation, &Explanation::modelChanged, this, [this] {
    failure_.reset();
    delete card_;
    delete log_;
    noteTraining();
    showLabelChoices();
    refresh();
  });
  connect(&session_.explanation, &Explanation::modelFailed, this, [this](const saliscope::Error& error) {
    failure_ = error;
    refresh();
  });
  connect(&session_.explanation, &Explanation::predictionsChanged, this, &ClassifierPanel::refresh);
  connect(&session_.study, &Study::sliceChanged, this, &ClassifierPanel::refresh);
  connect(&session_.study, &Study::currentSeriesChanged, this, &ClassifierPanel::refresh);
  connect(&session_.study, &Study::volumeLoaded, this, &ClassifierPanel::noteTraining);
  connect(&session_.study, &Study::labelChanged, this, &ClassifierPanel::refresh);
  connect(&session_.compute, &JobQueue::changed, this, [this] {
    if (!session_.explanation.classifier()) showState();
  });
}

void ClassifierPanel::showLabelChoices() {
  const ClassifierPtr classifier = session_.explanation.classifier();
  const ModelCard names = classifier ? classifier->card() : ModelCard{};
  label_->clear();
  label_->addItem(tr("unknown"), unknownLabel);
  for (int i = static_cast<int>(names.classes.size()) - 1; i >= 0; --i) label_->addItem(className(names, i), i);
}

void ClassifierPanel::noteTraining() {
  const ClassifierPtr classifier = session_.explanation.classifier();
  const VolumePtr volume = session_.study.volume();
  const Learnt learnt = classifier && volume ? learntFrom(classifier->card(), volume->source.patientId) : Learnt::No;
  const bool surely = learnt == Learnt::Yes;
  trained_->setText(surely ? tr("trained on this patient") : tr("patient not named"));
  trained_->setToolTip(
      surely
          ? tr("The model's card lists this patient among those it was trained on: its answer here proves nothing.")
          : tr("The scan names no patient, or the model's card lists none: whether the model was trained on it cannot be told."));
  trained_->setVisible(learnt != Learnt::No);
}

void ClassifierPanel::refresh() {
  const ClassifierPtr classifier = session_.explanation.classifier();
  const auto prediction = session_.explanation.prediction();
  label_->setEnabled(session_.study.currentSeries() >= 0);
  label_->setCurrentIndex(std::max(0, label_->findData(session_.study.label().value_or(unknownLabel))));
  modelCard_->setEnabled(classifier != nullptr);
  model_->setText(classifier ? QString::fromStdString(classifier->card().name) : QString());
  model_->setToolTip(session_.explanation.modelFile());
  showSeries();
  const bool known = classifier && prediction;
  agreement_->setVisible(known);
  nearThreshold_->setVisible(false);
  if (known) {
    showPrediction(classifier->card(), *prediction);
    showAgreement(classifier->card(), *prediction);
  } else {
    const ModelCard names = classifier ? classifier->card() : ModelCard{};
    left_->setText(names.outputs == 1 ? className(names, 0) : QString());
    right_->setText(names.outputs == 1 ? className(names, 1) : QString());
    setRole(left_, "dim");
    setRole(right_, "dim");
    bar_->setValue({});
    bar_->setThreshold({});
  }
  showState();
}

void ClassifierPanel::showPrediction(const ModelCard& card, const Prediction& prediction) {
  const QString number = decimalText(prediction.probability);
  const bool several = card.outputs > 1;
  const bool positive = several || prediction.label == 1;
  const auto bold = [](const QString& text) { return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped()); };
  const QString name = className(card, several ? prediction.label : 1) + QLatin1Char(' ') + number;
  setRole(left_, positive ? "dim" : "");
  setRole(right_, positive ? "" : "dim");
  left_->setText(several ? QString() : positive ? className(card, 0).toHtmlEscaped() : bold(className(card, 0)));
  right_->setText(positive ? bold(name) : name.toHtmlEscaped());
  const double logit = prediction.logits.at(several ? static_cast<std::size_t>(prediction.label) : 0);
  bar_->setToolTip(probabilityLines(card, prediction) + QLatin1Char('\n') + tr("logit %1").arg(decimalText(logit, 3)));
  bar_->setAccessibleName(tr("Probability of %1").arg(className(card, several ? prediction.label : 1)));
  bar_->setAccessibleDescription(number);
  bar_->setValue(prediction.probability);
  bar_->setThreshold(several ? std::nullopt : std::optional<double>(card.threshold));
}

QString ClassifierPanel::labelOrigin() const {
  return session_.study.caseLabel().byUser ? tr("The label is yours.") : tr("The label is from the list of cases.");
}

void ClassifierPanel::showAgreement(const ModelCard& card, const Prediction& prediction) {
  const auto label = session_.study.label();
  if (!label) {
    setRole(agreement_, "badge");
    agreement_->setText(tr("no label: prediction stands in"));
    agreement_->setToolTip(
        tr("Nobody has said what is true of this case, so the predicted class is taken where a label is needed."));
  } else if (*label == prediction.label) {
    setRole(agreement_, "badge-ok");
    agreement_->setText(tr("✓ right: the label agrees"));
    agreement_->setToolTip(labelOrigin());
  } else {
    setRole(agreement_, "badge-error");
    agreement_->setText(tr("✗ wrong: the label says “%1”").arg(className(card, *label)));
    agreement_->setToolTip(tr("A map of this slice explains a mistake.") + QLatin1Char(' ') + labelOrigin());
  }
  const bool near = card.outputs == 1 && std::abs(prediction.probability - card.threshold) < doubtfulWithin;
  nearThreshold_->setVisible(near);
  nearThreshold_->setToolTip(
      tr("The probability %1 lies within %2 of the threshold %3: a small change could turn the answer.")
          .arg(decimalText(prediction.probability), decimalText(doubtfulWithin, 1), decimalText(card.threshold)));
}

void ClassifierPanel::showSeries() {
  const auto label = session_.study.label();
  const auto& predictions = session_.explanation.predictions();
  int known = 0;
  int agreeing = 0;
  for (const auto& one : predictions) {
    known += one ? 1 : 0;
    agreeing += one && label && one->label == *label ? 1 : 0;
  }
  const bool useful = label && known > 0 && predictions.size() > 1;
  series_->setVisible(useful);
  if (!useful) return;
  const auto slices = static_cast<int>(predictions.size());
  const QString share = percentText(static_cast<double>(agreeing) / known);
  series_->setText(
      known < slices
          ? tr("Label and prediction agree in %1 of the %2 slices classified so far (%3).").arg(agreeing).arg(known).arg(share)
          : tr("Label and prediction agree in %1 of %2 slices (%3).").arg(agreeing).arg(slices).arg(share));
}

void ClassifierPanel::showState() {
  const bool model = session_.explanation.classifier() != nullptr;
  const bool waiting = model && session_.study.slice() && !session_.explanation.prediction();
  const bool loading = !model && !failure_ && !session_.compute.idle();
  busy_->setVisible(waiting || loading);
  bar_->setVisible(!waiting && !loading);
  QString text;
  QString remedy;
  if (failure_) {
    const ErrorWords words = errorWords(*failure_);
    text = words.what;
    remedy = words.remedy;
    if (model) remedy += QLatin1Char(' ') + tr("The model before it stays in use.");
  } else if (!model) {
    text = loading ? tr("Loading the model…") : tr("No model is loaded.");
  } else if (waiting) {
    text = tr("Classifying…");
  } else if (session_.study.currentSeries() < 0) {
    text = tr("Open a series to see what the network says of it.");
  }
  setRole(state_, failure_ ? "error" : "dim");
  state_->setText(text);
  state_->setVisible(!text.isEmpty());
  remedy_->setText(remedy.trimmed());
  remedy_->setVisible(!remedy.isEmpty());
  wayOut_->setVisible(failure_.has_value());
  bundled_->setVisible(failure_ && bundledHelps());
}

bool ClassifierPanel::bundledHelps() const {
  try {
    const std::string bundled = bundledModelPath().string();
    return failure_->argument(0) != bundled && session_.explanation.modelFile().toStdString() != bundled;
  } catch (const saliscope::Error&) {
    return false;  // there is none
  }
}

void ClassifierPanel::load(const QString& file) {
  failure_.reset();
  session_.explanation.loadModel(file);
  showState();
}

void ClassifierPanel::chooseModel() {
  auto* dialog = new QFileDialog(this, tr("Load model"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Models (*.safetensors *.pt *.pth)"));
  if (const QString current = session_.explanation.modelFile(); !current.isEmpty()) {
    dialog->setDirectory(QFileInfo(current).absolutePath());
  }
  connect(dialog, &QFileDialog::fileSelected, this, &ClassifierPanel::load);
  dialog->open();
}

void ClassifierPanel::showCard() {
  const ClassifierPtr classifier = session_.explanation.classifier();
  if (!classifier) return;
  if (!card_) {
    card_ = new ModelCardDialog(session_, *classifier, session_.explanation.modelFile(), this);
    card_->setAttribute(Qt::WA_DeleteOnClose);
    connect(card_, &ModelCardDialog::trainingLogAsked, this, &ClassifierPanel::showTrainingLog);
  }
  card_->show();
  card_->raise();
}

void ClassifierPanel::showTrainingLog() {
  if (!log_) {
    const auto beside = trainingLogBeside(session_.explanation.modelFile().toStdString());
    log_ = new TrainingLogDialog(session_, beside ? QString::fromStdString(beside->string()) : QString(), this);
    log_->setAttribute(Qt::WA_DeleteOnClose);
  }
  log_->show();
  log_->raise();
}

}  // namespace saliscope::ui
