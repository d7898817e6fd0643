// The regions' part of the layers: on or off, how much of the image, how they are drawn, and what they are made of.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QCheckBox;
class QLabel;
class QToolButton;

namespace saliscope::ui {

class PercentSlider;
class RegionSettingsDialog;

class RegionsRow : public QWidget {
  Q_OBJECT
 public:
  explicit RegionsRow(Session& session, QWidget* parent = nullptr);
  /// Shows the settings of segmentation and ranking.
  void showSettings();

 private:
  void build();
  QWidget* buildStyle();
  void connectSession();
  void change(void (*edit)(RegionStyle&, const RegionsRow&));
  void refresh();
  void refreshWords();

  Session& session_;
  QToolButton* eye_ = nullptr;
  PercentSlider* percent_ = nullptr;
  QLabel* value_ = nullptr;
  QCheckBox* filled_ = nullptr;
  QCheckBox* borders_ = nullptr;
  QLabel* words_ = nullptr;
  RegionSettingsDialog* dialog_ = nullptr;  ///< made when first asked for
};

}  // namespace saliscope::ui
