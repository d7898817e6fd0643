#include "ui/viewer/region_words.h"

#include <QCoreApplication>

#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Regions)
};

/// Two lines, so that a narrow view shows them whole.
QStringList wordsOf(const RegionFacts& facts) {
  const QString name =
      facts.rest ? Words::tr("what no region covers") : Words::tr("region %1 of %2").arg(facts.rank).arg(facts.count);
  QStringList parts{Words::tr("%1 of the image").arg(percentText(facts.share))};
  if (facts.inMask) parts << Words::tr("%1 of it in the mask").arg(percentText(*facts.inMask));
  const QString dot = QStringLiteral(" · ");
  return {name + dot + Words::tr("gain %1").arg(magnitudeText(facts.gain)), parts.join(dot)};
}

}  // namespace

QStringList regionWords(const RegionSet& regions) {
  QStringList lines;
  if (!regions.current()) return lines;
  if (regions.selected() > 0) {
    lines = wordsOf(regions.facts(regions.selected()));
    lines.first() = Words::tr("selected: %1").arg(lines.first());
  }
  if (regions.hovered() > 0 && regions.hovered() != regions.selected()) lines << wordsOf(regions.facts(regions.hovered()));
  return lines;
}

}  // namespace saliscope::ui
