// What to evaluate, where to, and how.
#pragma once

#include <QDialog>
#include <QList>

#include "ui/evaluate/evaluation_order.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace saliscope::ui {

class ForeignMapsTable;

/// Not modal; ordered() hands over the finished order. Choices are remembered.
class EvaluateDialog : public QDialog {
  Q_OBJECT
 public:
  enum class What { Manifest, OpenCase };
  EvaluateDialog(Session& session, What what, QWidget* parent = nullptr);
  /// Proposes a run folder for it, too.
  void setManifest(const QString& file);
  void setRunFolder(const QString& folder);
  /// What is still missing, as a sentence; empty: it can start.
  [[nodiscard]] QString missing() const;
  [[nodiscard]] EvaluationChoices choices() const;

 Q_SIGNALS:
  void ordered(const EvaluationOrder& order);

 private:
  void buildWhat(QFormLayout& form);
  void buildMethods(QFormLayout& form);
  void buildOptions(QFormLayout& form);
  [[nodiscard]] QWidget* withButton(QLineEdit* line, const QString& objectName, void (EvaluateDialog::*ask)());
  void restore();
  void lookAtManifest();
  void showContents(const QString& words);
  void refresh();
  void accept() override;
  void askManifest();
  void askRunFolder();

  Session& session_;
  What what_;
  QLineEdit* manifest_ = nullptr;
  QLabel* contents_;
  QRadioButton* masked_ = nullptr;
  QRadioButton* onShow_ = nullptr;
  QLineEdit* run_;
  QComboBox* estimators_;
  QListWidget* chosen_;
  QComboBox* sign_;
  QComboBox* fill_;
  QComboBox* precision_;
  QCheckBox* ownNumbers_;
  QCheckBox* unseenOnly_;
  QCheckBox* saveMaps_;
  ForeignMapsTable* maps_ = nullptr;
  QLabel* state_;
  QPushButton* start_ = nullptr;
  bool runFolderIsOurs_ = true;  ///< proposed, not chosen: it follows the manifest
  JobId job_ = 0;
};

}  // namespace saliscope::ui
