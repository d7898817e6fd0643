// A model card as rows of words.
#pragma once

#include <QList>
#include <QString>

#include "core/model/classifier.h"

namespace saliscope::ui {

struct CardRow {
  QString section;  ///< "Model", "Training", "Evaluation"
  QString name;
  QString value;
};

/// Every field of the card, the training and evaluation objects row by row: "mean_auc": 0.91 becomes "Mean auc", "0.91".
/// Long lists (of patients, say) are counted, not spelled out.
[[nodiscard]] QList<CardRow> cardRows(const ModelCard& card);
/// The rows of a JSON object alone.
[[nodiscard]] QList<CardRow> jsonRows(const QString& section, const std::string& json);

}  // namespace saliscope::ui
