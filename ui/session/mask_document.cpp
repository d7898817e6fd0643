#include "ui/session/mask_document.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QUndoCommand>
#include <utility>

namespace saliscope::ui {

namespace {

/// One slice of a mask, compressed: a stack of hundreds of strokes stays small.
class PackedSlice {
 public:
  PackedSlice(const Image<std::uint8_t>& pixels, SliceStatus status)
      : columns_(pixels.columns()),
        rows_(pixels.rows()),
        bytes_(qCompress(pixels.data(), static_cast<int>(pixels.size()), 1)),
        status_(status) {}
  [[nodiscard]] Image<std::uint8_t> pixels() const {
    const QByteArray raw = qUncompress(bytes_);
    return {columns_, rows_, std::vector<std::uint8_t>(raw.begin(), raw.end())};
  }
  [[nodiscard]] SliceStatus status() const { return status_; }

 private:
  int columns_;
  int rows_;
  QByteArray bytes_;
  SliceStatus status_;
};

/// "Paint 10 mm on slice 42": undo and redo put a whole slice back.
class EditSlice final : public QUndoCommand {
 public:
  EditSlice(MaskDocument& document, int k, PackedSlice before, PackedSlice after, const QString& text)
      : QUndoCommand(text), document_(document), slice_(k), before_(std::move(before)), after_(std::move(after)) {}
  void undo() override { document_.replaceSlice(slice_, before_.pixels(), before_.status()); }
  void redo() override { document_.replaceSlice(slice_, after_.pixels(), after_.status()); }

 private:
  MaskDocument& document_;
  int slice_;
  PackedSlice before_;
  PackedSlice after_;
};

}  // namespace

MaskDocument::MaskDocument(JobQueue& io, QUndoStack& undo, QObject* parent) : QObject(parent), io_(io), undo_(undo) {
  connect(&io_, &JobQueue::finished, this, [this](JobId id) { jobEnded(id, true); });
  connect(&io_, &JobQueue::failed, this, [this](JobId id) { jobEnded(id, false); });
  connect(&io_, &JobQueue::cancelled, this, [this](JobId id) { jobEnded(id, false); });
}

void MaskDocument::jobEnded(JobId id, bool well) {
  if (id == loadJob_) {
    loading_.clear();
    recovering_ = false;
  }
  if (id != saveJob_) return;
  saveJob_ = 0;
  const QString file = saving_.file;
  saving_ = {};
  if (nextSave_) startSave(*std::exchange(nextSave_, std::nullopt));
  well ? Q_EMIT saved(file) : Q_EMIT saveFailed(file);
}

void MaskDocument::reset(const Geometry& grid) {
  io_.cancel(loadJob_);
  loading_.clear();
  recovering_ = false;
  stroke_.reset();
  undo_.clear();
  ++document_;
  grid_ = grid;
  mask_ = Mask();
  file_.clear();
  resampled_ = false;
  modified_ = false;
  Q_EMIT changed(-1);
  Q_EMIT stateChanged();
}

void MaskDocument::load(const QString& file, std::optional<int> named) {
  loadAs(file, file, false, named);
}

void MaskDocument::recover(const QString& copy, const QString& file) {
  loadAs(copy, file, true, std::nullopt);
}

void MaskDocument::loadAs(const QString& source, const QString& file, bool modified, std::optional<int> named) {
  io_.cancel(loadJob_);
  loading_ = file;
  recovering_ = modified;
  loadJob_ = io_.start(tr("Loading the mask"), this, [this, source, file, modified, named, grid = grid_](JobContext&) {
    auto loaded = std::make_shared<MaskOnGrid>(readMaskOnto(source.toStdString(), grid));
    Mask& mask = loaded->mask;
    const bool within = named && *named < mask.slices();
    if (within && mask.status(*named) == SliceStatus::NotLooked) mask.setStatus(*named, SliceStatus::NothingThere);
    return [this, file, modified, loaded] {
      undo_.clear();
      stroke_.reset();
      ++document_;
      mask_ = std::move(loaded->mask);
      resampled_ = loaded->resampled;
      file_ = file;
      modified_ = modified;
      Q_EMIT changed(-1);
      Q_EMIT stateChanged();
    };
  });
}

void MaskDocument::save(const QString& file) {
  const SaveOrder order{file, std::make_shared<const Mask>(mask_), document_, revision_};
  if (saving()) {
    nextSave_ = order;
  } else {
    startSave(order);
  }
}

void MaskDocument::startSave(const SaveOrder& order) {
  saving_ = order;
  saveJob_ = io_.start(tr("Saving the mask"), this, [this, order](JobContext&) {
    writeMask(order.file.toStdString(), *order.mask);
    return [this, order] { tookSave(order); };
  });
}

void MaskDocument::tookSave(const SaveOrder& order) {
  // Another mask may be on show by now.
  if (order.document != document_) return;
  file_ = order.file;
  if (order.revision == revision_) {
    undo_.setClean();
    modified_ = false;
  }
  Q_EMIT stateChanged();
}

bool MaskDocument::savingAll() const {
  const SaveOrder& last = nextSave_ ? *nextSave_ : saving_;
  return saving() && last.document == document_ && last.revision == revision_;
}

void MaskDocument::ensurePresent() {
  if (present()) return;
  mask_ = Mask(grid_);
  Q_EMIT stateChanged();
}

void MaskDocument::beginStroke(int k, bool erase, double diameterMm) {
  endStroke();
  ensurePresent();
  Stroke stroke;
  stroke.slice = k;
  stroke.erase = erase;
  stroke.diameterMm = diameterMm;
  stroke.before = mask_.slice(k);
  stroke.now = stroke.before;
  stroke.statusBefore = mask_.status(k);
  stroke_ = std::move(stroke);
}

void MaskDocument::extendStroke(const PixelPoint& from, const PixelPoint& to) {
  if (!stroke_) return;
  const std::size_t painted = paintStroke(stroke_->now, from, to, stroke_->diameterMm / 2, grid_.spacing[0], grid_.spacing[1],
                                          stroke_->erase ? std::uint8_t{0} : std::uint8_t{1});
  if (painted == 0) return;
  mask_.setSlice(stroke_->slice, stroke_->now);
  setModified(true);
  Q_EMIT changed(stroke_->slice);
}

void MaskDocument::endStroke() {
  if (!stroke_) return;
  const Stroke stroke = std::move(*stroke_);
  stroke_.reset();
  if (stroke.now == stroke.before) return;
  const QString size = QString::number(stroke.diameterMm, 'g', 3);
  const QString text = stroke.erase ? tr("Erase %1 mm on slice %2").arg(size).arg(stroke.slice + 1)
                                    : tr("Paint %1 mm on slice %2").arg(size).arg(stroke.slice + 1);
  undo_.push(new EditSlice(*this, stroke.slice, PackedSlice(stroke.before, stroke.statusBefore),
                           PackedSlice(stroke.now, mask_.status(stroke.slice)), text));
}

void MaskDocument::setNothingThere(int k) {
  endStroke();
  ensurePresent();
  const Image<std::uint8_t> before = mask_.slice(k);
  const Image<std::uint8_t> none(before.columns(), before.rows());
  undo_.push(new EditSlice(*this, k, PackedSlice(before, mask_.status(k)), PackedSlice(none, SliceStatus::NothingThere),
                           tr("Nothing there on slice %1").arg(k + 1)));
}

void MaskDocument::replaceSlice(int k, const Image<std::uint8_t>& pixels, SliceStatus status) {
  mask_.setSlice(k, pixels);
  mask_.setStatus(k, status);
  setModified(true);
  Q_EMIT changed(k);
}

void MaskDocument::setModified(bool modified) {
  if (modified) ++revision_;
  if (modified_ == modified) return;
  modified_ = modified;
  Q_EMIT stateChanged();
}

}  // namespace saliscope::ui
