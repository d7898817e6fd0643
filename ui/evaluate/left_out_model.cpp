#include "ui/evaluate/left_out_model.h"

#include <sstream>

#include "core/evaluation/table_text.h"
#include "ui/jobs/error_words.h"
#include "ui/session/names.h"

namespace saliscope::ui {

void LeftOutModel::show(const QList<Exclusion>& leftOut) {
  beginResetModel();
  leftOut_ = leftOut;
  endResetModel();
}

int LeftOutModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(leftOut_.size());
}

int LeftOutModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  return QStringList{tr("Image"), tr("Slice"), tr("Estimator"), tr("Why")}.at(section);
}

QString LeftOutModel::text(const Exclusion& one, int column) const {
  switch (column) {
    case Image:
      return QString::fromStdString(one.image);
    case Index:
      return one.slice ? QString::number(*one.slice + 1) : tr("all");
    case Estimator:
      return one.estimator.empty() ? tr("all") : estimatorName(QString::fromStdString(one.estimator));
    default:
      return errorWords(one.reason).what;
  }
}

QVariant LeftOutModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Exclusion& one = leftOut_.at(index.row());
  if (role == Qt::DisplayRole) return text(one, index.column());
  if (role != Qt::ToolTipRole) return {};
  const ErrorWords words = errorWords(one.reason);
  return words.remedy.isEmpty() ? words.what : words.what + QLatin1Char('\n') + words.remedy;
}

QString LeftOutModel::csv() const {
  std::ostringstream out;
  TableText table(out, "image,slice,estimator,reason");
  for (const Exclusion& one : leftOut_) {
    table.field(one.image).field(one.slice ? std::to_string(*one.slice) : std::string()).field(one.estimator);
    table.field(errorWords(one.reason).what.toStdString()).endLine();
  }
  return QString::fromStdString(out.str());
}

}  // namespace saliscope::ui
