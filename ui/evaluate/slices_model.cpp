#include "ui/evaluate/slices_model.h"

#include <QLocale>
#include <cmath>
#include <limits>

#include "ui/evaluate/run_table_model.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

const QString dash(QChar(0x2013));

/// The last two parts of a path tell images apart, and fit in a column.
QString shortName(const std::string& image) {
  const std::filesystem::path path(image);
  const std::filesystem::path folder = path.parent_path().filename();
  return QString::fromStdString((folder / path.filename()).string());
}

QString optionalText(double value, int decimals) {
  return std::isnan(value) ? dash : decimalText(value, decimals);
}

}  // namespace

void SlicesModel::show(const RunViewPtr& view, std::size_t kind, Group group) {
  beginResetModel();
  view_ = view;
  kind_ = kind;
  places_.clear();
  if (view_ && kind_ < view_->measures.size()) {
    for (std::size_t i = 0; i < view_->slices.size(); ++i) {
      const bool with = view_->slices[i].usedLabel == 1;
      if (group == Group::All || with == (group == Group::With)) places_.push_back(i);
    }
  }
  endResetModel();
}

int SlicesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(places_.size());
}

int SlicesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant SlicesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == Image || section == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  const struct {
    QString name, tip;
  } words[ColumnCount] = {
      {tr("Image"), tr("Double click opens the slice.")},
      {tr("Slice"), tr("Its number in the image, counted from 1.")},
      {tr("Label"), tr("From the manifest; in brackets the predicted class where it is unknown.")},
      {tr("p"), tr("The network's probability of contrast agent.")},
      {tr("Gain"), tr("Relevance gain: area between the two perturbation curves of this slice's probability.")},
      {tr("AUC"), tr("Rank AUC of the map against the mask.")},
      {tr("Dice"), tr("Highest Dice of the most salient regions.")},
      {tr("at"), tr("The percentage of most salient regions with the highest Dice.")},
      {tr("Mask"), tr("Share of the slice that the mask covers.")},
  };
  const bool number = section != Image && section != Label;
  if (role == Qt::DisplayRole) return number ? numberHeading(words[section].name) : words[section].name;
  if (role == Qt::ToolTipRole) return words[section].tip;
  return {};
}

double SlicesModel::number(int column, const SliceRecord& record, const SliceMeasures& measures) const {
  switch (column) {
    case Index:
      return record.key.slice;
    case Label:
      return record.usedLabel;
    case Probability:
      return record.probability;
    case Gain:
      return measures.relevanceGain;
    case Auc:
      return measures.aucExact;
    case Dice:
      return measures.dscMax;
    case DicePercent:
      return measures.dscMaxPercent;
    default:
      return record.maskShare.value_or(std::numeric_limits<double>::quiet_NaN());
  }
}

QString SlicesModel::text(int column, const SliceRecord& record, const SliceMeasures& measures) const {
  const double value = number(column, record, measures);
  switch (column) {
    case Image:
      return shortName(record.image);
    case Index:
      return QString::number(record.key.slice + 1);
    case Label: {
      const QString words = record.usedLabel == 1 ? tr("with") : tr("without");
      return record.label ? words : QStringLiteral("(%1)").arg(words);
    }
    case Probability:
      // A wrong prediction is for the eye to find.
      return decimalText(value) + (record.predicted == record.usedLabel ? QString() : QStringLiteral(" ⚠"));
    case DicePercent:
      return std::isnan(value) ? dash : decimalText(value, 0) + QChar(0x00A0) + QLatin1Char('%');
    case MaskShare:
      return std::isnan(value) ? dash : percentText(value);
    default:
      return optionalText(value, 2);
  }
}

QString SlicesModel::tip(int column, const SliceRecord& record, const SliceMeasures& measures) const {
  if (column == Image) {
    QString out = QString::fromStdString(record.image);
    if (record.trainedOn) out += QLatin1Char('\n') + tr("The model was trained on this patient.");
    if (record.maskResampled) out += QLatin1Char('\n') + tr("The mask lay on another grid and was resampled.");
    return out;
  }
  const double value = number(column, record, measures);
  if (column == Label) return record.label ? tr("from the manifest") : tr("unknown: the predicted class stands in for it");
  QString out = std::isnan(value) ? tr("There is no mask to compare with.") : QLocale().toString(value, 'g', 6);
  if (column == Probability && record.predicted != record.usedLabel) out += QLatin1Char('\n') + tr("The prediction is wrong.");
  return out;
}

QVariant SlicesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const SliceRecord& record = recordAt(index.row());
  const SliceMeasures& measures = view_->measures[kind_][places_[static_cast<std::size_t>(index.row())]];
  const bool words = index.column() == Image || index.column() == Label;
  if (role == Qt::TextAlignmentRole) return QVariant((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role == Qt::FontRole && !words) return Theme::numberFont();
  if (role == Qt::DisplayRole) return text(index.column(), record, measures);
  if (role == Qt::ToolTipRole) return tip(index.column(), record, measures);
  if (role == sortRole) {
    if (index.column() == Image) return QString::fromStdString(record.image);
    const double value = number(index.column(), record, measures);
    return std::isnan(value) ? -std::numeric_limits<double>::max() : value;
  }
  return {};
}

}  // namespace saliscope::ui
