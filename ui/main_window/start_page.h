// What is shown while nothing is open: what this is, how to begin, which keys to know.
#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace saliscope::ui {

class ActionRegistry;
class RecentPaths;

class StartPage : public QWidget {
  Q_OBJECT
 public:
  explicit StartPage(RecentPaths& recent, QWidget* parent = nullptr);
  /// While files are dragged over the window.
  void setDropping(bool dropping);
  /// What was open last time can be opened again; `words` say what that was.
  void offerSession(const QString& words);
  /// The keys to know, as they are now.
  void followKeys(const ActionRegistry& registry);

 Q_SIGNALS:
  void openFolderAsked();
  void openFilesAsked();
  void openDemoAsked();
  void continueAsked();
  void openPathAsked(const QString& path);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeHead();
  [[nodiscard]] QWidget* makeButtons();
  [[nodiscard]] QWidget* makeKeys();
  void fillRecent();

  RecentPaths& recent_;
  QVBoxLayout* recentRows_;
  QPushButton* continue_ = nullptr;
  QHash<QString, QLabel*> keys_;  ///< by id of their action
  bool dropping_ = false;
};

}  // namespace saliscope::ui
