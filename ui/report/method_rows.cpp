// "Methods and provenance": what was done with what, so that it can be done again.
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtGlobal>

#include "ui/report/report_words.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Report)
};

QString huText(double value) {
  return QString::number(value, 'g', 6).replace(QLatin1Char('-'), QChar(0x2212));
}

void addModel(QList<ReportRow>& rows, const ReportContent& content) {
  if (!content.hasModel) {
    rows.append({Words::tr("Model"), Words::tr("none was loaded")});
    return;
  }
  const ModelCard& card = content.card;
  rows.append({Words::tr("Model"),
               Words::tr("%1 (%2), file %3")
                   .arg(QString::fromStdString(card.name), QString::fromStdString(card.architecture), content.modelFile)});
  rows.append({Words::tr("SHA-256"), content.sha256});
  rows.append(
      {Words::tr("Input"), Words::tr("HU clipped to %1 … %2 and scaled to 0 … 1, resampled to %3 × %4 (bilinear, antialiased)")
                               .arg(huText(card.input.windowLow), huText(card.input.windowHigh))
                               .arg(card.input.columns)
                               .arg(card.input.rows)});
  const QString rule = card.outputs == 1 ? Words::tr("p = sigmoid(logit); “%1” where p ≥ %2")
                                               .arg(QString::fromStdString(card.classes.back()), decimalText(card.threshold))
                                         : Words::tr("softmax over %n classes; the most probable one", nullptr, card.outputs);
  rows.append({Words::tr("Decision"), rule});
}

QString signWords(const Heatmap& heatmap) {
  QString text =
      heatmap.settings.sign == Sign::Absolute ? Words::tr("absolute values, taken on the model grid") : Words::tr("original sign");
  if (heatmap.flipped) text += Words::tr("; multiplied by −1, because the prediction is “without”");
  return text;
}

void addMap(QList<ReportRow>& rows, const ReportContent& content) {
  if (!content.heatmap) {
    rows.append({Words::tr("Map"), Words::tr("none was computed for this slice")});
    return;
  }
  const Heatmap& heatmap = *content.heatmap;
  rows.append({Words::tr("Map"),
               (QStringList(settingsSentence(heatmap.settings, content.card)) + mapFacts(heatmap)).join(QStringLiteral("; "))});
  rows.append({Words::tr("Method"), estimatorSentence(QString::fromStdString(heatmap.settings.estimator))});
  rows.append({Words::tr("Sign"), signWords(heatmap)});
  rows.append({Words::tr("Score"), heatmap.settings.target.score == Score::Logit
                                       ? Words::tr("logit of this slice %1").arg(decimalText(heatmap.score, 3))
                                       : Words::tr("probability of this slice %1").arg(decimalText(heatmap.score, 4))});
  rows.append({Words::tr("Seed"), QString::number(heatmap.settings.seed)});
  rows.append({Words::tr("Grid"), Words::tr("computed at %1 × %2, brought to the slice by bilinear interpolation")
                                      .arg(heatmap.model.columns())
                                      .arg(heatmap.model.rows())});
}

QString maskWords(const ReportContent& content) {
  if (!content.maskPresent) return Words::tr("none");
  QString text =
      content.maskFile.isEmpty() ? Words::tr("drawn in this session, not saved") : Words::tr("file %1").arg(content.maskFile);
  if (!content.maskFile.isEmpty() && content.maskModified) text += Words::tr(", changed since it was saved");
  text +=
      content.maskResampled ? Words::tr("; resampled to the image by nearest neighbour") : Words::tr("; on the image's own grid");
  return text + Words::tr(". Who drew it was not verified.");
}

/// Every setting by its name, as runs store it.
void addRegions(QList<ReportRow>& rows, const RegionSettings& settings) {
  QStringList parts;
  for (const auto& [name, value] : describe(settings)) {
    const QString key = QString::fromStdString(name).section(QLatin1Char('.'), 1).replace(QLatin1Char('_'), QLatin1Char(' '));
    parts << (key.isEmpty() ? QString() : key + QLatin1Char(' ')) +
                 QString::fromStdString(value).replace(QLatin1String(","), QLatin1String(", "));
  }
  rows.append({Words::tr("Regions"), parts.join(QStringLiteral("; "))});
}

void addComparison(QList<ReportRow>& rows, const ReportContent& content) {
  rows.append({Words::tr("Mask"), maskWords(content)});
  if (!content.evidence) return;
  if (content.evidence->roc) {
    rows.append({Words::tr("ROC"),
                 Words::tr("importance scaled to 0 … 1; at thresholds 0, 0.01 … 1 a pixel is positive where importance exceeds "
                           "it; AUC is the trapezoid area, closed at (0, 0) and (1, 1); the exact AUC ranks all pixels")});
  }
  if (content.evidence->regions) addRegions(rows, *content.evidence->regions);
  if (content.evidence->dice) {
    rows.append(
        {Words::tr("Dice"),
         content.evidence->regions
             ? Words::tr("2 |X ∩ Y| / (|X| + |Y|), X the p % most salient regions, never a cut one, Y the mask, p = 1 … 100; "
                         "by chance 2 s m / (s + m), s and m the shares of X and Y in the image")
             : Words::tr("2 |X ∩ Y| / (|X| + |Y|), X the p % most salient pixels with all ties, Y the mask, p = 1 … 100; by "
                         "chance 2 s m / (s + m), s and m the shares of X and Y in the image")});
  }
  rows.append({Words::tr("Statistics"), Words::tr("one slice of one patient: no interval, no test")});
}

void addProgram(QList<ReportRow>& rows, const ReportContent& content) {
  QStringList parts{QStringLiteral("Saliscope " SALISCOPE_VERSION)};
  if (content.hasModel) {
    parts << content.computeLibrary;
    parts << (content.modelOptions.precision == Precision::Fp32 ? QStringLiteral("fp32") : QStringLiteral("bf16"));
    parts << Words::tr("device %1").arg(QString::fromStdString(content.modelOptions.device));
    parts << Words::tr("%n threads", nullptr, content.threads);
  }
  parts << QStringLiteral("Qt ") + QLatin1String(qVersion());
  rows.append({Words::tr("Program"), parts.join(QStringLiteral(", "))});
}

}  // namespace

QList<ReportRow> methodRows(const ReportContent& content) {
  QList<ReportRow> rows;
  addModel(rows, content);
  addMap(rows, content);
  addComparison(rows, content);
  addProgram(rows, content);
  return rows;
}

namespace {

constexpr QLatin1String limitsKey("limits");

/// The plain facts of a JSON object; lists and nested tables stay in the card itself.
QString factsOf(const QJsonObject& object) {
  QStringList parts;
  for (auto it = object.begin(); it != object.end(); ++it) {
    const QJsonValue value = it.value();
    if (it.key() == limitsKey) continue;
    const QString text = value.isString()   ? value.toString()
                         : value.isDouble() ? QString::number(value.toDouble(), 'g', 4)
                                            : QString();
    if (!text.isEmpty()) parts << QString(it.key()).replace(QLatin1Char('_'), QLatin1Char(' ')) + QStringLiteral(": ") + text;
  }
  return parts.isEmpty() ? Words::tr("the card says nothing about it") : parts.join(QStringLiteral("; "));
}

}  // namespace

QList<ReportRow> cardRowsForReport(const ReportContent& content) {
  if (!content.hasModel) return {};
  const auto parse = [](const std::string& json) { return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object(); };
  const QJsonObject training = parse(content.card.trainingJson);
  const QJsonObject evaluation = parse(content.card.evaluationJson);
  QList<ReportRow> rows{{Words::tr("Training"), factsOf(training)},
                        {Words::tr("Evaluation"), factsOf(evaluation)},
                        {Words::tr("Licence"),
                         content.card.licence.empty() ? Words::tr("not stated") : QString::fromStdString(content.card.licence)}};
  QStringList limits;
  for (const QJsonObject& object : {training, evaluation}) {
    if (const QString text = object.value(limitsKey).toString(); !text.isEmpty()) limits << text;
  }
  limits << Words::tr(
      "A heatmap shows what moves this network's score. It does not show disease, and it does not prove that the network "
      "is right.");
  rows.append({Words::tr("Limits"), limits.join(QLatin1Char(' '))});
  return rows;
}

}  // namespace saliscope::ui
