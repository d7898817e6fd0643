#include "ui/viewer/slice_navigator.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <algorithm>

#include "ui/viewer/probability_strip.h"
#include "ui/widgets/elided_label.h"

namespace saliscope::ui {

SliceNavigator::SliceNavigator(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      slider_(new QSlider(Qt::Horizontal, this)),
      strip_(new ProbabilityStrip(this)),
      title_(new ElidedLabel(tr("Probability along the series"), this)),
      summary_(new ElidedLabel({}, this)) {
  slider_->setObjectName(QStringLiteral("sliceSlider"));
  slider_->setAccessibleName(tr("Slice"));
  slider_->setToolTip(tr("Moves through the slices (wheel, Up and Down; with Shift ten at a time)."));
  slider_->setPageStep(10);
  // Keys belong to the slice view: the slider would take Home, End and the arrows away from it.
  slider_->setFocusPolicy(Qt::NoFocus);
  title_->setProperty("role", QStringLiteral("dim"));
  summary_->setProperty("role", QStringLiteral("dim"));
  summary_->setObjectName(QStringLiteral("predictionSummary"));
  summary_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(10, 6, 10, 8);
  layout->setVerticalSpacing(4);
  layout->addWidget(slider_, 0, 0, 1, 2);
  layout->addWidget(title_, 1, 0);
  layout->addWidget(summary_, 1, 1);
  layout->addWidget(strip_, 2, 0, 1, 2);
  layout->setColumnStretch(0, 1);

  connect(slider_, &QSlider::valueChanged, this, [this](int k) { session_.study.setSliceIndex(k); });
  connect(strip_, &ProbabilityStrip::sliceWanted, this, [this](int k) { session_.study.setSliceIndex(k); });
  for (auto signal : {&Study::sliceChanged, &Study::volumeLoaded, &Study::currentSeriesChanged}) {
    connect(&session_.study, signal, this, &SliceNavigator::followSlice);
  }
  for (auto signal : {&Study::volumeLoaded, &Study::currentSeriesChanged}) {
    connect(&session_.study, signal, this, &SliceNavigator::followPredictions);
  }
  for (auto signal : {&Explanation::predictionsChanged, &Explanation::modelChanged, &Explanation::settingsChanged}) {
    connect(&session_.explanation, signal, this, &SliceNavigator::followPredictions);
  }
  connect(&session_.study, &Study::labelChanged, this, &SliceNavigator::followPredictions);
  followSlice();
  followPredictions();
}

void SliceNavigator::followSlice() {
  const int slices = session_.study.sliceCount();
  const QSignalBlocker quiet(slider_);
  slider_->setRange(0, std::max(0, slices - 1));
  slider_->setEnabled(slices > 1);
  slider_->setValue(session_.study.sliceIndex());
  strip_->setCurrent(slices > 0 ? session_.study.sliceIndex() : -1);
}

void SliceNavigator::followPredictions() {
  const auto slices = static_cast<std::size_t>(session_.study.sliceCount());
  std::vector<std::optional<StripSlice>> strip(slices);
  const ClassifierPtr classifier = session_.explanation.classifier();
  const auto& predictions = session_.explanation.predictions();
  const int asked = session_.explanation.shownClass();
  const auto label = session_.study.label();
  const QString name = classifier ? className(classifier->card(), asked) : QString();
  for (std::size_t k = 0; classifier && k < std::min(slices, predictions.size()); ++k) {
    if (!predictions[k]) continue;
    const int predicted = predictions[k]->label;
    strip[k] = {session_.explanation.probabilityOf(*predictions[k], asked), classColor(predicted),
                className(classifier->card(), predicted), label && *label != predicted};
  }
  const bool oneNeuron = classifier && classifier->card().outputs == 1;
  title_->setText(name.isEmpty() ? tr("Probability along the series") : tr("Probability of “%1” along the series").arg(name));
  strip_->setThreshold(oneNeuron ? std::optional<double>(classifier->card().threshold) : std::nullopt);
  strip_->setSlices(std::move(strip), name);
  summary_->setText(summary());
  alignStrip();
}

QString SliceNavigator::summary() const {
  const int slices = session_.study.sliceCount();
  if (slices == 0) return {};
  if (!session_.explanation.classifier()) return tr("no model");
  const ModelCard& card = session_.explanation.classifier()->card();
  const int asked = session_.explanation.shownClass();
  const auto label = session_.study.label();
  int known = 0;
  int of = 0;
  int wrong = 0;
  for (const std::optional<Prediction>& prediction : session_.explanation.predictions()) {
    known += prediction ? 1 : 0;
    of += prediction && prediction->label == asked ? 1 : 0;
    wrong += prediction && label && prediction->label != *label ? 1 : 0;
  }
  if (known < slices) return tr("%1 of %2 classified").arg(known).arg(slices);
  const QString words = tr("%1 in %2 of %3 slices").arg(className(card, asked)).arg(of).arg(slices);
  return label ? words + QStringLiteral(" · ") + tr("%1 wrong by the label").arg(wrong) : words;
}

void SliceNavigator::alignStrip() {
  QStyleOptionSlider option;
  option.initFrom(slider_);
  option.orientation = Qt::Horizontal;
  option.subControls = QStyle::SC_All;
  const QRect handle = slider_->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider_);
  strip_->setInset(std::max(2, handle.width() / 2));
}

void SliceNavigator::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  alignStrip();
}

}  // namespace saliscope::ui
