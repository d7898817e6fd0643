#include "core/dicom/read.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <utility>

#include "core/dicom/decode.h"
#include "core/dicom/header.h"
#include "core/dicom/layout.h"
#include "core/dicom/load_headers.h"
#include "core/dicom/parallel.h"

namespace saliscope {

namespace {

/// The whole series must fit into memory.
void requireRoom(const std::vector<Header>& headers) {
  double voxels = 0;
  for (const Header& header : headers) {
    voxels += static_cast<double>(header.rows) * header.columns * static_cast<double>(header.frames.size());
  }
  requireFits(headers.front().file, voxels);
}

Volume::Source sourceOf(const std::vector<Header>& headers, const Layout& layout) {
  const Header& sample = headers[layout.slices.front().header];
  Volume::Source source;
  source.path = (headers.size() == 1 ? sample.file : sample.file.parent_path()).string();
  source.seriesUid = sample.seriesUid;
  source.studyUid = sample.studyUid;
  source.frameOfReference = sample.frameOfReference;
  source.patientId = sample.patientId;
  source.patientName = sample.patientName;
  source.description = sample.description;
  source.studyDate = sample.studyDate;
  source.contrastAgent = sample.contrastAgent;
  source.kernel = sample.kernel;
  source.windowCenter = sample.windowCenter;
  source.windowWidth = sample.windowWidth;
  for (const auto& slice : layout.slices) {
    source.files.push_back(headers[slice.header].file.string());
    source.sopUids.push_back(headers[slice.header].sopUid);
  }
  return source;
}

/// The slices of one file.
struct FileTask {
  const Header* header = nullptr;
  std::vector<FrameTarget> targets;
  std::vector<int> slices;  ///< K of each target
};

/// Decodes a series into one buffer, the file of the first wanted slice before all others.
class SeriesDecoder {
 public:
  SeriesDecoder(const std::vector<Header>& headers, const Layout& layout, Progress& progress, const SliceArrived& arrived)
      : layout_(layout), progress_(progress), arrived_(arrived), voxels_(layout.geometry.voxels()), tasks_(headers.size()) {
    for (std::size_t k = 0; k < layout.slices.size(); ++k) {
      FileTask& task = tasks_[layout.slices[k].header];
      task.header = &headers[layout.slices[k].header];
      task.targets.push_back({layout.slices[k].frame, plane(static_cast<int>(k))});
      task.slices.push_back(static_cast<int>(k));
    }
    std::erase_if(tasks_, [](const FileTask& task) { return task.targets.empty(); });
  }

  void run(int first) {
    putFirst(first);
    FileTask& start = tasks_.front();
    const std::span<const FrameTarget> targets(start.targets);
    padded_ += decodeFrames(*start.header, targets.first(1), [&](std::size_t) { receive(start.slices.front()); });
    start.targets.erase(start.targets.begin());
    start.slices.erase(start.slices.begin());
    forEachInParallel(
        tasks_.size(), [&](std::size_t i, const ReportDone& report) { decode(tasks_[i], report); },
        [&](std::size_t k) { receive(static_cast<int>(k)); });
  }

  [[nodiscard]] std::vector<float> takeVoxels() { return std::move(voxels_); }
  [[nodiscard]] std::size_t padded() const { return padded_; }

 private:
  [[nodiscard]] std::size_t planeSize() const {
    return static_cast<std::size_t>(layout_.geometry.size[0]) * static_cast<std::size_t>(layout_.geometry.size[1]);
  }
  [[nodiscard]] float* plane(int k) { return voxels_.data() + static_cast<std::size_t>(k) * planeSize(); }

  /// Brings slice `first` to the front of the tasks; the other files start next to it, where the user looks.
  void putFirst(int first) {
    first = std::clamp(first, 0, layout_.geometry.size[2] - 1);
    const auto distance = [&](const FileTask& task) {
      int least = layout_.geometry.size[2];
      for (const int k : task.slices) least = std::min(least, std::abs(k - first));
      return least;
    };
    std::stable_sort(tasks_.begin(), tasks_.end(), [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
    FileTask& start = tasks_.front();
    const auto at = std::find(start.slices.begin(), start.slices.end(), first) - start.slices.begin();
    std::swap(start.slices.front(), start.slices[static_cast<std::size_t>(at)]);
    std::swap(start.targets.front(), start.targets[static_cast<std::size_t>(at)]);
  }

  void decode(const FileTask& task, const ReportDone& report) {
    if (task.targets.empty()) return;
    padded_ += decodeFrames(*task.header, task.targets, [&](std::size_t i) {
      if (!report(static_cast<std::size_t>(task.slices[i]))) throw Cancelled();
    });
  }

  void receive(int k) {
    if (arrived_) {
      Geometry geometry = layout_.geometry;
      geometry.size[2] = 1;
      geometry.origin = layout_.origins[static_cast<std::size_t>(k)];
      std::vector<float> hu(plane(k), plane(k) + planeSize());
      arrived_(k, Slice{Image<float>(geometry.size[0], geometry.size[1], std::move(hu)), geometry, k});
    }
    progress_.step(static_cast<double>(++received_) / layout_.geometry.size[2]);
  }

  const Layout& layout_;
  Progress& progress_;
  const SliceArrived& arrived_;
  std::vector<float> voxels_;
  std::vector<FileTask> tasks_;
  std::atomic<std::size_t> padded_{0};
  int received_ = 0;
};

}  // namespace

Volume readSeries(const SeriesInfo& series, Progress& progress, int first, const SliceArrived& arrived) {
  const std::vector<Header> headers = readHeaders(series, progress);
  requireRoom(headers);
  const Layout layout = arrangeSlices(headers);
  SeriesDecoder decoder(headers, layout, progress, arrived);
  decoder.run(first);
  Volume volume(layout.geometry, decoder.takeVoxels());
  volume.setSliceOrigins(layout.origins);
  volume.source = sourceOf(headers, layout);
  volume.source.paddedVoxels = decoder.padded();
  return volume;
}

}  // namespace saliscope
