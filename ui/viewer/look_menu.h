// How slices are drawn, for the menu bar: slabs, the volume, greys, pixels, cine.
#pragma once

#include <QList>
#include <QMenu>
#include <optional>
#include <utility>

#include "ui/viewer/view_grid.h"

namespace saliscope::ui {

class LookMenu : public QMenu {
  Q_OBJECT
 public:
  explicit LookMenu(ViewGrid& grid, QWidget* parent = nullptr);

 private:
  void makeSlabs();
  void makeVolumeLooks();
  QAction* add(QMenu* menu, const char* id, const QString& text, const QString& tip);
  void follow();

  ViewGrid& grid_;
  double thicknessMm_ = 10;  ///< of the next slab
  QList<std::pair<QAction*, std::optional<SlabMode>>> modes_;
  QList<std::pair<QAction*, double>> thicknesses_;
  QList<std::pair<QAction*, VolumePreset>> presets_;
  QList<std::pair<QAction*, double>> percents_;
  QAction* inverted_ = nullptr;
  QAction* smooth_ = nullptr;
  QAction* cine_ = nullptr;
};

}  // namespace saliscope::ui
