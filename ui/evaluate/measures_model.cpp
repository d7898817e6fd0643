#include "ui/evaluate/measures_model.h"

#include <QLocale>
#include <array>
#include <limits>

#include "ui/evaluate/run_table_model.h"
#include "ui/session/names.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

/// The measures in the order of the columns; the rank AUC stands beside what it comes to by chance.
enum MeasureColumn { Pointing, TopOverlap, MassInside, AveragePrecision, Auc, AucShifted, DiceShifted, MeasureColumns };

/// Place of a column among extraNames; the rank AUC is none of them.
constexpr std::array<std::size_t, MeasureColumns> extraOf{0, 1, 2, 3, 0, 4, 5};

std::optional<double> valueOf(const RunLine& line, int measure) {
  if (measure == Auc) return line.of(Measure::AucExact).value;
  return line.extras[extraOf[static_cast<std::size_t>(measure)]];
}

struct Heading {
  QString name, tip;
};

Heading headingOf(int measure) {
  switch (measure) {
    case Pointing:
      return {MeasuresModel::tr("Pointing game"),
              MeasuresModel::tr("How often the most important pixel lies in the mask. By chance: the mask's share of the slice.")};
    case TopOverlap:
      return {MeasuresModel::tr("Top overlap"),
              MeasuresModel::tr("Of as many of the most important pixels as the mask has, the share that lies in the mask. By "
                                "chance: the mask's share of the slice.")};
    case MassInside:
      return {MeasuresModel::tr("Mass inside"),
              MeasuresModel::tr("The share of all positive importance that lies in the mask. By chance: the mask's share of the "
                                "slice.")};
    case AveragePrecision:
      return {MeasuresModel::tr("Average precision"),
              MeasuresModel::tr("Precision averaged over recall, pixel by pixel. By chance: the mask's share of the slice.")};
    case Auc:
      return {MeasuresModel::tr("AUC"), MeasuresModel::tr("Mean over the slices of the rank AUC. By chance: 0.5.")};
    case AucShifted:
      return {MeasuresModel::tr("AUC, masks moved"),
              MeasuresModel::tr("The same against masks moved elsewhere in the slice: what a map scores that knows nothing of this "
                                "place.")};
    default:
      break;
  }
  return {MeasuresModel::tr("Dice, masks moved"),
          MeasuresModel::tr("Mean over the slices of the highest Dice of the regions against masks moved elsewhere: the level of "
                            "chance.")};
}

}  // namespace

void MeasuresModel::show(const RunTablesPtr& run, Group group) {
  beginResetModel();
  run_ = run;
  lines_.clear();
  if (run_) {
    for (const RunLine& line : run_->lines) {
      if (line.group == group) lines_.push_back(&line);
    }
  }
  endResetModel();
}

void MeasuresModel::setBackground(const QColor& background) {
  background_ = background;
  if (!lines_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

int MeasuresModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int MeasuresModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : FirstMeasure + static_cast<int>(MeasureColumns);
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const bool number = section >= FirstMeasure;
  if (role == Qt::TextAlignmentRole) return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (!number) return role == Qt::DisplayRole ? QVariant(section == Estimator ? tr("Estimator") : tr("Values")) : QVariant();
  const Heading heading = headingOf(section - FirstMeasure);
  if (role == Qt::DisplayRole) return numberHeading(heading.name);
  if (role == Qt::ToolTipRole) return heading.tip;
  return {};
}

QVariant MeasuresModel::nameData(const RunLine& line, int role) const {
  const QString id = QString::fromStdString(line.kind.estimator);
  if (role == Qt::DisplayRole || role == sortRole) return estimatorName(id);
  if (role == Qt::ToolTipRole) return estimatorSentence(id);
  if (role == Qt::DecorationRole) return colorSwatch(runScreenColor(*run_, line.kind.estimator, background_));
  return {};
}

QString MeasuresModel::tip(const RunLine& line, int measure) const {
  const std::optional<double> value = valueOf(line, measure);
  if (!value) return tr("There is nothing to measure: no slice of this class has a mask.");
  QStringList out{
      tr("%1 over %n slice(s) with a mask", nullptr, static_cast<int>(line.masked)).arg(QLocale().toString(*value, 'g', 6))};
  if (measure < Auc && line.maskShare) out << tr("by chance about %1, the masks' share").arg(percentText(*line.maskShare));
  if (measure == Auc) out << tr("by chance 0.5");
  return out.join(QLatin1Char('\n'));
}

QVariant MeasuresModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !run_) return {};
  const RunLine& line = *lines_.at(static_cast<std::size_t>(index.row()));
  if (index.column() == Estimator) return nameData(line, role);
  if (index.column() == Values) {
    const bool shown = role == Qt::DisplayRole || role == sortRole;
    return shown ? QVariant(line.kind.sign == Sign::Original ? tr("original") : tr("absolute")) : QVariant();
  }
  const int measure = index.column() - FirstMeasure;
  const std::optional<double> value = valueOf(line, measure);
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::FontRole) return Theme::numberFont();
  // What has no number comes last where the highest come first.
  if (role == sortRole) return value.value_or(-std::numeric_limits<double>::max());
  if (role == Qt::DisplayRole) return QString::fromStdString(rounded(value, 2));
  if (role == Qt::ToolTipRole) return tip(line, measure);
  return {};
}

}  // namespace saliscope::ui
