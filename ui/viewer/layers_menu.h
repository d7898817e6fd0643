// What lies over the CT and what stands in its place, for the menu bar: agreement, the network's view, curtain, blinking.
#pragma once

#include <QMenu>

#include "ui/session/session.h"
#include "ui/viewer/view_grid.h"

namespace saliscope::ui {

class LayersMenu : public QMenu {
  Q_OBJECT
 public:
  LayersMenu(Session& session, ViewGrid& grid, QWidget* parent = nullptr);

 private:
  QAction* add(const char* id, const QString& icon, const QString& text, const QString& tip, const QKeySequence& key = {});
  void makeBase();
  void makeHeatmap();
  void makeComparing();
  void follow();

  Session& session_;
  ViewGrid& grid_;
  QAction* ct_ = nullptr;
  QAction* network_ = nullptr;
  QAction* blocks_ = nullptr;
  QAction* shared_ = nullptr;
  QAction* agreement_ = nullptr;
  QAction* curtain_ = nullptr;
  QAction* blink_ = nullptr;
};

}  // namespace saliscope::ui
