// One slice on screen: a picture in true proportions, moved and magnified by a parallel camera.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QTransform>
#include <QWidget>
#include <memory>

#include "core/base/image.h"
#include "core/volume/display.h"

namespace saliscope::ui {

/// Shows a picture whose pixels lie anywhere in a plane measured in mm (x to the right, y down): `pixelToMm` brings pixel
/// coordinates there, (0, 0) being the centre of the first pixel. Widget points are logical pixels. VTK draws where there is a
/// graphics card; elsewhere Qt's painter does, which is several times faster than OpenGL on the processor. The environment
/// variable SALISCOPE_DRAWING (vtk, painter) overrules the choice.
class SlicePicture : public QWidget {
  Q_OBJECT
 public:
  explicit SlicePicture(QWidget* parent = nullptr);
  ~SlicePicture() override;

  /// True while VTK draws.
  [[nodiscard]] bool accelerated() const;
  /// True once it is known that OpenGL cannot draw here.
  [[nodiscard]] bool openGlMissing() const { return openGlMissing_; }

  /// Takes the picture over, uncopied. Where it covers another part of the plane than before, the view is fitted again; on a
  /// coarser or finer grid of the same part the camera stays.
  void setPicture(Image<Rgba> picture, const QTransform& pixelToMm);
  void clear();
  [[nodiscard]] bool hasPicture() const;
  [[nodiscard]] const Image<Rgba>& picture() const;
  void setSmooth(bool smooth);  ///< linear interpolation between pixels, else blocks

  /// Shows the whole picture, and goes on doing so when the widget changes its size.
  void fit();
  [[nodiscard]] bool fitted() const { return fitted_; }
  /// Magnifies by `factor` so that `fixed` (widget) stays where it is.
  void zoom(double factor, const QPointF& fixed);
  /// Moves the picture by a distance in widget pixels.
  void pan(const QPointF& distance);
  /// Brings a place of the picture (pixels, within it) to the middle, magnified to so many logical pixels per mm.
  void lookAt(const QPointF& pixel, double pixelsPerMm);
  [[nodiscard]] double pixelsPerMm() const { return pixelsPerMm_; }  ///< logical pixels

  /// From the picture's pixels to points of the widget; invertible.
  [[nodiscard]] QTransform pixelToWidget() const;

 Q_SIGNALS:
  void cameraChanged();
  void accelerationLost();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  /// The picture can be pushed aside, never out of sight.
  void keepInSight();
  void startVtk();
  void placeActor();
  void placeCamera();
  void fitCamera();
  void redraw();
  void drawFrame();

  struct Scene;
  std::unique_ptr<Scene> scene_;
  QTransform pixelToMm_;
  QRectF extentMm_;  ///< of the picture, or of the last one
  QPointF centerMm_;
  double pixelsPerMm_ = 1;
  bool fitted_ = true;
  bool smooth_ = true;
  bool openGlMissing_ = false;
};

}  // namespace saliscope::ui
