#include "ui/explain/card_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>

#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::ModelCard)
};

constexpr qsizetype longestList = 6;

QString wordsOf(const QString& key) {
  QString words = key;
  words.replace(QLatin1Char('_'), QLatin1Char(' '));
  if (!words.isEmpty()) words[0] = words.at(0).toUpper();
  return words;
}

QString scalarText(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::Bool:
      return value.toBool() ? Words::tr("yes") : Words::tr("no");
    case QJsonValue::Double:
      return QString::number(value.toDouble(), 'g', 6);
    case QJsonValue::String:
      return value.toString();
    default:
      return Words::tr("not stated");
  }
}

bool isScalar(const QJsonValue& value) {
  return !value.isObject() && !value.isArray();
}

QString listText(const QJsonArray& list) {
  if (list.size() > longestList) return Words::tr("%n entries", nullptr, static_cast<int>(list.size()));
  QStringList parts;
  for (const QJsonValue& one : list) parts << scalarText(one);
  return parts.isEmpty() ? Words::tr("none") : parts.join(QStringLiteral(", "));
}

void addRows(QList<CardRow>& rows, const QString& section, const QString& name, const QJsonValue& value) {
  const auto child = [&](const QString& key) {
    return name.isEmpty() ? wordsOf(key) : name + QStringLiteral(" · ") + wordsOf(key);
  };
  if (value.isObject()) {
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) addRows(rows, section, child(it.key()), it.value());
    return;
  }
  if (!value.isArray()) {
    rows.append({section, name, scalarText(value)});
    return;
  }
  const QJsonArray list = value.toArray();
  const bool plain =
      list.size() > longestList || std::all_of(list.begin(), list.end(), [](const auto& one) { return isScalar(one); });
  if (plain) {
    rows.append({section, name, listText(list)});
    return;
  }
  for (qsizetype i = 0; i < list.size(); ++i) addRows(rows, section, child(QString::number(i + 1)), list.at(i));
}

QString outputWords(const ModelCard& card) {
  return card.outputs == 1 ? Words::tr("one neuron, p = sigmoid(logit)") : Words::tr("%n outputs, softmax", nullptr, card.outputs);
}

}  // namespace

QList<CardRow> jsonRows(const QString& section, const std::string& json) {
  QList<CardRow> rows;
  addRows(rows, section, {}, QJsonDocument::fromJson(QByteArray::fromStdString(json)).object());
  return rows;
}

QList<CardRow> cardRows(const ModelCard& card) {
  const QString model = Words::tr("Model");
  QStringList classes;
  for (const auto& name : card.classes) classes << QString::fromStdString(name);
  const QString minus(QChar(0x2212));
  const auto hu = [&](double value) { return QString::number(value, 'g', 6).replace(QLatin1Char('-'), minus); };
  QList<CardRow> rows{
      {model, Words::tr("Name"), QString::fromStdString(card.name)},
      {model, Words::tr("Architecture"), QString::fromStdString(card.architecture)},
      {model, Words::tr("Input"), Words::tr("%1 × %2 pixels").arg(card.input.columns).arg(card.input.rows)},
      {model, Words::tr("Window"), Words::tr("%1 to %2 HU").arg(hu(card.input.windowLow), hu(card.input.windowHigh))},
      {model, Words::tr("Output"), outputWords(card)},
      {model, Words::tr("Classes"), classes.join(QStringLiteral(", "))},
  };
  if (card.outputs == 1) rows.append({model, Words::tr("Threshold"), QString::number(card.threshold, 'g', 3)});
  rows.append({model, Words::tr("Licence"), card.licence.empty() ? Words::tr("not stated") : QString::fromStdString(card.licence)});
  const auto append = [&](const QString& section, const std::string& json) {
    const auto found = jsonRows(section, json);
    rows += found.isEmpty() ? QList<CardRow>{{section, Words::tr("Record"), Words::tr("The card says nothing about it.")}} : found;
  };
  append(Words::tr("Training"), card.trainingJson);
  append(Words::tr("Evaluation"), card.evaluationJson);
  return rows;
}

}  // namespace saliscope::ui
