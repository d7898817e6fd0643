// The session's cases as rows for a list view.
#pragma once

#include <QAbstractListModel>
#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include "ui/session/session.h"

namespace saliscope::ui {

/// Follows CaseList. Patients are numbered in the order of the list unless their identity is shown.
class CaseModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum class Verdict { Unknown, StandsIn, Right, Wrong, Failed };
  enum Role {
    PatientRole = Qt::UserRole,  ///< "Patient 3", or the manifest's name
    LabelRole,                   ///< "with contrast", "unknown"
    PredictionRole,              ///< "with contrast 0.97"; empty until known
    ProbabilityRole,             ///< double, negative until known
    VerdictRole,                 ///< int, a Verdict
    DoubtRole,                   ///< bool: near the threshold
    MaskRole,                    ///< int, a CaseMask
    EvaluatedRole,               ///< bool
    UndoneRole,                  ///< bool
    FailureRole,                 ///< why it cannot be read, worded; empty: it can, or nobody has tried
    OnShowRole,                  ///< bool
  };

  explicit CaseModel(Session& session, QObject* parent = nullptr);

  void setIdentityShown(bool shown);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  /// "drawn", "nothing there", "not looked at", "no mask".
  [[nodiscard]] static QString maskWords(CaseMask mask);

 private:
  void refresh();
  void repaint();
  [[nodiscard]] QString title(const StudyCase& one) const;
  [[nodiscard]] QString patient(const StudyCase& one) const;
  [[nodiscard]] QString label(int index) const;
  [[nodiscard]] QString prediction(int index) const;
  [[nodiscard]] Verdict verdict(int index) const;
  [[nodiscard]] QString failure(const StudyCase& one) const;
  [[nodiscard]] QString toolTip(int index) const;

  Session& session_;
  bool identityShown_ = false;
  QHash<QString, int> patientNumbers_;
};

/// Rows of a kind that have every word of the search in what they show, in the order that was asked for.
class CaseFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  enum class Kind { All, Undone, Wrong, Doubtful, Unlabelled, WithoutMask, NotEvaluated, Failed };
  enum class Order { List, Patient, Image, Probability, Verdict, Mask };

  explicit CaseFilter(QObject* parent = nullptr);
  void setWords(const QString& text);
  void setKind(Kind kind);
  void setOrder(Order order);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  [[nodiscard]] bool isOfKind(const QModelIndex& index) const;

  QStringList words_;
  QCollator collator_;
  Kind kind_ = Kind::All;
  Order order_ = Order::List;
};

}  // namespace saliscope::ui
