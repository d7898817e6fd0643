#include "ui/explain/card_summary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::ModelCard)
};

QJsonObject parsed(const std::string& json) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

QString hu(double value) {
  return QString::number(value, 'g', 6).replace(QLatin1Char('-'), QChar(0x2212));
}

QString whatItIs(const ModelCard& card) {
  const bool native = card.architecture.starts_with("resnet");
  const QString kind = native ? Words::tr("A residual network (%1)").arg(QString::fromStdString(card.architecture))
                              : Words::tr("A network of its own design (%1)").arg(QString::fromStdString(card.architecture));
  QStringList classes;
  for (const auto& name : card.classes) classes << Words::tr("“%1”").arg(QString::fromStdString(name));
  const QString answer = card.outputs == 1 ? Words::tr("says how likely a slice is %1").arg(classes.value(1))
                                           : Words::tr("tells %1 apart").arg(classes.join(QStringLiteral(", ")));
  return Words::tr("%1 that looks at one slice at a time, at %2 × %3 pixels and from %4 to %5 HU, and %6.")
      .arg(kind)
      .arg(card.input.columns)
      .arg(card.input.rows)
      .arg(hu(card.input.windowLow), hu(card.input.windowHigh), answer);
}

QString slicesOfPatients(int slices, int patients) {
  const QString some = Words::tr("%n slice(s)", nullptr, slices);
  return patients > 0 ? Words::tr("%1 of %2").arg(some, Words::tr("%n patient(s)", nullptr, patients)) : some;
}

QString trainedOnWords(const QJsonObject& training) {
  const int slices = training.value(QLatin1String("slices")).toInt();
  if (slices <= 0) return {};
  return slicesOfPatients(slices, static_cast<int>(training.value(QLatin1String("patients")).toArray().size()));
}

QString judgedOnWords(const QJsonObject& evaluation) {
  const int slices = evaluation.value(QLatin1String("slices")).toInt();
  if (slices <= 0) return {};
  const QString what = slicesOfPatients(slices, evaluation.value(QLatin1String("patients")).toInt());
  const int folds = evaluation.value(QLatin1String("folds")).toInt();
  if (folds > 1) {
    return Words::tr("Judged on %1, each by a model that never saw the patient (cross-validation in %2 parts).")
        .arg(what)
        .arg(folds);
  }
  if (evaluation.value(QLatin1String("split")).toString().contains(QLatin1String("twin"))) {
    return Words::tr("A twin, trained the same way without them, was judged on %1; this model learnt from all patients.").arg(what);
  }
  return Words::tr("Judged on %1 that were left out of the training.").arg(what);
}

Share shareOf(const QJsonObject& evaluation, const QString& key) {
  return {evaluation.value(key).toDouble(-1), evaluation.value(key + QLatin1String("_low")).toDouble(-1),
          evaluation.value(key + QLatin1String("_high")).toDouble(-1)};
}

QList<CardFigure> figuresOf(const QJsonObject& evaluation, const ModelCard& card) {
  const QString positive = QString::fromStdString(card.classes.size() > 1 ? card.classes[1] : std::string());
  const QString negative = QString::fromStdString(card.classes.empty() ? std::string() : card.classes[0]);
  const QList<CardFigure> all{
      {Words::tr("Balanced accuracy"), Words::tr("The mean of the shares of right answers in the two classes; chance is 0.5."),
       shareOf(evaluation, QStringLiteral("balanced_accuracy"))},
      {Words::tr("Right where it is “%1”").arg(positive), Words::tr("Sensitivity: the share of right answers among these slices."),
       shareOf(evaluation, QStringLiteral("sensitivity"))},
      {Words::tr("Right where it is “%1”").arg(negative), Words::tr("Specificity: the share of right answers among these slices."),
       shareOf(evaluation, QStringLiteral("specificity"))},
      {Words::tr("The same by patient"),
       Words::tr("Balanced accuracy in which each patient counts once, however many slices there are."),
       shareOf(evaluation, QStringLiteral("patient_balanced_accuracy"))},
  };
  QList<CardFigure> stated;
  for (const CardFigure& one : all) {
    if (one.share.value >= 0) stated.append(one);
  }
  return stated;
}

std::vector<ReliabilityBin> binsOf(const QJsonObject& evaluation) {
  std::vector<ReliabilityBin> bins;
  for (const QJsonValue& value : evaluation.value(QLatin1String("reliability")).toArray()) {
    const QJsonObject bin = value.toObject();
    bins.push_back({bin.value(QLatin1String("slices")).toInt(), bin.value(QLatin1String("mean_probability")).toDouble(),
                    bin.value(QLatin1String("share_with_contrast")).toDouble()});
  }
  return bins;
}

QString calibrationWords(const QJsonObject& evaluation) {
  const double error = evaluation.value(QLatin1String("calibration_error")).toDouble(-1);
  if (error < 0) return {};
  return Words::tr("On average its probabilities are %1 away from what is true (expected calibration error).")
      .arg(decimalText(error));
}

}  // namespace

CardSummary summariseCard(const ModelCard& card) {
  const QJsonObject training = parsed(card.trainingJson);
  const QJsonObject evaluation = parsed(card.evaluationJson);
  CardSummary summary;
  summary.whatItIs = whatItIs(card);
  summary.data = training.value(QLatin1String("data")).toString();
  summary.trainedOn = trainedOnWords(training);
  QStringList limits;
  for (const QJsonObject& object : {training, evaluation}) {
    if (const QString text = object.value(QLatin1String("limits")).toString(); !text.isEmpty()) limits << text;
  }
  summary.limits = limits.join(QLatin1Char(' '));
  summary.judgedOn = judgedOnWords(evaluation);
  summary.figures = figuresOf(evaluation, card);
  summary.calibration = calibrationWords(evaluation);
  summary.reliability = binsOf(evaluation);
  return summary;
}

QString shareText(const Share& share) {
  if (share.low < 0 || share.high < 0) return decimalText(share.value);
  return Words::tr("%1 (%2 to %3)").arg(decimalText(share.value), decimalText(share.low), decimalText(share.high));
}

}  // namespace saliscope::ui
