// Which estimator explains the slice, with which settings; run and cancel.
#pragma once

#include <QAction>
#include <QHash>
#include <QWidget>

#include "core/estimators/estimator.h"
#include "ui/session/session.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace saliscope::ui {

class ParameterForm;

/// actions() lists, for the main window's menu: explain, next and previous estimator, sign, explain automatically.
class ExplainPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ExplainPanel(Session& session, QWidget* parent = nullptr);

 private:
  void makeActions();
  QAction* action(const QString& icon, const QString& text, const QKeySequence& key, const QString& tip);
  void build();
  QWidget* buildEstimatorRow();
  QWidget* buildSignRow();
  void addChoices(QFormLayout* form);
  QWidget* buildRunRow();
  void connectSession();

  void refresh();
  void refreshModel();
  void refreshRun();
  void apply();
  void stepEstimator(int by);
  void chooseEstimator(const std::string& id);
  void turnSign();
  void runOrCancel();
  [[nodiscard]] const EstimatorDescriptor& descriptor() const;
  [[nodiscard]] QString missing() const;

  Session& session_;
  QHash<QString, Parameters> remembered_;  ///< the user's numbers of estimators chosen earlier
  QAction* run_ = nullptr;
  QAction* next_ = nullptr;
  QAction* previous_ = nullptr;
  QAction* sign_ = nullptr;
  QAction* automatic_ = nullptr;
  QComboBox* estimator_ = nullptr;
  QLabel* sentence_ = nullptr;
  ParameterForm* parameters_ = nullptr;
  QSpinBox* seed_ = nullptr;
  QButtonGroup* signs_ = nullptr;
  QComboBox* score_ = nullptr;
  QComboBox* class_ = nullptr;
  QLabel* className_ = nullptr;
  QPushButton* button_ = nullptr;
  QCheckBox* auto_ = nullptr;
  QProgressBar* bar_ = nullptr;
  QLabel* left_ = nullptr;
};

}  // namespace saliscope::ui
