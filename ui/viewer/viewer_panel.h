// The middle of the main window: the slice and the way through the series.
#pragma once

#include <QImage>
#include <QWidget>

#include "ui/session/session.h"
#include "ui/viewer/probe.h"

namespace saliscope::ui {

class SliceNavigator;
class SliceView;
class ViewGrid;

class ViewerPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ViewerPanel(Session& session, QWidget* parent = nullptr);
  /// The session's slice: for tools and for the window's actions (presets, fit, layers).
  [[nodiscard]] SliceView& view();
  /// All views and their arrangement.
  [[nodiscard]] ViewGrid& grid() { return *grid_; }
  /// The slice with its layers and words, fitted into `size`, drawn without OpenGL.
  [[nodiscard]] QImage picture(QSize size) const;

 Q_SIGNALS:
  /// Follows the mouse, the slice and the layers; invalid while the mouse is elsewhere.
  void hovered(const Probe& probe);

 private:
  ViewGrid* grid_;
  SliceNavigator* navigator_;
};

}  // namespace saliscope::ui
