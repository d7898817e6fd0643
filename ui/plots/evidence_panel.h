// How the map agrees with the mask: the plots, and the sentence that says it.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QFrame;
class QLabel;

namespace saliscope::ui {

class DicePanel;
class RocPanel;

class EvidencePanel : public QWidget {
  Q_OBJECT
 public:
  explicit EvidencePanel(Session& session, QWidget* parent = nullptr);
  [[nodiscard]] QString sentence() const;

 private:
  void refresh();

  Session& session_;
  RocPanel* roc_;
  DicePanel* dice_;
  QFrame* frame_;
  QLabel* sentence_;
  QLabel* badge_;
};

}  // namespace saliscope::ui
