// Names, sentences and colours that stand for core's ids, one place for the whole window.
#pragma once

#include <QColor>
#include <QString>

#include "core/estimators/heatmap.h"
#include "core/model/card.h"

namespace saliscope::ui {

/// One fixed, colour-blind-safe colour per estimator, everywhere (Okabe-Ito, extended).
[[nodiscard]] QColor estimatorColor(const QString& id);
/// The estimator's name for people: "SmoothGrad²". `sentence`: what it does, for tool tips.
[[nodiscard]] QString estimatorName(const QString& id);
[[nodiscard]] QString estimatorSentence(const QString& id);
/// "n" and a sentence for a parameter id.
[[nodiscard]] QString parameterName(const QString& id);
[[nodiscard]] QString parameterSentence(const QString& id);
/// "SmoothGrad², n = 15, σ = 0.15, logit of 'with contrast'".
[[nodiscard]] QString settingsSentence(const HeatmapSettings& settings, const ModelCard& card);

}  // namespace saliscope::ui
