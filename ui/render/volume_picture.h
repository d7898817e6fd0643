// A volume in three dimensions on screen: turned and magnified like a body in the hand.
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QOffscreenSurface>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include "ui/render/volume_camera.h"
#include "ui/render/volume_look.h"

namespace saliscope::ui {

class VolumeStage;
struct VolumeOrder;

/// Pictures are drawn in a thread of its own and painted when they are there: the window never waits for one, and holds no OpenGL
/// widget. While something moves they are as coarse as it takes to be quick; a fine one follows.
class VolumePicture : public QWidget {
  Q_OBJECT
 public:
  explicit VolumePicture(QWidget* parent = nullptr);
  ~VolumePicture() override;

  /// False: this computer's OpenGL cannot draw, and nothing will be shown.
  [[nodiscard]] bool possible() const { return possible_; }
  /// False: the processor casts the rays.
  [[nodiscard]] bool onCard() const { return onCard_; }
  /// How many voxels along an axis a volume may have to be turned fluently here.
  [[nodiscard]] int mostPerAxis() const;

  /// HU on right-handed axes (shrink()); null: none. Another grid is fitted into the widget.
  void setVolume(const GridPtr& hu);
  [[nodiscard]] bool hasVolume() const { return volume_ != nullptr; }
  void setPreset(VolumePreset preset);
  /// Surfaces inside; the volume becomes fainter where there are some.
  void setSurfaces(const QList<VolumeSurface>& surfaces);

  [[nodiscard]] const VolumeCamera& camera() const { return camera_; }
  void turn(const QPointF& pixels);
  void zoom(double factor);
  void pan(const QPointF& pixels);
  /// Back to the front, the whole volume in sight.
  void reset();

  /// True when what is wanted is on show in its fine form.
  [[nodiscard]] bool upToDate() const { return !possible_ || (!stale_ && !inWork_ && !rest_.isActive()); }
  [[nodiscard]] const QImage& frame() const { return frame_; }

 Q_SIGNALS:
  void cameraChanged();
  void shown();   ///< a new picture
  void failed();  ///< possible() has become false

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void startStage();
  template <class Action>
  void tell(Action action);  ///< the stage, in its thread
  void moved();
  void changed();
  void order();
  void take(const QImage& picture, const VolumeOrder& order);
  [[nodiscard]] double fineRatio() const;

  QOffscreenSurface surface_;
  QThread thread_;
  VolumeStage* stage_ = nullptr;  ///< lives in thread_; made when first needed
  bool possible_;
  bool onCard_;
  GridPtr volume_;
  QList<VolumeSurface> surfaces_;
  VolumePreset preset_ = VolumePreset::Bone;
  VolumeCamera camera_;
  bool untouched_ = true;  ///< by the user: it is fitted whenever the size changes
  QImage frame_;
  bool stale_ = false;   ///< what is wanted is not on its way yet
  bool inWork_ = false;  ///< the stage owes an answer
  QTimer rest_;          ///< runs while something moves
  QElapsedTimer clock_;
  double coarseRatio_ = 0.5;  ///< picture pixels per logical pixel
};

}  // namespace saliscope::ui
