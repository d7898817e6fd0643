#include "ui/explain/classifier_panel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "ui/jobs/error_words.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/probability_bar.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr double nearThreshold = 0.1;
constexpr int unknownLabel = -1;

QHBoxLayout* rowOf(QWidget* widget) {
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  return row;
}

QString className(const ModelCard& card, int index) {
  const auto i = static_cast<std::size_t>(index);
  return i < card.classes.size() ? QString::fromStdString(card.classes[i]) : QString::number(index);
}

}  // namespace

ClassifierPanel::ClassifierPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      loadModel_(new QAction(Theme::icon(QStringLiteral("open")), tr("Load model…"), this)),
      modelCard_(new QAction(Theme::icon(QStringLiteral("info")), tr("Model card"), this)) {
  setWindowTitle(tr("Classifier"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  loadModel_->setToolTip(tr("Opens another network: a .safetensors file with its card, or TorchScript with a card beside it."));
  modelCard_->setToolTip(tr("Shows what the model says about itself: input, training, evaluation, licence."));
  connect(loadModel_, &QAction::triggered, this, &ClassifierPanel::chooseModel);
  connect(modelCard_, &QAction::triggered, this, &ClassifierPanel::showCard);
  build();
  connectSession();
  noteTraining();
  showLabelChoices();
  refresh();
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
  layout->addWidget(buildModelRow());
  layout->addWidget(buildLabelRow());
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
  auto* marks = new QHBoxLayout;
  marks->setSpacing(6);
  agreement_ = roleLabel("dim", box, true);
  column->addWidget(agreement_);
  nearThreshold_ = roleLabel("badge", box);
  nearThreshold_->setText(tr("near the threshold"));
  trained_ = roleLabel("badge", box);
  trained_->setText(tr("trained on this patient"));
  trained_->setToolTip(tr("The model's card lists this patient among those it was trained on: its answer here proves nothing."));
  marks->addWidget(nearThreshold_);
  marks->addWidget(trained_);
  marks->addStretch(1);
  column->addLayout(marks);
  connect(label_, &QComboBox::activated, this, [this] {
    const int chosen = label_->currentData().toInt();
    session_.study.setLabel(chosen == unknownLabel ? std::nullopt : std::optional<int>(chosen));
  });
  return box;
}

void ClassifierPanel::connectSession() {
  connect(&session_.explanation, &Explanation::modelChanged, this, [this] {
    failure_.reset();
    delete card_;
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
  const bool known = classifier && volume && !volume->source.patientId.empty();
  trainedOnPatient_ = known && trainedOn(classifier->card(), volume->source.patientId);
  trained_->setVisible(trainedOnPatient_);
}

void ClassifierPanel::refresh() {
  const ClassifierPtr classifier = session_.explanation.classifier();
  const auto prediction = session_.explanation.prediction();
  label_->setEnabled(session_.study.currentSeries() >= 0);
  label_->setCurrentIndex(std::max(0, label_->findData(session_.study.label().value_or(unknownLabel))));
  modelCard_->setEnabled(classifier != nullptr);
  model_->setText(classifier ? QString::fromStdString(classifier->card().name) : QString());
  model_->setToolTip(session_.explanation.modelFile());
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
  bar_->setToolTip(tr("p = %1, logit %2").arg(decimalText(prediction.probability, 4), decimalText(logit, 3)));
  bar_->setAccessibleName(tr("Probability of %1").arg(className(card, several ? prediction.label : 1)));
  bar_->setAccessibleDescription(number);
  bar_->setValue(prediction.probability);
  bar_->setThreshold(several ? std::nullopt : std::optional<double>(card.threshold));
}

void ClassifierPanel::showAgreement(const ModelCard& card, const Prediction& prediction) {
  const auto label = session_.study.label();
  if (!label) {
    setRole(agreement_, "dim");
    agreement_->setText(tr("no label: the predicted class stands in"));
  } else if (*label == prediction.label) {
    setRole(agreement_, "ok");
    agreement_->setText(tr("✓ label agrees"));
  } else {
    setRole(agreement_, "error");
    agreement_->setText(tr("✗ wrong: the label says %1").arg(className(card, *label)));
  }
  const bool near = card.outputs == 1 && std::abs(prediction.probability - card.threshold) < nearThreshold;
  nearThreshold_->setVisible(near);
  nearThreshold_->setToolTip(
      tr("The probability %1 lies within %2 of the threshold %3: a small change could turn the answer.")
          .arg(decimalText(prediction.probability), decimalText(nearThreshold, 1), decimalText(card.threshold)));
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
}

void ClassifierPanel::chooseModel() {
  auto* dialog = new QFileDialog(this, tr("Load model"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Models (*.safetensors *.pt *.pth)"));
  if (const QString current = session_.explanation.modelFile(); !current.isEmpty()) {
    dialog->setDirectory(QFileInfo(current).absolutePath());
  }
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
    failure_.reset();
    session_.explanation.loadModel(file);
    showState();
  });
  dialog->open();
}

void ClassifierPanel::showCard() {
  const ClassifierPtr classifier = session_.explanation.classifier();
  if (!classifier) return;
  if (!card_) {
    card_ = new ModelCardDialog(*classifier, session_.explanation.modelFile(), this);
    card_->setAttribute(Qt::WA_DeleteOnClose);
  }
  card_->show();
  card_->raise();
}

}  // namespace saliscope::ui
