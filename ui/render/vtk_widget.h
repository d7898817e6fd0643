// VTK inside Qt 6: Debian's QVTK classes are built for Qt 5, so the bridge is ours.
#pragma once

#include <QOpenGLWidget>
#include <QString>
#include <memory>

class vtkGenericOpenGLRenderWindow;

namespace saliscope::ui {

/// A QOpenGLWidget whose content a VTK render window draws. VTK renders into a framebuffer of its own, which is copied into the
/// widget's: neither side sees the other's OpenGL state. The context may go and come back (a dock that floats, a hidden tab).
class VtkWidget : public QOpenGLWidget {
  Q_OBJECT
 public:
  explicit VtkWidget(QWidget* parent = nullptr);
  ~VtkWidget() override;

  /// OpenGL 3.2 core with a depth buffer, for every OpenGL widget. Call before the application object is made.
  static void setDefaultFormat();

  /// True once it is known that this computer's OpenGL cannot draw; the widget stays black then.
  [[nodiscard]] bool broken() const { return broken_; }

 Q_SIGNALS:
  /// Once, when broken() becomes true. `reason` is for a log or a detail text, in English.
  void becameBroken(const QString& reason);

 protected:
  /// Lives as long as the widget; renderers may be added at any time, drawing happens in paintGL alone.
  [[nodiscard]] vtkGenericOpenGLRenderWindow* renderWindow() const;
  /// The widget's size in device pixels, at least 1 x 1.
  [[nodiscard]] QSize deviceSize() const;
  /// Called before each frame with the context current: bring the scene up to date with the widget's size.
  virtual void prepareFrame() {}

  void initializeGL() override;
  void paintGL() override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void finalizeContext();
  void copyFrame();
  void setBroken(const QString& reason);

  struct State;
  std::unique_ptr<State> state_;
  bool broken_ = false;
};

}  // namespace saliscope::ui
