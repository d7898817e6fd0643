// The volume in three dimensions beside the slices, with the mask's and the heatmap's surface inside.
#pragma once

#include <QPointF>
#include <QWidget>
#include <optional>

#include "ui/session/session.h"
#include "ui/viewer/volume_source.h"

namespace saliscope::ui {

class SliceOverlay;
class VolumePicture;

/// Left drag turns, the wheel and the zoom's button magnify, the pan's button moves; lines show where the slice on show lies.
class VolumeView : public QWidget {
  Q_OBJECT
 public:
  explicit VolumeView(Session& session, QWidget* parent = nullptr);

  void setLook(const VolumeLook& look);
  [[nodiscard]] const VolumeLook& look() const { return look_; }
  /// Back to the front, everything in sight.
  void reset();
  [[nodiscard]] VolumePicture& picture() { return *picture_; }
  /// True when everything that is wanted is on show.
  [[nodiscard]] bool upToDate() const;
  [[nodiscard]] QSize sizeHint() const override { return {700, 600}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }

 Q_SIGNALS:
  void maximizeWanted();  ///< double click

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void followSource();
  void refreshWords();
  void paintOver(QPainter& painter) const;
  void paintSlice(QPainter& painter) const;
  [[nodiscard]] QStringList words() const;

  Session& session_;
  VolumePicture* picture_;
  SliceOverlay* overlay_;
  VolumeSource source_;
  VolumeLook look_;
  Qt::MouseButton button_ = Qt::NoButton;
  QPointF last_;
};

/// "bone", "vessels"
[[nodiscard]] QString presetName(VolumePreset preset);

}  // namespace saliscope::ui
