// Which estimator explains the slice, with which settings; run and cancel.
#pragma once

#include <QAction>
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
class QVBoxLayout;

namespace saliscope::ui {

class EstimatorList;
class MethodChoices;
class ParameterForm;
class SeriesMapDialog;

/// actions() lists, for the main window's menu: explain, next and previous estimator, sign, explain automatically, all at once,
/// the whole series.
class ExplainPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ExplainPanel(Session& session, QWidget* parent = nullptr);
  /// All estimators at a glance, for a place of its own; belongs to this panel until somebody takes it in.
  [[nodiscard]] EstimatorList* list() const { return list_; }

 Q_SIGNALS:
  void listWanted();  ///< to be seen

 private:
  void makeActions();
  /// For the keys that the user may change.
  void nameActions();
  QAction* action(const QString& icon, const QString& text, const QKeySequence& key, const QString& tip);
  void build();
  QWidget* buildEstimatorRow();
  QWidget* buildSignRow();
  void addChoices(QFormLayout* form);
  QWidget* buildRunRow();
  QWidget* buildSwitches(QWidget* parent);
  QWidget* buildListRow();
  void connectSession();

  void refresh();
  void refreshModel();
  void refreshRun();
  void apply();
  void stepEstimator(int by);
  void chooseEstimator(const std::string& id);
  void turnSign();
  void runOrCancel();
  void showSeriesMap();
  [[nodiscard]] const EstimatorDescriptor& descriptor() const;
  void showMap();

  Session& session_;
  QAction* run_ = nullptr;
  QAction* next_ = nullptr;
  QAction* previous_ = nullptr;
  QAction* sign_ = nullptr;
  QAction* automatic_ = nullptr;
  QAction* several_ = nullptr;
  QAction* wholeSeries_ = nullptr;
  SeriesMapDialog* seriesMap_ = nullptr;  ///< made when first asked for
  QComboBox* estimator_ = nullptr;
  QLabel* sentence_ = nullptr;
  ParameterForm* parameters_ = nullptr;
  MethodChoices* choices_ = nullptr;
  QSpinBox* seed_ = nullptr;
  QButtonGroup* signs_ = nullptr;
  QComboBox* score_ = nullptr;
  QComboBox* class_ = nullptr;
  QLabel* className_ = nullptr;
  QPushButton* button_ = nullptr;
  QCheckBox* auto_ = nullptr;
  QCheckBox* coarse_ = nullptr;
  QProgressBar* bar_ = nullptr;
  QLabel* left_ = nullptr;
  QLabel* map_ = nullptr;  ///< what stands behind the map on show
  EstimatorList* list_ = nullptr;
};

}  // namespace saliscope::ui
