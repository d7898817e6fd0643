// What the network says of the slice on show, and whether the case's label agrees.
#pragma once

#include <QAction>
#include <QPointer>
#include <QWidget>
#include <optional>

#include "core/base/error.h"
#include "ui/explain/model_card_dialog.h"
#include "ui/explain/training_log_dialog.h"
#include "ui/session/session.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace saliscope::ui {

class ProbabilityBar;

class ClassifierPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ClassifierPanel(Session& session, QWidget* parent = nullptr);
  /// "Load model…", also for the main window's menu.
  [[nodiscard]] QAction* loadModelAction() const { return loadModel_; }
  /// "Model card", for the menu and the (i) button.
  [[nodiscard]] QAction* modelCardAction() const { return modelCard_; }
  /// "Training log…", for the menu.
  [[nodiscard]] QAction* trainingLogAction() const { return trainingLog_; }

 private:
  void build();
  void makeActions();
  void buildFailure(QVBoxLayout* layout);
  QWidget* buildModelRow();
  QWidget* buildLabelRow();
  QWidget* buildMarks(QWidget* parent);
  void connectSession();
  void refresh();
  void showPrediction(const ModelCard& card, const Prediction& prediction);
  void showState();
  void showAgreement(const ModelCard& card, const Prediction& prediction);
  [[nodiscard]] QString labelOrigin() const;
  void showSeries();
  void showLabelChoices();
  void noteTraining();
  [[nodiscard]] bool bundledHelps() const;
  void chooseModel();
  void load(const QString& file);
  void showCard();
  void showTrainingLog();

  Session& session_;
  std::optional<saliscope::Error> failure_;  ///< of the last attempt to load a model
  QAction* loadModel_;
  QAction* modelCard_;
  QAction* trainingLog_;
  QPointer<ModelCardDialog> card_;
  QPointer<TrainingLogDialog> log_;
  QLabel* left_ = nullptr;
  QLabel* right_ = nullptr;
  ProbabilityBar* bar_ = nullptr;
  QProgressBar* busy_ = nullptr;
  QLabel* state_ = nullptr;
  QLabel* remedy_ = nullptr;
  QWidget* wayOut_ = nullptr;
  QPushButton* bundled_ = nullptr;
  QLabel* model_ = nullptr;
  QToolButton* info_ = nullptr;
  QLabel* agreement_ = nullptr;
  QLabel* nearThreshold_ = nullptr;
  QLabel* trained_ = nullptr;
  QLabel* series_ = nullptr;
  QComboBox* label_ = nullptr;
};

}  // namespace saliscope::ui
