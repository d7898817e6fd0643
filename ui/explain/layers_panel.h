// What lies over the slice, and how: heatmap, regions and mask.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QToolButton;

namespace saliscope::ui {

class ValueSlider;

class LayersPanel : public QWidget {
  Q_OBJECT
 public:
  explicit LayersPanel(Session& session, QWidget* parent = nullptr);

 private:
  QWidget* buildHeatmapRow();
  void addHeatmapLook(QFormLayout* form);
  QWidget* buildMaskRow();
  void refresh();
  void change(void (*edit)(HeatmapStyle&, const LayersPanel&));

  Session& session_;
  QToolButton* eye_ = nullptr;
  ValueSlider* opacity_ = nullptr;
  ValueSlider* threshold_ = nullptr;
  QComboBox* colors_ = nullptr;
  QLabel* signedNote_ = nullptr;
  QCheckBox* smooth_ = nullptr;
  QButtonGroup* mask_ = nullptr;
};

}  // namespace saliscope::ui
