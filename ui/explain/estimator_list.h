// All estimators at a glance: which maps of this slice are there, which are on their way; several at once.
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

#include "ui/session/session.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace saliscope::ui {

class EstimatorList : public QWidget {
  Q_OBJECT
 public:
  explicit EstimatorList(Session& session, QWidget* parent = nullptr);
  /// In the order of the registry.
  [[nodiscard]] QStringList chosen() const;

 Q_SIGNALS:
  void estimatorWanted(const QString& id);  ///< to be shown

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  struct Row {
    QString id;
    QCheckBox* box = nullptr;
    QPushButton* name = nullptr;
    QLabel* state = nullptr;
    QToolButton* cancel = nullptr;
  };
  QWidget* buildChoice();
  Row buildRow(QGridLayout* grid, int line, const QString& id);
  QWidget* buildButtons();
  void choose(const std::function<bool(const EstimatorDescriptor&)>& wanted);
  void refresh();
  void refreshRow(const Row& row);
  void showState(const Row& row, const QString& text, const char* role);

  Session& session_;
  QList<Row> rows_;
  QPushButton* runChosen_ = nullptr;
  QPushButton* runAll_ = nullptr;
  QPushButton* cancelAll_ = nullptr;
};

}  // namespace saliscope::ui
