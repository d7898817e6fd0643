// The dialog in which every key can be changed.
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QString>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace saliscope::ui {

class ActionRegistry;

/// Schemes, search, press-a-key with the conflict named, back to the scheme, to and from a file. Works at once.
class KeyEditor : public QDialog {
  Q_OBJECT
 public:
  explicit KeyEditor(ActionRegistry& registry, QWidget* parent = nullptr);
  /// Shows this action and waits for a key.
  void choose(const QString& id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeTop();
  [[nodiscard]] QWidget* makeEditRow();
  [[nodiscard]] QWidget* makeBottom();
  void fill();
  void filter();
  void followChoice();
  void followKey();
  void take(bool keepOthers);
  void askExport();
  void askImport();
  [[nodiscard]] QString chosen() const;

  ActionRegistry& registry_;
  QComboBox* scheme_ = nullptr;
  QLineEdit* search_ = nullptr;
  QTreeWidget* list_ = nullptr;
  QKeySequenceEdit* key_ = nullptr;
  QLabel* conflict_ = nullptr;
  QPushButton* set_ = nullptr;
  QPushButton* add_ = nullptr;
  QPushButton* none_ = nullptr;
  QPushButton* reset_ = nullptr;
};

}  // namespace saliscope::ui
