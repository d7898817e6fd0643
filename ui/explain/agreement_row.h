// The agreement's part of the layers: on or off, how much of the map counts, and the numbers.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QLabel;
class QToolButton;

namespace saliscope::ui {

class PercentSlider;

class AgreementRow : public QWidget {
  Q_OBJECT
 public:
  explicit AgreementRow(Session& session, QWidget* parent = nullptr);

 private:
  void build();
  void refresh();
  void refreshWords();

  Session& session_;
  QToolButton* eye_ = nullptr;
  PercentSlider* percent_ = nullptr;
  QLabel* value_ = nullptr;
  QLabel* words_ = nullptr;
};

}  // namespace saliscope::ui
