// What is shown while nothing is open: what this is, how to begin, which keys to know.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace saliscope::ui {

class RecentPaths;

class StartPage : public QWidget {
  Q_OBJECT
 public:
  explicit StartPage(RecentPaths& recent, QWidget* parent = nullptr);
  /// While files are dragged over the window.
  void setDropping(bool dropping);

 Q_SIGNALS:
  void openFolderAsked();
  void openFilesAsked();
  void openDemoAsked();
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
  bool dropping_ = false;
};

}  // namespace saliscope::ui
