// The expert mask being drawn: edited through undo commands, saved by file.
#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <memory>
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
  /// Loads onto the grid given to reset(). Somebody looked at slice `named`: empty there, it counts as "nothing there".
  void load(const QString& file, std::optional<int> named = std::nullopt);
  /// Of the file that load() is reading; empty once it is there.
  [[nodiscard]] QString loadingFile() const { return loading_; }
  [[nodiscard]] bool recovering() const { return recovering_; }
  /// Loads what was kept of unsaved work, `copy`, as a modified mask of `file` (empty: never saved).
  void recover(const QString& copy, const QString& file);
  /// Writes a snapshot in the background, aside and renamed; ends with saved() or saveFailed(). What is drawn meanwhile stays
  /// unsaved. Saves run one after the other, so that the last one stands.
  void save(const QString& file);
  [[nodiscard]] bool saving() const { return saveJob_ != 0; }
  /// True while a save is under way that has all there is, to savingFile().
  [[nodiscard]] bool savingAll() const;
  [[nodiscard]] QString savingFile() const { return nextSave_ ? nextSave_->file : saving_.file; }

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
  void saved(const QString& file);
  void saveFailed(const QString& file);  ///< or cancelled; the job queue says why

 private:
  struct Stroke {
    int slice = 0;
    bool erase = false;
    double diameterMm = 0;
    Image<std::uint8_t> before, now;
    SliceStatus statusBefore = SliceStatus::NotLooked;
  };
  /// What is to be written: the mask as it was when somebody asked.
  struct SaveOrder {
    QString file;
    std::shared_ptr<const Mask> mask;
    quint64 document = 0, revision = 0;
  };
  void loadAs(const QString& source, const QString& file, bool modified, std::optional<int> named);
  void jobEnded(JobId id, bool well);
  void startSave(const SaveOrder& order);
  void tookSave(const SaveOrder& order);
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
  QString loading_;
  bool recovering_ = false;
  JobId loadJob_ = 0;
  quint64 document_ = 0;  ///< another mask, another number
  quint64 revision_ = 0;  ///< another with each edit
  SaveOrder saving_;
  std::optional<SaveOrder> nextSave_;
  JobId saveJob_ = 0;
};

}  // namespace saliscope::ui
