#include "ui/viewer/agreement_words.h"

#include <QCoreApplication>

#include "ui/widgets/agreement_layer.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::AgreementWords)
};

double share(std::size_t part, std::size_t whole) {
  return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

}  // namespace

QList<LegendEntry> agreementLegend(const SliceAgreement& agreement) {
  const AgreementMap& map = agreement.map;
  const std::size_t shown = map.both + map.mapOnly;
  const std::size_t mask = map.both + map.maskOnly;
  const QString top = agreement.ofRegions ? Words::tr("regions, top %1") : Words::tr("map, top %1");
  QString title = top.arg(percentText(agreement.percent / 100));
  // Whole ties and whole regions can exceed what was asked for.
  constexpr double worthSaying = 0.001;
  if (agreement.share > agreement.percent / 100 + worthSaying)
    title += QStringLiteral(" ") + Words::tr("(%1 shown)").arg(percentText(agreement.share));
  title += QStringLiteral(" · ") + Words::tr("Dice %1").arg(decimalText(map.dice()));
  const double chance = share(mask, map.labels.size());
  return {
      {QColor(), title},
      {agreementColor(Agreement::Both),
       Words::tr("map and mask · %1 of the map, chance %2").arg(percentText(share(map.both, shown)), percentText(chance))},
      {agreementColor(Agreement::MapOnly), Words::tr("map alone · %1 of the map").arg(percentText(share(map.mapOnly, shown)))},
      {agreementColor(Agreement::MaskOnly), Words::tr("mask alone · %1 of the mask").arg(percentText(share(map.maskOnly, mask)))}};
}

LegendEntry outlineLegend(const QString& estimator, double percent) {
  return {estimatorColor(estimator), Words::tr("%1, top %2").arg(estimatorName(estimator), percentText(percent / 100)), true};
}

QList<Badge> agreementBadges(const Session& session) {
  if (!session.view.agreement().visible) return {};
  switch (session.agreement.lacking()) {
    case AgreementWatch::Lack::Map:
      return {{Words::tr("no agreement: no map"), Words::tr("Agreement is between a map and the mask: explain the slice first."),
               true}};
    case AgreementWatch::Lack::Mask:
      return {{Words::tr("no agreement: no mask"),
               Words::tr("Nobody has drawn a mask on this slice, or said that nothing is there."), true}};
    case AgreementWatch::Lack::Nothing:
      break;
  }
  return {};
}

}  // namespace saliscope::ui
