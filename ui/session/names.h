// Names, sentences and colours that stand for core's ids, one place for the whole window.
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

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

/// "with contrast", by the card; the number where the card has no name for it.
[[nodiscard]] QString className(const ModelCard& card, int index);
/// One colour per class in strips and lists: grey for the first ("without"), blue for the second, then Okabe-Ito's.
[[nodiscard]] QColor classColor(int index);

/// "SmoothGrad², n = 15, σ = 0.15, logit of 'with contrast'".
[[nodiscard]] QString settingsSentence(const HeatmapSettings& settings, const ModelCard& card);
/// What else is known of a map: its completeness error, how many rectifiers were overridden, its references. Empty for most.
[[nodiscard]] QStringList mapFacts(const Heatmap& heatmap);
/// "coarse (bf16), being refined"; else "preview, 7 of 15" of an intermediate map, `fraction` of whose work is done; "preview, 47
/// %" where the method does not count.
[[nodiscard]] QString previewWords(const Heatmap& heatmap, double fraction);
/// Where reference images come from: "synthetic patients", or "own images: 250 of 1000 slices".
[[nodiscard]] QString referencesName(const std::string& description);

}  // namespace saliscope::ui
