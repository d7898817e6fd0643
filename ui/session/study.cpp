#include "ui/session/study.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

#include "core/base/error.h"
#include "core/dicom/read.h"
#include "core/volume/display.h"
#include "core/volume/volume_io.h"

namespace saliscope::ui {

namespace {

constexpr int thumbnailSize = 64;

/// The slice at window 400/40, shrunk by picking pixels: good enough for a list.
QImage thumbnailOf(const Slice& slice) {
  const int longest = std::max(slice.hu.columns(), slice.hu.rows());
  const int columns = std::max(1, slice.hu.columns() * thumbnailSize / longest);
  const int rows = std::max(1, slice.hu.rows() * thumbnailSize / longest);
  const Window window;
  QImage image(columns, rows, QImage::Format_Grayscale8);
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      const float hu = slice.hu.at(column * slice.hu.columns() / columns, row * slice.hu.rows() / rows);
      image.scanLine(row)[column] = static_cast<uchar>(255 * window.grey(hu));
    }
  }
  return image;
}

SeriesEntry volumeFileEntry(const std::filesystem::path& file) {
  SeriesEntry entry;
  entry.isVolumeFile = true;
  entry.info.files = {file};
  entry.info.description = file.filename().string();
  entry.info.seriesUid = file.string();
  return entry;
}

}  // namespace

QString SeriesEntry::title() const {
  if (!info.description.empty()) return QString::fromStdString(info.description);
  if (info.files.empty()) return Study::tr("Series");
  return QFileInfo(QString::fromStdString(info.files.front().parent_path().string())).fileName();
}

QString SeriesEntry::subtitle() const {
  if (info.slices == 0) return isVolumeFile ? Study::tr("volume file") : QString();
  const QString slices = info.slices == 1 ? Study::tr("1 slice") : Study::tr("%n slices", nullptr, info.slices);
  return slices +
         QStringLiteral(" · %1 × %2 · %3 mm").arg(info.columns).arg(info.rows).arg(QLocale().toString(info.spacing[2], 'g', 3));
}

Study::Study(JobQueue& io, QObject* parent) : QObject(parent), io_(io) {
  const auto ended = [this](JobId id) {
    if (id == scanJob_) {
      scanJob_ = 0;
      Q_EMIT loadingChanged();
    }
    if (id == loadJob_) {
      loadJob_ = 0;
      loading_ = false;
      Q_EMIT loadingChanged();
    }
  };
  connect(&io_, &JobQueue::finished, this, ended);
  connect(&io_, &JobQueue::cancelled, this, ended);
  connect(&io_, &JobQueue::failed, this, ended);
}

void Study::open(const QStringList& paths) {
  std::vector<std::filesystem::path> dicom;
  QList<SeriesEntry> volumeFiles;
  for (const QString& path : paths) {
    const std::filesystem::path file(path.toStdString());
    if (isVolumeFile(file)) {
      volumeFiles.append(volumeFileEntry(file));
    } else {
      dicom.push_back(file);
    }
  }
  scanJob_ = io_.start(tr("Looking for CT series"), this, [this, dicom, volumeFiles, paths](JobContext& context) {
    auto found = std::make_shared<ScanResult>();
    if (!dicom.empty()) *found = scanSeries(dicom, context);
    return [this, found, volumeFiles, paths] { addFound(*found, volumeFiles, paths); };
  });
  Q_EMIT loadingChanged();
}

void Study::addFound(const ScanResult& found, const QList<SeriesEntry>& volumeFiles, const QStringList& paths) {
  QList<SeriesEntry> incoming;
  for (const SeriesInfo& info : found.series) incoming.append({info, false, {}});
  incoming += volumeFiles;

  int first = -1;
  for (const SeriesEntry& entry : incoming) {
    // Opening the same series again shows it instead of listing it twice.
    const auto same = std::find_if(series_.cbegin(), series_.cend(), [&](const SeriesEntry& other) {
      return other.info.seriesUid == entry.info.seriesUid && other.info.files == entry.info.files;
    });
    int index = static_cast<int>(same - series_.cbegin());
    if (same == series_.cend()) {
      series_.append(entry);
      labels_.append(CaseLabel());
    }
    if (first < 0) first = index;
  }
  Q_EMIT seriesChanged();
  if (!found.skipped.empty()) Q_EMIT skipped(QList<Skipped>(found.skipped.begin(), found.skipped.end()));
  if (first >= 0) {
    setCurrentSeries(first);
    drawThumbnails();
  } else {
    Q_EMIT nothingFound(paths);
  }
}

void Study::closeSeries(int index) {
  if (index < 0 || index >= series_.size()) return;
  if (series_.size() == 1) return closeAll();
  const bool shown = index == current_;
  if (shown) {
    Q_EMIT currentSeriesChanging();
    io_.cancel(loadJob_);
    loading_ = false;
    current_ = -1;
    volume_.reset();
    slice_.reset();
  }
  series_.removeAt(index);
  labels_.removeAt(index);
  if (current_ > index) --current_;
  Q_EMIT seriesChanged();
  if (shown) setCurrentSeries(std::min(index, static_cast<int>(series_.size()) - 1));
}

void Study::closeAll() {
  if (current_ >= 0) Q_EMIT currentSeriesChanging();
  io_.cancel(scanJob_);
  io_.cancel(loadJob_);
  series_.clear();
  labels_.clear();
  current_ = -1;
  volume_.reset();
  slice_.reset();
  sliceIndex_ = 0;
  Q_EMIT seriesChanged();
  Q_EMIT currentSeriesChanged();
  Q_EMIT sliceChanged();
}

void Study::setCurrentSeries(int index) {
  if (index < 0 || index >= series_.size() || (index == current_ && (volume_ || loading_))) return;
  if (current_ >= 0) Q_EMIT currentSeriesChanging();
  current_ = index;
  volume_.reset();
  slice_.reset();
  const int slices = sliceCount();
  sliceIndex_ = initialSlice_ >= 0 ? std::clamp(initialSlice_, 0, std::max(0, slices - 1)) : slices / 2;
  Q_EMIT currentSeriesChanged();
  Q_EMIT labelChanged();
  Q_EMIT sliceChanged();
  load();
}

void Study::load() {
  io_.cancel(loadJob_);
  const SeriesEntry entry = series_.at(current_);
  const int first = sliceIndex_;
  loading_ = true;
  const auto read = [this, entry, first](JobContext& context) {
    if (entry.isVolumeFile) return readVolumeFile(entry.info.files.front(), context);
    return readSeries(entry.info, context, first, [&](int k, const Slice& slice) {
      if (k != first) return;
      context.deliver([this, copy = std::make_shared<const Slice>(slice)] {
        if (copy->index == sliceIndex_) showSlice(copy);
      });
    });
  };
  loadJob_ = io_.start(tr("Loading %1").arg(entry.title()), this, [this, read](JobContext& context) {
    const auto volume = std::make_shared<const Volume>(read(context));
    return [this, volume] { takeVolume(volume); };
  });
  Q_EMIT loadingChanged();
}

void Study::takeVolume(VolumePtr volume) {
  volume_ = std::move(volume);
  SeriesInfo& info = series_[current_].info;
  const bool sizesWereUnknown = info.slices == 0;
  info.slices = volume_->slices();
  info.columns = volume_->columns();
  info.rows = volume_->rows();
  info.spacing = volume_->geometry().spacing;
  if (sizesWereUnknown) {
    sliceIndex_ = initialSlice_ >= 0 ? std::clamp(initialSlice_, 0, info.slices - 1) : info.slices / 2;
  }
  initialSlice_ = -1;
  sliceIndex_ = std::clamp(sliceIndex_, 0, info.slices - 1);
  Q_EMIT seriesChanged();
  Q_EMIT volumeLoaded();
  showSlice(std::make_shared<const Slice>(volume_->slice(sliceIndex_)));
}

void Study::showSlice(std::shared_ptr<const Slice> slice) {
  slice_ = std::move(slice);
  if (series_[current_].thumbnail.isNull()) {
    series_[current_].thumbnail = thumbnailOf(*slice_);
    Q_EMIT seriesChanged();
  }
  Q_EMIT sliceChanged();
}

void Study::drawThumbnails() {
  std::vector<SeriesInfo> without;
  for (const SeriesEntry& entry : series_) {
    if (entry.thumbnail.isNull() && !entry.isVolumeFile && !entry.info.files.empty()) without.push_back(entry.info);
  }
  if (without.size() < 2) return;  // the one on show makes its own
  io_.start(tr("Drawing thumbnails"), this, [this, without](JobContext& context) {
    for (std::size_t i = 0; i < without.size(); ++i) {
      context.step(static_cast<double>(i) / static_cast<double>(without.size()));
      const auto& files = without[i].files;
      try {
        const Volume volume = openImage(files[files.size() / 2]);
        const QImage image = thumbnailOf(volume.slice(volume.slices() / 2));
        context.deliver([this, uid = without[i].seriesUid, file = files.front(), image] {
          for (SeriesEntry& entry : series_) {
            if (entry.thumbnail.isNull() && entry.info.seriesUid == uid && entry.info.files.front() == file)
              entry.thumbnail = image;
          }
          Q_EMIT seriesChanged();
        });
      } catch (const Error&) {
        // No picture of it in the list; opening it will say why.
      }
    }
    return std::function<void()>();
  });
}

int Study::sliceCount() const {
  return current_ < 0 ? 0 : series_.at(current_).info.slices;
}

void Study::setSliceIndex(int k) {
  k = std::clamp(k, 0, std::max(0, sliceCount() - 1));
  if (k == sliceIndex_ && slice_ && slice_->index == k) return;
  sliceIndex_ = k;
  if (volume_) {
    showSlice(std::make_shared<const Slice>(volume_->slice(k)));
  } else {
    slice_.reset();
    Q_EMIT sliceChanged();
  }
}

CaseLabel Study::caseLabel() const {
  return current_ < 0 ? CaseLabel() : labels_.at(current_);
}

void Study::setCaseLabel(const CaseLabel& label) {
  if (current_ < 0 || labels_[current_] == label) return;
  labels_[current_] = label;
  Q_EMIT labelChanged();
}

void Study::giveLabel(std::optional<int> label) {
  if (!caseLabel().byUser) setCaseLabel({label, false});
}

}  // namespace saliscope::ui
