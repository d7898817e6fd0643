// The expert mask being drawn: edited through undo commands, saved by file.
#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <optional>

#include "core/masks/edit.h"
#include "core/masks/mask.h"
#include "ui/jobs/job_queue.h"

namespace saliscope::ui {

class MaskDocument : public QObject {
  Q_OBJECT
 public:
  MaskDocument(JobQueue& io, QUndoStack& undo, QObject* parent = nullptr);

  [[nodiscard]] bool present() const { return !mask_.empty(); }
  [[nodiscard]] const Mask& mask() const { return mask_; }
  [[nodiscard]] QString file() const { return file_; }  ///< empty: never saved
  [[nodiscard]] bool modified() const { return modified_; }
  [[nodiscard]] bool resampled() const { return resampled_; }  ///< the file's grid differed from the image's

  /// No mask; the undo stack is cleared. `grid` is where a new one would lie.
  void reset(const Geometry& grid);
  /// Loads onto the grid given to reset().
  void load(const QString& file);
  /// Loads what was kept of unsaved work, `copy`, as a modified mask of `file` (empty: never saved).
  void recover(const QString& copy, const QString& file);
  /// Writes aside and renames, then clears modified(). Throws Error.
  void save(const QString& file);

  /// Painting: begin on a slice, extend any number of times, end makes one undo command ("Paint 10 mm on slice 42").
  void beginStroke(int k, bool erase, double diameterMm);
  void extendStroke(const PixelPoint& from, const PixelPoint& to);
  void endStroke();
  /// Marks slice k as looked at and empty (domain.md, "status"); one undo command.
  void setNothingThere(int k);
  [[nodiscard]] bool stroking() const { return stroke_.has_value(); }
  /// Used by the undo commands.
  void replaceSlice(int k, const Image<std::uint8_t>& pixels, SliceStatus status);

 Q_SIGNALS:
  void changed(int k);  ///< pixels of slice k (or -1: everything)
  void stateChanged();  ///< file, modified, present

 private:
  struct Stroke {
    int slice = 0;
    bool erase = false;
    double diameterMm = 0;
    Image<std::uint8_t> before, now;
    SliceStatus statusBefore = SliceStatus::NotLooked;
  };
  void loadAs(const QString& source, const QString& file, bool modified);
  void ensurePresent();
  void setModified(bool modified);

  JobQueue& io_;
  QUndoStack& undo_;
  Geometry grid_;
  Mask mask_;
  QString file_;
  bool modified_ = false;
  bool resampled_ = false;
  std::optional<Stroke> stroke_;
  JobId loadJob_ = 0;
};

}  // namespace saliscope::ui
