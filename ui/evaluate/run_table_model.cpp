#include "ui/evaluate/run_table_model.h"

#include <QIcon>
#include <QLocale>
#include <QPixmap>
#include <algorithm>
#include <limits>
#include <sstream>

#include "core/evaluation/table_text.h"
#include "ui/report/run_words.h"
#include "ui/session/names.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr int swatchSize = 12;

QString exact(double value) {
  return QLocale().toString(value, 'g', 6);
}

}  // namespace

QString runTableTitle(Measure measure) {
  switch (measure) {
    case Measure::FidelityX10:
      return RunTableModel::tr("Table 1. Fidelity, 10 F");
    case Measure::Auc:
      return RunTableModel::tr("Table 2. Area under the ROC curve");
    default:
      break;
  }
  return RunTableModel::tr("Table 3. Highest Dice of the regions");
}

QString numberHeading(const QString& words) {
  return words + QString(3, QChar(0x00A0));
}

QIcon colorSwatch(const QColor& color) {
  QPixmap pixmap(swatchSize, swatchSize);
  pixmap.fill(color);
  return pixmap;
}

RunTableModel::RunTableModel(Measure measure, QObject* parent) : QAbstractTableModel(parent), measure_(measure) {}

void RunTableModel::show(const RunTablesPtr& run, Group group) {
  beginResetModel();
  run_ = run;
  group_ = group;
  ids_ = run ? run->estimators() : std::vector<std::string>();
  signs_ = run ? run->signs() : std::vector<Sign>();
  endResetModel();
}

void RunTableModel::setBackground(const QColor& background) {
  background_ = background;
  if (!ids_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

QString RunTableModel::estimatorAt(int row) const {
  return QString::fromStdString(ids_.at(static_cast<std::size_t>(row)));
}

int RunTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(ids_.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 1 + static_cast<int>(signs_.size());
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return section == 0 ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (section == 0) return tr("Estimator");
  return signs_.at(static_cast<std::size_t>(section - 1)) == Sign::Original ? numberHeading(tr("original"))
                                                                            : numberHeading(tr("absolute"));
}

QVariant RunTableModel::nameData(const std::string& id, int role) const {
  const QString known = QString::fromStdString(id);
  if (role == Qt::DisplayRole || role == sortRole) return estimatorName(known);
  if (role == Qt::ToolTipRole) return estimatorSentence(known);
  if (role == Qt::DecorationRole) return colorSwatch(runScreenColor(*run_, id, background_));
  return {};
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !run_) return {};
  const std::string& id = ids_.at(static_cast<std::size_t>(index.row()));
  if (index.column() == 0) return nameData(id, role);
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::FontRole) return Theme::numberFont();
  const RunLine* line = run_->find({id, signs_.at(static_cast<std::size_t>(index.column() - 1))}, group_);
  const std::optional<double> value = line == nullptr ? std::nullopt : line->of(measure_).value;
  // What has no number comes last where the highest come first.
  if (role == sortRole) return value.value_or(-std::numeric_limits<double>::max());
  if (role == Qt::DisplayRole)
    return line == nullptr ? QString(QChar(0x2013)) : estimateText(line->of(measure_), decimalsOf(measure_));
  if (role == Qt::ToolTipRole && line != nullptr) return tip(*line);
  return {};
}

QString RunTableModel::tip(const RunLine& line) const {
  const Estimate& estimate = line.of(measure_);
  if (!estimate.value) return tr("There is nothing to measure: no slice of this class has what it takes.");
  QStringList lines{tr("%1 (%2)").arg(exact(*estimate.value), groupWords(line.group) + QStringLiteral(", ") +
                                                                  tr("%n slice(s)", nullptr, static_cast<int>(line.slices)))};
  lines << (estimate.low && estimate.high ? tr("95 % interval %1 to %2").arg(exact(*estimate.low), exact(*estimate.high))
                                          : tr("no interval: fewer than 5 patients"));
  if (measure_ == Measure::DscMax && line.dscMaxPercent)
    lines << tr("reached with the %1 % most salient regions").arg(exact(*line.dscMaxPercent));
  const auto other = std::find_if(run_->differences.begin(), run_->differences.end(), [&](const RunDifference& one) {
    return one.group == line.group && one.measure == measureName(static_cast<std::size_t>(measure_)) &&
           one.first.estimator == line.kind.estimator && one.second.estimator == line.kind.estimator;
  });
  if (other != run_->differences.end()) {
    // The table of differences holds original minus absolute.
    lines << tr("absolute minus original %1 [%2, %3], corrected p = %4")
                 .arg(exact(-other->difference), exact(-other->high), exact(-other->low),
                      QLocale().toString(other->corrected, 'g', 2));
  }
  return lines.join(QLatin1Char('\n'));
}

QString RunTableModel::csv() const {
  const std::string name = measureName(static_cast<std::size_t>(measure_));
  std::ostringstream out;
  TableText table(out, "estimator,sign,class," + name + "," + name + "_low," + name + "_high");
  if (!run_) return QString::fromStdString(out.str());
  for (const std::string& id : ids_) {
    for (const Sign sign : signs_) {
      const RunLine* line = run_->find({id, sign}, group_);
      if (line == nullptr) continue;
      const Estimate& one = line->of(measure_);
      table.field(id).field(signName(sign)).field(groupName(group_)).number(one.value).number(one.low).number(one.high).endLine();
    }
  }
  return QString::fromStdString(out.str());
}

}  // namespace saliscope::ui
