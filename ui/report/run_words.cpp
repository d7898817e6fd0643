#include "ui/report/run_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <cmath>

#include "ui/jobs/error_words.h"
#include "ui/plots/run_painter.h"
#include "ui/session/names.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Report)
};

/// An interval is never torn from its number by a line's end.
const QChar space(0x00A0);
const QString dot = QStringLiteral(" · ");

QString countText(std::size_t count) {
  return QLocale().toString(static_cast<qulonglong>(count));
}

/// The line of all slices with the highest value; none where the measure has none.
const RunLine* leader(const RunTables& run, Measure measure) {
  const RunLine* best = nullptr;
  for (const RunLine& line : run.lines) {
    if (line.group != Group::All || !line.of(measure).value) continue;
    if (best == nullptr || *line.of(measure).value > *best->of(measure).value) best = &line;
  }
  return best;
}

QString lineName(const RunLine& line) {
  const QString sign = line.kind.sign == Sign::Absolute ? Words::tr("absolute") : Words::tr("original");
  return QStringLiteral("%1 (%2)").arg(estimatorName(QString::fromStdString(line.kind.estimator)), sign);
}

QString leaderSentence(const RunTables& run, Measure measure, const QString& what) {
  const RunLine* line = leader(run, measure);
  if (line == nullptr) return {};
  return Words::tr("%1: <b>%2</b> leads with %3.")
      .arg(what, lineName(*line).toHtmlEscaped(), estimateText(line->of(measure), decimalsOf(measure)));
}

/// "steps = 25, window = 16".
QString parameterText(const QJsonObject& estimator) {
  QStringList parts;
  const QJsonObject parameters = estimator.value(QStringLiteral("parameters")).toObject();
  for (auto one = parameters.begin(); one != parameters.end(); ++one) {
    parts << QStringLiteral("%1 = %2").arg(parameterName(one.key()), QLocale().toString(one.value().toDouble(), 'g', 6));
  }
  const QString layer = estimator.value(QStringLiteral("layer")).toString();
  if (!layer.isEmpty()) parts << Words::tr("layer %1").arg(layer);
  const QJsonObject references = estimator.value(QStringLiteral("references")).toObject();
  if (!references.isEmpty()) parts << Words::tr("references: %1").arg(references.value(QStringLiteral("description")).toString());
  return parts.join(QStringLiteral(", "));
}

QString fillWords(const QString& id) {
  if (id == QLatin1String("label")) return Words::tr("black for slices with contrast, white for the others");
  if (id == QLatin1String("air")) return Words::tr("air (-1000 HU)");
  if (id == QLatin1String("water")) return Words::tr("water (0 HU)");
  if (id == QLatin1String("local-mean")) return Words::tr("the mean of the surroundings");
  return Words::tr("the blurred slice");
}

QString regionText(const QJsonObject& regions) {
  QStringList parts;
  for (auto one = regions.begin(); one != regions.end(); ++one) {
    QString key = one.key();
    parts << QStringLiteral("%1 %2").arg(key.remove(QStringLiteral("regions.")), one.value().toString());
  }
  return parts.join(QStringLiteral("; "));
}

void addModels(QList<ReportRow>& rows, const RunInfo& info) {
  for (const RunModel& model : info.models) {
    QString text = QString::fromStdString(model.name);
    if (model.folds > 1) text += dot + Words::tr("fold %1 of %2").arg(model.fold + 1).arg(model.folds);
    rows.append({Words::tr("Model"), text + dot + QStringLiteral("SHA-256 ") + QString::fromStdString(model.sha256)});
  }
}

}  // namespace

int decimalsOf(Measure measure) {
  return measure == Measure::FidelityX10 ? 1 : 2;
}

QString estimateText(const Estimate& estimate, int decimals) {
  const auto text = [&](const std::optional<double>& value) { return QString::fromStdString(rounded(value, decimals)); };
  if (!estimate.low || !estimate.high) return text(estimate.value);
  return QStringLiteral("%1%2[%3,%4%5]")
      .arg(text(estimate.value))
      .arg(space)
      .arg(text(estimate.low))
      .arg(space)
      .arg(text(estimate.high));
}

QString runSubtitle(const RunTables& run) {
  QStringList parts{Words::tr("%n slice(s)", nullptr, static_cast<int>(run.counts.slices)) + QLatin1Char(' ') +
                    Words::tr("of %n patient(s)", nullptr, static_cast<int>(run.counts.patients))};
  if (!run.info.models.empty()) {
    const QString name = QString::fromStdString(run.info.models.front().name);
    parts << (run.info.models.size() == 1
                  ? name
                  : Words::tr("%1 and %n more fold(s) of its training", nullptr, static_cast<int>(run.info.models.size()) - 1)
                        .arg(name));
  }
  parts << QFileInfo(QString::fromStdString(run.info.manifest.string())).fileName();
  return parts.join(dot);
}

QString runStatement(const RunTables& run) {
  QStringList sentences{leaderSentence(run, Measure::FidelityX10, Words::tr("Fidelity to the model (10 F)")),
                        leaderSentence(run, Measure::Auc, Words::tr("Agreement with the masks pixel by pixel (AUC)")),
                        leaderSentence(run, Measure::DscMax, Words::tr("Agreement of regions (highest Dice)"))};
  sentences.removeAll(QString());
  return sentences.join(QStringLiteral("<br>"));
}

QStringList runDoubts(const RunTables& run) {
  QStringList out;
  const RunCounts& counts = run.counts;
  const QString all = countText(counts.slices);
  if (counts.trainedOn > 0) {
    out << Words::tr("%1 of %2 slices are of patients that the model was trained on: these figures say nothing about new patients.")
               .arg(countText(counts.trainedOn), all);
  }
  if (counts.classes < 2) out << Words::tr("Only one class is there: its accuracy stands for the balanced one.");
  if (counts.labelUnknown > 0) {
    out << Words::tr("%1 of %2 slices have no label; the predicted class stands in for it.")
               .arg(countText(counts.labelUnknown), all);
  }
  if (counts.maskResampled > 0) {
    out << Words::tr("%1 masks lay on another grid and were resampled.").arg(countText(counts.maskResampled));
  }
  const bool intervals = !run.lines.empty() && run.lines.front().of(Measure::FidelityX10).low.has_value();
  if (!intervals) out << Words::tr("There are too few patients (fewer than 5) for intervals.");
  if (!run.exclusions.empty())
    out << Words::tr("%n slice(s) or map(s) were left out; see the end.", nullptr, static_cast<int>(run.exclusions.size()));
  return out;
}

QList<ReportRow> runSettingRows(const RunTables& run) {
  QList<ReportRow> rows;
  const QJsonObject settings = QJsonDocument::fromJson(QByteArray::fromStdString(run.info.settings)).object();
  addModels(rows, run.info);
  rows.append({Words::tr("Explained"),
               settings.value(QStringLiteral("score")).toString() == QLatin1String("logit")
                   ? Words::tr("the logit of output %1").arg(settings.value(QStringLiteral("class")).toInt())
                   : Words::tr("the probability of output %1").arg(settings.value(QStringLiteral("class")).toInt())});
  for (const QJsonValue& one : settings.value(QStringLiteral("estimators")).toArray()) {
    const QJsonObject estimator = one.toObject();
    const QString text = parameterText(estimator);
    rows.append(
        {estimatorName(estimator.value(QStringLiteral("id")).toString()), text.isEmpty() ? Words::tr("no parameters") : text});
  }
  for (const QJsonValue& one : settings.value(QStringLiteral("maps")).toArray()) {
    rows.append({one.toString(), Words::tr("maps made elsewhere")});
  }
  rows.append({Words::tr("Masked pixels"), fillWords(settings.value(QStringLiteral("fill")).toString())});
  rows.append({Words::tr("Grid"), settings.value(QStringLiteral("grid")).toString() == QLatin1String("slice")
                                      ? Words::tr("fidelity on the model's grid; regions, ROC and Dice on the slice's")
                                      : Words::tr("everything on the model's grid")});
  rows.append({Words::tr("Regions"), regionText(settings.value(QStringLiteral("regions")).toObject())});
  rows.append(
      {Words::tr("Intervals"),
       Words::tr("95 %, percentile, 2,000 resamples of patients within their class; p-values by the normal distribution with the "
                 "resamples' deviation, corrected by Holm within each measure and class")});
  rows.append({Words::tr("Seed"), QString::number(run.info.seed)});
  rows.append(
      {Words::tr("Computed"), Words::tr("Saliscope %1, %2, %3, %n thread(s), %4", nullptr, run.info.threads)
                                  .arg(QString::fromStdString(run.info.program), QString::fromStdString(run.info.library),
                                       QString::fromStdString(run.info.precision), QString::fromStdString(run.info.processor))});
  return rows;
}

QList<ReportRow> runDataRows(const RunTables& run) {
  const RunCounts& counts = run.counts;
  QList<ReportRow> rows;
  for (const Group group : {Group::With, Group::Without}) {
    const RunLine* line = run.lines.empty() ? nullptr : run.find(run.lines.front().kind, group);
    if (line == nullptr || line->slices == 0) continue;
    QString text = Words::tr("%n slice(s)", nullptr, static_cast<int>(line->slices)) + QLatin1Char(' ') +
                   Words::tr("of %n patient(s)", nullptr, static_cast<int>(line->patients));
    if (line->maskShare) text += dot + Words::tr("the mask covers %1 of a slice on average").arg(percentText(*line->maskShare));
    rows.append({groupWords(group), text});
  }
  QStringList masks{Words::tr("%1 drawn").arg(countText(counts.maskDrawn))};
  if (counts.nothingThere > 0)
    masks << Words::tr("%1 with nothing there (not in ROC and Dice)").arg(countText(counts.nothingThere));
  if (counts.notLooked > 0) masks << Words::tr("%1 not looked at (not in ROC and Dice)").arg(countText(counts.notLooked));
  rows.append({Words::tr("Masks"), masks.join(QStringLiteral(", "))});
  if (counts.padded > 0)
    rows.append({Words::tr("Padding"),
                 Words::tr("%n slice(s) with padded voxels, which count as air", nullptr, static_cast<int>(counts.padded))});
  rows.append({Words::tr("Trained on"), Words::tr("%1 of %2 slices").arg(countText(counts.trainedOn), countText(counts.slices))});
  rows.append({Words::tr("Manifest"), QFileInfo(QString::fromStdString(run.info.manifest.string())).fileName() + dot +
                                          QStringLiteral("SHA-256 ") + QString::fromStdString(run.info.manifestSha256)});
  return rows;
}

QList<ReportRow> runExclusionRows(const RunTables& run, qsizetype most) {
  QList<ReportRow> rows;
  for (const Exclusion& one : run.exclusions) {
    if (rows.size() == most) {
      rows.append(
          {QString(),
           Words::tr("and %1 more, listed in run.json").arg(countText(run.exclusions.size() - static_cast<std::size_t>(most)))});
      break;
    }
    QString what = errorWords(one.reason).what;
    if (one.slice) what = Words::tr("slice %1: %2").arg(*one.slice).arg(what);
    if (!one.estimator.empty()) what = estimatorName(QString::fromStdString(one.estimator)) + QStringLiteral(": ") + what;
    rows.append({QString::fromStdString(one.image), what});
  }
  return rows;
}

}  // namespace saliscope::ui
