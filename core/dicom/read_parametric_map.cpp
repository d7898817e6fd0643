#include "core/dicom/read_parametric_map.h"

#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/dicom/load.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostPixels = std::size_t{1} << 31;

/// `count` numbers of an element, or none.
template <std::size_t count>
std::optional<std::array<double, count>> numbers(DcmItem* item, const DcmTagKey& tag) {
  std::array<double, count> out{};
  if (item == nullptr) return std::nullopt;
  for (std::size_t i = 0; i < count; ++i) {
    if (item->findAndGetFloat64(tag, out[i], static_cast<unsigned long>(i)).bad() || !std::isfinite(out[i])) return std::nullopt;
  }
  return out;
}

DcmItem* itemOf(DcmItem* parent, const DcmTagKey& sequence, long index = 0) {
  DcmItem* item = nullptr;
  if (parent == nullptr || parent->findAndGetSequenceItem(sequence, item, index).bad()) return nullptr;
  return item;
}

/// A functional group of a frame, else of all frames, else the object itself (as old writers do).
DcmItem* groupOf(DcmDataset& data, long frame, const DcmTagKey& sequence) {
  if (DcmItem* own = itemOf(itemOf(&data, DCM_PerFrameFunctionalGroupsSequence, frame), sequence)) return own;
  if (DcmItem* shared = itemOf(itemOf(&data, DCM_SharedFunctionalGroupsSequence), sequence)) return shared;
  return &data;
}

Geometry placeOf(DcmDataset& data, long frame, const std::array<int, 3>& size, const fs::path& file) {
  DcmItem* measures = groupOf(data, frame, DCM_PixelMeasuresSequence);
  const auto spacing = numbers<2>(measures, DCM_PixelSpacing);
  const auto axes = numbers<6>(groupOf(data, frame, DCM_PlaneOrientationSequence), DCM_ImageOrientationPatient);
  const auto origin = numbers<3>(groupOf(data, frame, DCM_PlanePositionSequence), DCM_ImagePositionPatient);
  if (!spacing || !axes || !origin || (*spacing)[0] <= 0 || (*spacing)[1] <= 0) {
    throw Error(ErrorCode::FileUnreadable, {file.string(), "frame " + std::to_string(frame) + " has no place"});
  }
  const auto thickness = numbers<1>(measures, DCM_SliceThickness);
  Geometry out;
  out.size = {size[0], size[1], 1};
  out.spacing = {(*spacing)[1], (*spacing)[0], thickness && (*thickness)[0] > 0 ? (*thickness)[0] : 1};
  out.origin = *origin;
  out.axes[0] = {(*axes)[0], (*axes)[1], (*axes)[2]};
  out.axes[1] = {(*axes)[3], (*axes)[4], (*axes)[5]};
  out.axes[2] = cross(out.axes[0], out.axes[1]);
  return out;
}

/// All values of all frames, float or double.
std::vector<float> valuesOf(DcmDataset& data, std::size_t count, const fs::path& file) {
  const Float32* floats = nullptr;
  const Float64* doubles = nullptr;
  unsigned long found = 0;
  std::vector<float> out;
  if (data.findAndGetFloat32Array(DCM_FloatPixelData, floats, &found).good() && floats != nullptr && found >= count) {
    out.assign(floats, floats + count);
  } else if (data.findAndGetFloat64Array(DCM_DoubleFloatPixelData, doubles, &found).good() && doubles != nullptr &&
             found >= count) {
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) out.push_back(static_cast<float>(doubles[i]));
  } else {
    throw Error(found > 0 ? ErrorCode::FileTruncated : ErrorCode::DicomNoPixels, {file.string()});
  }
  return out;
}

}  // namespace

std::vector<MapFrame> readParametricMap(const fs::path& file) {
  DcmFileFormat format;
  if (loadDicom(file, format) == Loaded::Truncated) throw Error(ErrorCode::FileTruncated, {file.string()});
  DcmDataset& data = *format.getDataset();
  Uint16 columns = 0, rows = 0;
  Sint32 frames = 1;
  static_cast<void>(data.findAndGetUint16(DCM_Columns, columns));
  static_cast<void>(data.findAndGetUint16(DCM_Rows, rows));
  static_cast<void>(data.findAndGetSint32(DCM_NumberOfFrames, frames));
  if (columns == 0 || rows == 0 || frames < 1) throw Error(ErrorCode::DicomNoPixels, {file.string()});
  const std::size_t plane = static_cast<std::size_t>(columns) * rows;
  const std::size_t count = plane * static_cast<std::size_t>(frames);
  if (count > mostPixels) throw Error(ErrorCode::ImageTooLarge, {file.string(), std::to_string(count * sizeof(float))});

  const std::vector<float> values = valuesOf(data, count, file);
  std::vector<MapFrame> out;
  for (Sint32 frame = 0; frame < frames; ++frame) {
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(plane * static_cast<std::size_t>(frame));
    out.push_back({Image<float>(columns, rows, std::vector<float>(first, first + static_cast<std::ptrdiff_t>(plane))),
                   placeOf(data, frame, {columns, rows, 1}, file)});
  }
  return out;
}

std::optional<MapFrame> frameAt(const std::vector<MapFrame>& frames, const Geometry& slice) {
  constexpr double parallel = 0.999;
  const Vec3 normal = cross(slice.axes[0], slice.axes[1]);
  const double reach = std::max(slice.spacing[2], 0.1) / 2;
  for (const MapFrame& frame : frames) {
    const bool sameAxes =
        dot(frame.geometry.axes[0], slice.axes[0]) > parallel && dot(frame.geometry.axes[1], slice.axes[1]) > parallel;
    const bool samePlane = std::abs(dot(frame.geometry.origin - slice.origin, normal)) <= reach;
    if (sameAxes && samePlane) return frame;
  }
  return std::nullopt;
}

}  // namespace saliscope
