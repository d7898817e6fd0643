// What lies over the slice, and how: an eye for the CT, the heatmap, other maps, regions, agreement and mask.
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
  QWidget* buildBaseRow();
  QWidget* buildHeatmapRow();
  void addHeatmapLook(QFormLayout* form);
  QWidget* buildThresholdRow();
  QWidget* buildPixelsRow();
  QWidget* buildMaskRow();
  void refresh();
  void refreshDrawn();
  void change(void (*edit)(HeatmapStyle&, const LayersPanel&));

  Session& session_;
  QToolButton* baseEye_ = nullptr;
  QCheckBox* network_ = nullptr;
  QToolButton* eye_ = nullptr;
  ValueSlider* opacity_ = nullptr;
  ValueSlider* threshold_ = nullptr;
  QComboBox* colors_ = nullptr;
  QLabel* signedNote_ = nullptr;
  QComboBox* thresholdKind_ = nullptr;
  QLabel* drawn_ = nullptr;
  QCheckBox* smooth_ = nullptr;
  QCheckBox* shared_ = nullptr;
  QToolButton* maskEye_ = nullptr;
  QButtonGroup* mask_ = nullptr;
};

}  // namespace saliscope::ui
