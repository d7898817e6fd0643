// The middle of the main window: the slice and the way through the series.
#pragma once

#include <QImage>
#include <QWidget>

#include "ui/session/session.h"
#include "ui/viewer/probe.h"

namespace saliscope::ui {

class SliceNavigator;
class SliceView;

class ViewerPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ViewerPanel(Session& session, QWidget* parent = nullptr);
  /// For tools and for the window's actions (presets, fit, layers).
  [[nodiscard]] SliceView& view() { return *view_; }
  /// The slice with its layers and words, fitted into `size`, drawn without OpenGL.
  [[nodiscard]] QImage picture(QSize size) const;

 Q_SIGNALS:
  /// Follows the mouse, the slice and the layers; invalid while the mouse is elsewhere.
  void hovered(const Probe& probe);

 private:
  SliceView* view_;
  SliceNavigator* navigator_;
};

}  // namespace saliscope::ui
