// DICOM Parametric Maps of anybody: float values with their places.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/image.h"

namespace saliscope {

struct MapFrame {
  Image<float> values;
  Geometry geometry;  ///< of one slice: as stored, its axes not turned
};

/// Every frame of a Parametric Map with float or double pixels, in stored order; several values a frame's place (other quantities)
/// come as frames of their own. Errors: those of opening a DICOM file, FileTruncated, DicomNoPixels (no float pixels),
/// FileUnreadable (a frame without a place), ImageTooLarge.
[[nodiscard]] std::vector<MapFrame> readParametricMap(const std::filesystem::path& file);

/// The first frame that lies in the plane of `slice`, within half of its thickness and with the same axes; none where there is
/// none.
[[nodiscard]] std::optional<MapFrame> frameAt(const std::vector<MapFrame>& frames, const Geometry& slice);

}  // namespace saliscope
