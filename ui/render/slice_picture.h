// One slice on screen: a picture in true proportions, moved and magnified by a parallel camera.
#pragma once

#include <QPointF>
#include <QTransform>
#include <QWidget>
#include <memory>

#include "core/base/image.h"
#include "core/volume/display.h"

namespace saliscope::ui {

/// Shows a picture whose pixels lie anywhere in a plane measured in mm (x to the right, y down): `pixelToMm` brings pixel
/// coordinates there, (0, 0) being the centre of the first pixel. Widget points are logical pixels. VTK draws; on a computer
/// whose OpenGL cannot, Qt's painter does, more slowly.
class SlicePicture : public QWidget {
  Q_OBJECT
 public:
  explicit SlicePicture(QWidget* parent = nullptr);
  ~SlicePicture() override;

  /// False once it is known that OpenGL cannot draw here.
  [[nodiscard]] bool accelerated() const;

  /// Takes the picture over, uncopied. Where size or `pixelToMm` differ from before, the view is fitted again.
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
  [[nodiscard]] QRectF extentMm() const;
  void startVtk();
  void placeCamera();
  void fitCamera();
  void redraw();

  struct Scene;
  std::unique_ptr<Scene> scene_;
  QTransform pixelToMm_;
  QPointF centerMm_;
  double pixelsPerMm_ = 1;
  bool fitted_ = true;
  bool smooth_ = true;
};

}  // namespace saliscope::ui
