// The choice of layouts, for the menu bar and the toolbar alike.
#pragma once

#include <QList>
#include <QMenu>

#include "ui/session/session.h"
#include "ui/viewer/view_grid.h"

class QActionGroup;

namespace saliscope::ui {

/// One, side by side, three planes, tiles; what stands beside the series on show; whether views move together.
class LayoutMenu : public QMenu {
  Q_OBJECT
 public:
  LayoutMenu(Session& session, ViewGrid& grid, QWidget* parent = nullptr);
  [[nodiscard]] QAction* linkAction() { return link_; }

 private:
  QAction* addChoice(QMenu* menu, const char* id, const QString& icon, const QString& text, const QString& tip,
                     const Arrangement& arrangement);
  void fillCompared();
  void follow();

  Session& session_;
  ViewGrid& grid_;
  QActionGroup* choices_;
  QList<std::pair<QAction*, Arrangement>> arrangements_;
  QMenu* compared_ = nullptr;
  QAction* link_ = nullptr;
};

}  // namespace saliscope::ui
