// VTK inside Qt 6: Debian's QVTK classes are built for Qt 5, so the bridge is ours.
#pragma once

#include <QOpenGLWidget>
#include <QString>
#include <functional>
#include <memory>

class vtkGenericOpenGLRenderWindow;

namespace saliscope::ui {

/// A QOpenGLWidget whose content a VTK render window draws. VTK renders into a framebuffer of its own, which is copied into the
/// widget's: neither side sees the other's OpenGL state. The context may go and come back (a dock that floats, a hidden tab).
class VtkWidget : public QOpenGLWidget {
  Q_OBJECT
 public:
  /// Make one only where usable(): Qt cannot show a window with an OpenGL widget in it on a computer without OpenGL.
  explicit VtkWidget(QWidget* parent = nullptr);
  ~VtkWidget() override;

  /// OpenGL 3.2 core with a depth buffer, for every OpenGL widget. Call before the application object is made.
  static void setDefaultFormat();
  /// What OpenGL is on this computer and platform. Found out once, in some ten milliseconds.
  enum class Support {
    None,      ///< it cannot draw what VTK needs
    Software,  ///< a rasterizer on the processor: right, but slower than Qt's own painter for flat pictures
    Hardware
  };
  [[nodiscard]] static Support support();
  /// Whether this computer and platform can draw what VTK needs.
  [[nodiscard]] static bool usable() { return support() != Support::None; }

  /// Lives as long as the widget; renderers may be added at any time, drawing happens in paintGL alone.
  [[nodiscard]] vtkGenericOpenGLRenderWindow* renderWindow() const;
  /// Called before each frame with the context current: brings the scene up to date with the widget's size.
  std::function<void()> prepareFrame;

 Q_SIGNALS:
  /// Once, when it turns out that drawing fails after all; the widget stays black. `reason` is for a log, in English.
  void broke(const QString& reason);

 protected:
  void initializeGL() override;
  void paintGL() override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QSize deviceSize() const;
  void finalizeContext();
  void copyFrame();
  void setBroken(const QString& reason);

  struct State;
  std::unique_ptr<State> state_;
  bool broken_ = false;
};

}  // namespace saliscope::ui
