#include "ui/evaluate/agreement_model.h"

#include <QLocale>
#include <QPalette>
#include <algorithm>
#include <cmath>

#include "ui/evaluate/run_table_model.h"
#include "ui/session/names.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

// Blue for alike, orange for opposed: told apart by every eye.
constexpr QRgb alike = 0x0072B2;
constexpr QRgb opposed = 0xD55E00;
constexpr double strongest = 0.75;  // opacity of the shade at 1 and at -1

QColor shadeOf(double correlation) {
  QColor shade(correlation < 0 ? opposed : alike);
  shade.setAlphaF(static_cast<float>(strongest * std::min(1.0, std::abs(correlation))));
  return shade;
}

}  // namespace

AgreementModel::AgreementModel(Sign sign, QObject* parent) : QAbstractTableModel(parent), sign_(sign) {}

void AgreementModel::show(const RunTablesPtr& run) {
  beginResetModel();
  run_ = run;
  ids_ = run ? run->estimators() : std::vector<std::string>();
  pairs_.assign(ids_.size() * ids_.size(), nullptr);
  const auto place = [&](const Kind& kind) {
    return static_cast<std::size_t>(std::find(ids_.begin(), ids_.end(), kind.estimator) - ids_.begin());
  };
  if (run_) {
    for (const RunCorrelation& one : run_->correlations) {
      if (one.first.sign != sign_ || one.second.sign != sign_) continue;
      const std::size_t a = place(one.first), b = place(one.second);
      if (a < ids_.size() && b < ids_.size()) pairs_[a * ids_.size() + b] = pairs_[b * ids_.size() + a] = &one;
    }
  }
  endResetModel();
}

void AgreementModel::setBackground(const QColor& background) {
  background_ = background;
  if (!ids_.empty()) Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::optional<double> AgreementModel::correlation(int row, int column) const {
  const RunCorrelation* pair = pairs_.at(static_cast<std::size_t>(row) * ids_.size() + static_cast<std::size_t>(column));
  return pair == nullptr ? std::nullopt : std::optional(pair->value);
}

int AgreementModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(ids_.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const {
  return rowCount(parent);
}

QString AgreementModel::name(int place) const {
  return estimatorName(QString::fromStdString(ids_.at(static_cast<std::size_t>(place))));
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (section < 0 || section >= rowCount()) return {};
  // Names of columns would be wider than their numbers: the colours stand for them, in the order of the rows.
  if (role == Qt::DisplayRole) return orientation == Qt::Vertical ? name(section) : QString();
  if (role == Qt::ToolTipRole) return name(section);
  if (role == Qt::DecorationRole) return colorSwatch(runScreenColor(*run_, ids_[static_cast<std::size_t>(section)], background_));
  if (role == Qt::TextAlignmentRole)
    return QVariant((orientation == Qt::Vertical ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
  return {};
}

QString AgreementModel::tip(int row, int column) const {
  const RunCorrelation* pair = pairs_[static_cast<std::size_t>(row) * ids_.size() + static_cast<std::size_t>(column)];
  if (pair == nullptr) return {};
  return tr("%1 and %2: rank correlation %3, mean over %n slice(s)", nullptr, static_cast<int>(pair->slices))
      .arg(name(row), name(column), QLocale().toString(pair->value, 'f', 4));
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !run_) return {};
  const std::optional<double> value = correlation(index.row(), index.column());
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignCenter);
  if (role == Qt::FontRole) return Theme::numberFont();
  if (role == Qt::DisplayRole) return value ? QString::fromStdString(rounded(value, 2)) : QString();
  if (role == Qt::BackgroundRole && value) return shadeOf(*value);
  if (role == Qt::ToolTipRole) return tip(index.row(), index.column());
  return {};
}

}  // namespace saliscope::ui
