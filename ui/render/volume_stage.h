// VTK's side of the view in three dimensions: draws pictures of a volume off screen, in a thread of its own.
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QOffscreenSurface>
#include <QSize>
#include <atomic>
#include <memory>

#include "ui/render/volume_camera.h"
#include "ui/render/volume_look.h"

namespace saliscope::ui {

/// One picture that is wanted.
struct VolumeOrder {
  VolumeCamera camera;
  double ratio = 1;     ///< the picture's pixels per logical pixel: less than the screen's for a coarse one
  QSize size;           ///< of the picture, in its pixels
  bool coarse = false;  ///< on its way to another one: speed counts
};

/// Made in the GUI thread, then moved to its own; everything but the constructor and abort() is called there. A graphics card casts
/// the rays where there is one, else the processor does, with all its cores.
class VolumeStage : public QObject {
  Q_OBJECT
 public:
  /// `surface` must outlive the stage.
  VolumeStage(QOffscreenSurface& surface, bool onCard);
  ~VolumeStage() override;

  /// HU; null: nothing.
  void setVolume(const GridPtr& hu);
  void setPreset(VolumePreset preset);
  void setSurfaces(const QList<VolumeSurface>& surfaces);
  /// Answers with drawn(), with a null picture where it was aborted, or with failed().
  void draw(const VolumeOrder& order);
  /// Ends the picture in work, if it is a fine one; from any thread.
  void abort() { aborted_ = true; }

 Q_SIGNALS:
  void drawn(const QImage& picture, const saliscope::ui::VolumeOrder& order);
  void failed(const QString& reason);  ///< for a log, in English; nothing can be drawn here

 private:
  struct Scene;
  bool prepare();
  void placeCamera(const VolumeOrder& order);
  [[nodiscard]] QImage readPicture(const QSize& size);

  QOffscreenSurface& surface_;
  bool onCard_;
  std::atomic<bool> aborted_{false};
  bool abortable_ = false;  ///< the picture in work is a fine one
  bool broken_ = false;
  std::unique_ptr<Scene> scene_;  ///< made by the first picture
};

}  // namespace saliscope::ui

Q_DECLARE_METATYPE(saliscope::ui::VolumeOrder)
