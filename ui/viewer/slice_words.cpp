#include "ui/viewer/slice_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <cmath>

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::SliceWords)
};

QString number(double value, int decimals) {
  return QLocale().toString(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

QStringList seriesWords(const Study& study) {
  if (study.currentSeries() < 0) return {};
  const SeriesEntry& entry = study.series().at(study.currentSeries());
  QStringList lines{entry.title()};
  QStringList facts;
  if (study.volume() && !study.volume()->source.kernel.empty()) {
    facts << Words::tr("kernel %1").arg(QString::fromStdString(study.volume()->source.kernel));
  }
  const QDate date = QDate::fromString(QString::fromStdString(entry.info.studyDate), QStringLiteral("yyyyMMdd"));
  if (date.isValid()) facts << QLocale().toString(date, QLocale::ShortFormat);
  if (!facts.isEmpty()) lines << facts.join(QStringLiteral(" · "));
  return lines;
}

/// "MIP 10 mm"
QString slabWords(const Slab& slab) {
  const QString mm = number(slab.thicknessMm, 0);
  switch (slab.mode) {
    case SlabMode::Maximum:
      return Words::tr("MIP %1 mm").arg(mm);
    case SlabMode::Minimum:
      return Words::tr("MinIP %1 mm").arg(mm);
    case SlabMode::Average:
      break;
  }
  return Words::tr("average %1 mm").arg(mm);
}

QString className(const Session& session, int label) {
  const ClassifierPtr classifier = session.explanation.classifier();
  const auto index = static_cast<std::size_t>(label);
  if (classifier && index < classifier->card().classes.size()) return QString::fromStdString(classifier->card().classes[index]);
  return QString::number(label);
}

}  // namespace

QString positionWords(const Geometry& slice) {
  const Vec3 normal = cross(slice.axes[0], slice.axes[1]);
  std::size_t axis = 2;
  for (std::size_t i = 0; i < 3; ++i) {
    if (std::abs(normal[i]) > std::abs(normal[axis])) axis = i;
  }
  static const std::array<QLatin1Char, 3> names{QLatin1Char('x'), QLatin1Char('y'), QLatin1Char('z')};
  const Vec3 middle = slice.toPatient({(slice.size[0] - 1) / 2.0, (slice.size[1] - 1) / 2.0, 0});
  return QStringLiteral("%1 %2 mm").arg(names[axis]).arg(number(middle[axis], 1));
}

QString planeName(BodyPlane plane) {
  switch (plane) {
    case BodyPlane::Coronal:
      return Words::tr("coronal");
    case BodyPlane::Sagittal:
      return Words::tr("sagittal");
    case BodyPlane::Axial:
      break;
  }
  return Words::tr("axial");
}

SliceAnnotations sliceWords(const Session& session, const ViewSource& source, const Window& window, const Heatmap* heatmap,
                            double zoom) {
  const Study& study = session.study;
  SliceAnnotations words;
  if (study.currentSeries() < 0) return words;
  words.topLeft = source.choice().other ? QStringList{source.choice().otherTitle} : seriesWords(study);
  if (heatmap != nullptr && session.explanation.classifier()) {
    words.topLeft << settingsSentence(heatmap->settings, session.explanation.classifier()->card());
    if (const QStringList facts = mapFacts(*heatmap); !facts.isEmpty()) words.topLeft << facts.join(QStringLiteral(" · "));
  }
  if (source.count() > 0) {
    const QString place = Words::tr("slice %1/%2").arg(source.index() + 1).arg(source.count());
    words.topRight << (source.choice().axis == 2 ? place : planeName(source.plane()) + QStringLiteral(" · ") + place);
  }
  if (const auto slice = source.slice()) {
    words.topRight << positionWords(slice->geometry);
    if (source.slab().thicknessMm > 0) words.topRight << slabWords(source.slab());
    words.letters = edgeLetters(slice->geometry);
    words.bottomLeft << Words::tr("W %1  L %2").arg(number(window.width, 0), number(window.center, 0));
    if (zoom > 0) words.bottomLeft << Words::tr("zoom %1 ×").arg(number(zoom, 2));
  }
  return words;
}

QList<Badge> sliceBadges(const Session& session, const ViewSource& source, const Heatmap* heatmap) {
  QList<Badge> badges;
  if (!source.followsStudy() || source.choice().plain) return badges;
  if (heatmap != nullptr && source.slab().thicknessMm > 0) {
    badges << Badge{Words::tr("map of one slice"),
                    Words::tr("The picture joins several slices; the map belongs to the middle one alone."), true};
  }
  const std::optional<Prediction> prediction = session.explanation.prediction();
  const std::optional<int> label = session.study.label();
  if (prediction && label && *label != prediction->label) {
    badges << Badge{Words::tr("wrong prediction"),
                    Words::tr("The network says \"%1\", the case's label is \"%2\": the map explains a mistake.")
                        .arg(className(session, prediction->label), className(session, *label)),
                    true};
  }
  if (prediction && !label) {
    badges << Badge{Words::tr("no label: predicted class stands in"),
                    Words::tr("Nobody has said whether this case has contrast agent, so \"%1\" is taken where a label is needed.")
                        .arg(className(session, prediction->label)),
                    false};
  }
  if (heatmap != nullptr && session.explanation.isPreview()) {
    badges << Badge{previewWords(*heatmap, session.explanation.previewFraction()),
                    Words::tr("The map is still being computed: this is its mean so far."), true};
  }
  if (session.mask.present() && session.mask.resampled()) {
    badges << Badge{Words::tr("mask resampled"),
                    Words::tr("The mask's file has another grid than the image: each pixel took the nearest value."), true};
  }
  return badges;
}

QString loadingWords(const Study& study) {
  if (study.currentSeries() < 0 || study.slice()) return {};
  if (!study.loading()) return {};
  if (study.sliceCount() == 0) return Words::tr("loading…");
  return Words::tr("loading slice %1 of %2…").arg(study.sliceIndex() + 1).arg(study.sliceCount());
}

}  // namespace saliscope::ui
