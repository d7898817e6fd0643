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

QDate dateOf(const std::string& yyyymmdd) {
  return QDate::fromString(QString::fromStdString(yyyymmdd), QStringLiteral("yyyyMMdd"));
}

QStringList seriesWords(const Study& study) {
  if (study.currentSeries() < 0) return {};
  const SeriesEntry& entry = study.series().at(study.currentSeries());
  QStringList lines{entry.title()};
  QStringList facts;
  if (study.volume() && !study.volume()->source.kernel.empty()) {
    facts << Words::tr("kernel %1").arg(QString::fromStdString(study.volume()->source.kernel));
  }
  const QDate date = dateOf(entry.info.studyDate);
  if (date.isValid()) facts << QLocale().toString(date, QLocale::ShortFormat);
  if (!facts.isEmpty()) lines << facts.join(QStringLiteral(" · "));
  return lines;
}

/// Of the series beside the one on show: its name and date, how much older it is, and what "the same place" means between them.
QStringList otherWords(const Study& study, const ViewSource& source) {
  const Volume& other = *source.choice().other;
  const QDate date = dateOf(other.source.studyDate);
  QStringList lines{source.choice().otherTitle};
  if (date.isValid()) lines.first() += QStringLiteral(" · ") + QLocale().toString(date, QLocale::ShortFormat);
  if (!study.volume()) return lines;
  const Volume& own = *study.volume();
  const QDate today = dateOf(own.source.studyDate);
  if (date.isValid() && today.isValid() && date != today) {
    const qint64 days = date.daysTo(today);
    lines << (days > 0 ? Words::tr("prior: %1 d earlier").arg(days) : Words::tr("later study: %1 d later").arg(-days));
  }
  if (other.source.frameOfReference != own.source.frameOfReference) {
    lines << Words::tr("other frame of reference: linked by mm from where the views were tied");
  } else if (other.source.frameOfReference.empty()) {
    lines << Words::tr("no frame of reference: linked by mm as the files state them");
  } else {
    lines << Words::tr("same frame of reference: linked by position");
  }
  return lines;
}

/// "MIP 10 mm · slices 38–42"
QString slabWords(const ViewSource& source) {
  const Slab& slab = source.slab();
  const QString mm = number(slab.thicknessMm, 0);
  QString words = Words::tr("average %1 mm").arg(mm);
  if (slab.mode == SlabMode::Maximum) words = Words::tr("MIP %1 mm").arg(mm);
  if (slab.mode == SlabMode::Minimum) words = Words::tr("MinIP %1 mm").arg(mm);
  const auto [first, last] = source.slabPlanes();
  const QString planes =
      first == last ? Words::tr("one slice: others lie outside the slab") : Words::tr("slices %1–%2").arg(first + 1).arg(last + 1);
  return words + QStringLiteral(" · ") + planes;
}

/// A map and a mask lie on one slice, whatever the picture joins.
std::optional<Badge> slabBadge(const Session& session, const ViewSource& source, bool map) {
  const auto [first, last] = source.slabPlanes();
  if (first == last) return std::nullopt;
  const bool mask = session.mask.present() && session.view.mask() != MaskStyle::Hidden && !source.choice().other;
  if (map && mask) {
    return Badge{Words::tr("map and mask of one slice"),
                 Words::tr("The picture joins several slices; the map and the mask belong to the middle one alone."), true};
  }
  if (map) {
    return Badge{Words::tr("map of one slice"),
                 Words::tr("The picture joins several slices; the map belongs to the middle one alone."), true};
  }
  if (mask) {
    return Badge{Words::tr("mask of one slice"),
                 Words::tr("The picture joins several slices; the mask is that of the middle one alone."), true};
  }
  return std::nullopt;
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
  words.topLeft = source.choice().other ? otherWords(study, source) : seriesWords(study);
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
    if (source.slab().thicknessMm > 0) words.topRight << slabWords(source);
    words.letters = edgeLetters(slice->geometry);
    words.bottomLeft << Words::tr("W %1  L %2").arg(number(window.width, 0), number(window.center, 0));
    if (zoom > 0) words.bottomLeft << Words::tr("zoom %1 ×").arg(number(zoom, 2));
  }
  return words;
}

QList<Badge> sliceBadges(const Session& session, const ViewSource& source, const Heatmap* heatmap) {
  QList<Badge> badges;
  if (const auto slab = slabBadge(session, source, heatmap != nullptr)) badges << *slab;
  if (!source.followsStudy() || source.choice().plain) return badges;
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
