#include "core/dicom/decode.h"
#include "core/dicom/layout.h"
#include "core/dicom/load_headers.h"
#include "core/dicom/read.h"

namespace saliscope {

namespace {

/// Frames of one file that are decoded together: opening a multi-frame file for each of its frames would take forever.
constexpr std::size_t kMostFrames = 16;

/// The run of slices from `first` on that lie in one file.
std::size_t runLength(const Layout& layout, std::size_t first) {
  std::size_t end = first + 1;
  while (end < layout.slices.size() && end - first < kMostFrames && layout.slices[end].header == layout.slices[first].header) ++end;
  return end - first;
}

std::vector<Slice> emptySlices(const Layout& layout, std::size_t first, std::size_t count) {
  std::vector<Slice> slices;
  for (std::size_t k = first; k < first + count; ++k) {
    Geometry geometry = layout.geometry;
    geometry.size[2] = 1;
    geometry.origin = layout.origins[k];
    slices.push_back({Image<float>(geometry.size[0], geometry.size[1]), geometry, static_cast<int>(k)});
  }
  return slices;
}

}  // namespace

void streamSeries(const SeriesInfo& series, Progress& progress, const SliceRead& read, const SliceFailed& failed) {
  const std::vector<Header> headers = readHeaders(series, progress, failed);
  const Layout layout = arrangeSlices(headers);
  const std::size_t all = layout.slices.size();
  for (std::size_t first = 0; first < all;) {
    progress.step(static_cast<double>(first) / static_cast<double>(all));
    const std::size_t count = runLength(layout, first);
    const Header& header = headers[layout.slices[first].header];
    std::vector<Slice> slices = emptySlices(layout, first, count);
    std::vector<FrameTarget> targets;
    for (std::size_t i = 0; i < count; ++i) targets.push_back({layout.slices[first + i].frame, slices[i].hu.data()});
    std::size_t decoded = 0;
    try {
      decodeFrames(header, targets, [&](std::size_t) { ++decoded; });
    } catch (const Error& error) {
      if (error.code() == ErrorCode::Internal || error.code() == ErrorCode::OutOfMemory) throw;
      failed({header.file, error});
    }
    for (std::size_t i = 0; i < decoded; ++i) read(std::move(slices[i]), header.file);
    first += count;
  }
}

}  // namespace saliscope
