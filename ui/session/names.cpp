#include "ui/session/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

#include "core/phantom/references.h"

namespace saliscope::ui {

namespace {

struct Names {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Names)
};

struct EstimatorWords {
  const char* id;
  QRgb color;
  const char* name;
  const char* sentence;
};

// Colours: Okabe and Ito 2008 for the paper's methods (its yellow darkened for white paper), extended by others that differ in
// lightness too.
constexpr EstimatorWords estimatorTable[] = {
    {"backprop", 0xCC79A7, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Backpropagation"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "How much the network's score would move if a pixel became a little brighter.")},
    {"deconvolution", 0xD55E00, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Deconvolution"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "Runs the network backwards and lets only what speaks for the score pass: sharp shapes, which depend little "
                       "on the class.")},
    {"integrated-gradients", 0x0072B2, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Integrated Gradients"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "Shares the score out among the pixels by adding up gradients on the way from a black image to the slice.")},
    {"integrated-gradients-bw", 0x56B4E9, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Integrated Gradients, b/w"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "The mean of two ways, from a black and from a white image: dark and bright tissue count alike.")},
    {"expected-gradients", 0xB8A400, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Expected Gradients"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "Shares the score out as Integrated Gradients does, on ways from other patients' slices instead of black.")},
    {"smoothgrad", 0x009E73, QT_TRANSLATE_NOOP("saliscope::ui::Names", "SmoothGrad"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "The mean of the gradient over noisy copies of the slice: less grain than a single gradient.")},
    {"smoothgrad-squared", 0xE69F00, QT_TRANSLATE_NOOP("saliscope::ui::Names", "SmoothGrad²"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "The mean of the squared gradient over noisy copies: where the network looks, whatever the direction.")},
    {"random", 0x8C8C8C, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Random (chance)"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "Noise that knows nothing of the slice: the level of chance.")},
    {"guided-backprop", 0x8E5BB5, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Guided Backpropagation"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "As Deconvolution, and only through parts of the network that were active: fine edges, which depend little "
                       "on the class.")},
    {"input-x-gradient", 0x9C6B3C, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Input × Gradient"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "The gradient times the pixel's own brightness: black pixels never count.")},
    {"vargrad", 0x7FBF6A, QT_TRANSLATE_NOOP("saliscope::ui::Names", "VarGrad"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "How much the gradient varies among noisy copies of the slice.")},
    {"grad-cam", 0xC44E52, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Grad-CAM"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "Which areas of one layer speak for the score: coarse, but close to what the network decides on.")},
    {"occlusion", 0x8C96D9, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Occlusion"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "Covers one square after the other and notes how far the score falls: slow, and easy to understand.")},
    {"guided-ig", 0x2AA7B8, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Guided IG"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "Integrated Gradients on a way that changes the least important pixels first: less noise.")},
    {"blur-ig", 0x5B6FA8, QT_TRANSLATE_NOOP("saliscope::ui::Names", "Blur IG"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "Integrated Gradients on a way from a blurred slice to the sharp one.")},
};

/// Of maps that were made elsewhere: more vivid than any of ours.
constexpr QRgb foreignColor = 0xE0218A;

struct ParameterWords {
  const char* id;
  const char* symbol;  ///< in sentences
  const char* name;
  const char* sentence;
};

constexpr ParameterWords parameterTable[] = {
    {"samples", "n", QT_TRANSLATE_NOOP("saliscope::ui::Names", "Samples n"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "How many random draws are averaged: more are smoother and slower.")},
    {"sigma", "σ", QT_TRANSLATE_NOOP("saliscope::ui::Names", "Noise σ"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "Standard deviation of the noise, as a share of the model's window.")},
    {"steps", "m", QT_TRANSLATE_NOOP("saliscope::ui::Names", "Steps m"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "How many points of the way are visited: more are more exact and slower.")},
    {"window", "w", QT_TRANSLATE_NOOP("saliscope::ui::Names", "Window w"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "Side of the square that is covered, in pixels of the model's input.")},
    {"stride", "s", QT_TRANSLATE_NOOP("saliscope::ui::Names", "Stride s"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "How far the square moves each time, in pixels: half of it takes four times as long.")},
    {"fraction", "f", QT_TRANSLATE_NOOP("saliscope::ui::Names", "Fraction f"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "Share of the pixels that may move in a step: those with the smallest gradient.")},
    {"max-dist", "d", QT_TRANSLATE_NOOP("saliscope::ui::Names", "Distance d"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names",
                       "How far a pixel may stray from the straight way, as a share of the model's window.")},
    {"max-sigma", "σ", QT_TRANSLATE_NOOP("saliscope::ui::Names", "Blur σ"),
     QT_TRANSLATE_NOOP("saliscope::ui::Names", "How blurred the way begins, in pixels of the model's input.")},
};

template <class Table>
const auto* find(const Table& table, const QString& id) {
  const auto found = std::find_if(std::begin(table), std::end(table), [&](const auto& one) { return id == QLatin1String(one.id); });
  return found == std::end(table) ? nullptr : &*found;
}

/// The explained class: of a one-neuron model, the one that high scores speak for.
int targetClass(const HeatmapSettings& settings, const ModelCard& card) {
  return card.outputs > 1 ? settings.target.output : 1;
}

}  // namespace

QColor estimatorColor(const QString& id) {
  const EstimatorWords* words = find(estimatorTable, id);
  return words != nullptr ? QColor(words->color) : QColor(foreignColor);
}

QString estimatorName(const QString& id) {
  const EstimatorWords* words = find(estimatorTable, id);
  return words != nullptr ? Names::tr(words->name) : id;
}

QString estimatorSentence(const QString& id) {
  const EstimatorWords* words = find(estimatorTable, id);
  return words != nullptr ? Names::tr(words->sentence) : QString();
}

QString parameterName(const QString& id) {
  const ParameterWords* words = find(parameterTable, id);
  return words != nullptr ? Names::tr(words->name) : id;
}

QString parameterSentence(const QString& id) {
  const ParameterWords* words = find(parameterTable, id);
  return words != nullptr ? Names::tr(words->sentence) : QString();
}

QString className(const ModelCard& card, int index) {
  const auto i = static_cast<std::size_t>(index);
  return i < card.classes.size() ? QString::fromStdString(card.classes[i]) : QString::number(index);
}

QColor classColor(int index) {
  static const std::array<QColor, 8> colors{QColor(0x8C, 0x98, 0xA2), QColor(0x3B, 0x8F, 0xD0), QColor(0xE6, 0x9F, 0x00),
                                            QColor(0x00, 0x9E, 0x73), QColor(0xCC, 0x79, 0xA7), QColor(0xD5, 0x5E, 0x00),
                                            QColor(0xB8, 0xA4, 0x00), QColor(0x56, 0xB4, 0xE9)};
  return colors[static_cast<std::size_t>(std::max(0, index)) % colors.size()];
}

QString settingsSentence(const HeatmapSettings& settings, const ModelCard& card) {
  const QString estimator = QString::fromStdString(settings.estimator);
  QString text = estimatorName(estimator);
  if (find(estimatorTable, estimator) == nullptr) {
    // Nobody knows what such a map explains.
    if (settings.sign == Sign::Absolute) text += QStringLiteral(", ") + Names::tr("absolute");
    return text + QStringLiteral(", ") + Names::tr("from a file");
  }
  for (const auto& [id, value] : settings.parameters) {
    const QString known = QString::fromStdString(id);
    const ParameterWords* words = find(parameterTable, known);
    text += QStringLiteral(", %1 = %2")
                .arg(words != nullptr ? QString::fromUtf8(words->symbol) : known, QLocale().toString(value, 'g', 4));
  }
  if (!settings.layer.empty()) text += QStringLiteral(", ") + Names::tr("layer %1").arg(QString::fromStdString(settings.layer));
  if (settings.sign == Sign::Absolute) text += QStringLiteral(", ") + Names::tr("absolute");
  const QString name = className(card, targetClass(settings, card));
  text += QStringLiteral(", ") + (settings.target.score == Score::Logit ? Names::tr("logit of “%1”").arg(name)
                                                                        : Names::tr("probability of “%1”").arg(name));
  return text;
}

QStringList mapFacts(const Heatmap& heatmap) {
  QStringList facts;
  if (heatmap.completenessError) {
    facts << Names::tr("completeness error %1 at a score of %2")
                 .arg(QLocale().toString(*heatmap.completenessError, 'g', 2), QLocale().toString(heatmap.score, 'g', 3));
  }
  if (heatmap.rectifiers) facts << Names::tr("%n rectifier(s) overridden", nullptr, *heatmap.rectifiers);
  if (heatmap.settings.references) {
    facts << Names::tr("references: %1").arg(referencesName(heatmap.settings.references->description));
  }
  return facts;
}

QString previewWords(const Heatmap& heatmap, double fraction) {
  if (heatmap.precision == precisionName(Precision::Bf16)) return Names::tr("coarse (bf16), being refined");
  for (const auto& [id, value] : heatmap.settings.parameters) {
    if (id != "samples" && id != "steps") continue;
    const auto all = static_cast<int>(std::lround(value));
    const int done = std::clamp(static_cast<int>(std::lround(fraction * value)), std::min(1, all), all);
    return Names::tr("preview, %1 of %2").arg(done).arg(all);
  }
  return Names::tr("preview, %1 %").arg(static_cast<int>(100 * fraction));
}

QString referencesName(const std::string& description) {
  if (description == phantomReferencesName) return Names::tr("synthetic patients");
  return QString::fromStdString(description);
}

}  // namespace saliscope::ui
