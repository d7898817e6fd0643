// Quiet messages: one strip, never a box in the way; a history.
#pragma once

#include <QDateTime>
#include <QFrame>
#include <QList>
#include <QTimer>
#include <functional>

#include "ui/session/session.h"

class QLabel;
class QPushButton;

namespace saliscope::ui {

struct Notice {
  NoticeLevel level = NoticeLevel::Info;
  QString text;
  QString details;               ///< may be empty; can be copied
  QString actionText;            ///< may be empty
  std::function<void()> action;  ///< called when the user asks for it
  QDateTime time;
};

/// Shows the newest message. Information goes by itself after some seconds; warnings and errors stay until closed.
class NoticeBar : public QFrame {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);

  void add(Notice notice);
  /// Puts the message on show away if it offers `actionText`, which was done some other way.
  void putAway(const QString& actionText);
  [[nodiscard]] const QList<Notice>& history() const { return history_; }
  void showHistory();

 Q_SIGNALS:
  void added();

 private:
  void showDetails();

  QList<Notice> history_;  ///< oldest first
  QTimer leave_;
  QLabel* icon_;
  QLabel* text_;
  QPushButton* action_;
  QPushButton* details_;
};

}  // namespace saliscope::ui
