// The session's series as rows for a list view.
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include "ui/session/study.h"

namespace saliscope::ui {

/// Follows Study::series(). Patients are numbered in the order of opening unless their identity is shown.
class SeriesModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    SubtitleRole = Qt::UserRole,  ///< "100 slices · 512 × 512 · 2.5 mm"
    PatientRole,                  ///< "Patient 1", or name, ID and date
    IssuesRole,                   ///< QStringList, worded
    OnShowRole,                   ///< bool: this series is in the viewer
    LoadingRole,                  ///< bool: on show and not yet there
  };

  explicit SeriesModel(Study& study, QObject* parent = nullptr);

  void setIdentityShown(bool shown);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  void refresh();
  [[nodiscard]] QString patient(const SeriesEntry& entry) const;
  [[nodiscard]] QString toolTip(const SeriesEntry& entry) const;

  Study& study_;
  int rows_ = 0;
  bool identityShown_ = false;
  QHash<QString, int> patientNumbers_;
};

/// Rows that have every word of the search in their title, facts, issues or patient as shown.
class SeriesFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;
  void setWords(const QString& text);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  QStringList words_;
};

}  // namespace saliscope::ui
