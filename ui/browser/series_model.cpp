#include "ui/browser/series_model.h"

#include <algorithm>

#include "ui/jobs/error_words.h"

namespace saliscope::ui {
namespace {

/// DICOM writes names as "Family^Given^Middle".
QString readableName(const std::string& dicomName) {
  QString name = QString::fromStdString(dicomName);
  return name.replace(QLatin1Char('^'), QLatin1Char(' ')).simplified();
}

QString readableDate(const std::string& dicomDate) {
  const QString date = QString::fromStdString(dicomDate);
  return date.size() == 8 ? date.left(4) + QLatin1Char('-') + date.mid(4, 2) + QLatin1Char('-') + date.mid(6, 2) : date;
}

QStringList issuesOf(const SeriesEntry& entry) {
  QStringList words;
  for (const SeriesIssue& issue : entry.info.issues) words.append(issueWords(issue));
  return words;
}

}  // namespace

SeriesModel::SeriesModel(Study& study, QObject* parent) : QAbstractListModel(parent), study_(study) {
  connect(&study_, &Study::seriesChanged, this, &SeriesModel::refresh);
  const auto repaint = [this] {
    if (rows_ > 0) Q_EMIT dataChanged(index(0), index(rows_ - 1));
  };
  connect(&study_, &Study::currentSeriesChanged, this, repaint);
  connect(&study_, &Study::loadingChanged, this, repaint);
  refresh();
}

void SeriesModel::setIdentityShown(bool shown) {
  identityShown_ = shown;
  if (rows_ > 0) Q_EMIT dataChanged(index(0), index(rows_ - 1));
}

void SeriesModel::refresh() {
  for (const SeriesEntry& entry : study_.series()) {
    const QString id = QString::fromStdString(entry.info.patientId);
    if (!entry.isVolumeFile && !patientNumbers_.contains(id))
      patientNumbers_.insert(id, static_cast<int>(patientNumbers_.size()) + 1);
  }
  const int rows = static_cast<int>(study_.series().size());
  if (rows > rows_) {
    beginInsertRows({}, rows_, rows - 1);
    rows_ = rows;
    endInsertRows();
  } else if (rows < rows_) {
    beginRemoveRows({}, rows, rows_ - 1);
    rows_ = rows;
    endRemoveRows();
  }
  if (rows_ > 0) Q_EMIT dataChanged(index(0), index(rows_ - 1));
}

int SeriesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : rows_;
}

QVariant SeriesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= study_.series().size()) return {};
  const SeriesEntry& entry = study_.series().at(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return entry.title();
    case Qt::DecorationRole:
      return entry.thumbnail;
    case Qt::ToolTipRole:
      return toolTip(entry);
    case SubtitleRole:
      return entry.subtitle();
    case PatientRole:
      return patient(entry);
    case IssuesRole:
      return issuesOf(entry);
    case OnShowRole:
      return index.row() == study_.currentSeries();
    case LoadingRole:
      return index.row() == study_.currentSeries() && study_.loading();
    default:
      return {};
  }
}

QString SeriesModel::patient(const SeriesEntry& entry) const {
  if (entry.isVolumeFile) return {};
  if (!identityShown_) return tr("Patient %1").arg(patientNumbers_.value(QString::fromStdString(entry.info.patientId)));
  QStringList parts{readableName(entry.info.patientName), QString::fromStdString(entry.info.patientId),
                    readableDate(entry.info.studyDate)};
  parts.removeAll(QString());
  parts.removeDuplicates();
  return parts.isEmpty() ? tr("No name in the files") : parts.join(QStringLiteral(" · "));
}

QString SeriesModel::toolTip(const SeriesEntry& entry) const {
  QStringList lines{QStringLiteral("<b>%1</b>").arg(entry.title().toHtmlEscaped())};
  if (!entry.subtitle().isEmpty()) lines.append(entry.subtitle().toHtmlEscaped());
  for (const QString& issue : issuesOf(entry)) lines.append(QStringLiteral("⚠ ") + issue.toHtmlEscaped());
  return lines.join(QStringLiteral("<br>"));
}

void SeriesFilter::setWords(const QString& text) {
  words_ = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  invalidateFilter();
}

bool SeriesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  const QStringList shown{index.data(Qt::DisplayRole).toString(), index.data(SeriesModel::SubtitleRole).toString(),
                          index.data(SeriesModel::PatientRole).toString(),
                          index.data(SeriesModel::IssuesRole).toStringList().join(QLatin1Char('\n'))};
  const QString text = shown.join(QLatin1Char('\n'));
  return std::all_of(words_.begin(), words_.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace saliscope::ui
