#include "ui/session/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace saliscope::ui {

namespace {

struct Names {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Names)
};

}  // namespace

QColor estimatorColor(const QString& id) {
  // Okabe and Ito 2008, extended by two.
  static const QHash<QString, QColor> colors{
      {QStringLiteral("backprop"), QColor(0xCC, 0x79, 0xA7)},
      {QStringLiteral("smoothgrad"), QColor(0x00, 0x9E, 0x73)},
      {QStringLiteral("smoothgrad-squared"), QColor(0xE6, 0x9F, 0x00)},
      {QStringLiteral("random"), QColor(0x8C, 0x8C, 0x8C)},
  };
  return colors.value(id, QColor(0x56, 0xB4, 0xE9));
}

QString estimatorName(const QString& id) {
  if (id == QLatin1String("backprop")) return Names::tr("Backpropagation");
  if (id == QLatin1String("smoothgrad")) return Names::tr("SmoothGrad");
  if (id == QLatin1String("smoothgrad-squared")) return Names::tr("SmoothGrad²");
  if (id == QLatin1String("random")) return Names::tr("Random (chance)");
  return id;
}

QString estimatorSentence(const QString& id) {
  if (id == QLatin1String("backprop")) {
    return Names::tr("How much the network's score would move if a pixel became a little brighter.");
  }
  if (id == QLatin1String("smoothgrad")) {
    return Names::tr("The mean of the gradient over noisy copies of the slice: less grain than a single gradient.");
  }
  if (id == QLatin1String("smoothgrad-squared")) {
    return Names::tr("The mean of the squared gradient over noisy copies: where the network looks, whatever the direction.");
  }
  if (id == QLatin1String("random")) return Names::tr("Noise that knows nothing of the slice: the level of chance.");
  return {};
}

QString parameterName(const QString& id) {
  if (id == QLatin1String("samples")) return Names::tr("Samples n");
  if (id == QLatin1String("sigma")) return Names::tr("Noise σ");
  return id;
}

QString parameterSentence(const QString& id) {
  if (id == QLatin1String("samples")) return Names::tr("How many noisy copies are averaged: more are smoother and slower.");
  if (id == QLatin1String("sigma")) return Names::tr("Standard deviation of the noise, as a share of the model's window.");
  return {};
}

QString settingsSentence(const HeatmapSettings& settings, const ModelCard& card) {
  QString text = estimatorName(QString::fromStdString(settings.estimator));
  for (const auto& [id, value] : settings.parameters) {
    const QString symbol = id == "samples" ? QStringLiteral("n") : id == "sigma" ? QStringLiteral("σ") : QString::fromStdString(id);
    text += QStringLiteral(", %1 = %2").arg(symbol).arg(QLocale().toString(value, 'g', 4));
  }
  if (settings.sign == Sign::Absolute) text += QStringLiteral(", ") + Names::tr("absolute");
  const auto target = card.outputs > 1 ? static_cast<std::size_t>(settings.target.output) : card.classes.size() - 1;
  const QString name = target < card.classes.size() ? QString::fromStdString(card.classes[target]) : QString::number(target);
  text += QStringLiteral(", ") + (settings.target.score == Score::Logit ? Names::tr("logit of “%1”").arg(name)
                                                                        : Names::tr("probability of “%1”").arg(name));
  return text;
}

}  // namespace saliscope::ui
