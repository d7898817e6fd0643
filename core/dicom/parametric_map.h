// DICOM Parametric Map (Supplement 172): float values over CT slices.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/volume/volume_io.h"

namespace saliscope {

/// What a parametric map says about itself besides its values.
struct ParametricMap {
  std::vector<std::filesystem::path>
      sourceFiles;                ///< the CT image of each frame; patient, study and frame of reference are its own
  std::vector<Vec3> origins;      ///< mm, centre of each frame's first pixel
  std::string seriesDescription;  ///< cut to 64 characters
  std::string explanation;        ///< of the values, cut to 64 characters
  std::string program;            ///< name and version
  std::string facts;              ///< how they were made, in one line; cut to 1024 characters
};

/// One frame a slice of `grid`, float, referring to its source image. Written aside and renamed. Errors: those of opening the first
/// source image; SizeMismatch where sources or origins are not as many as slices; WriteFailed.
void writeParametricMap(const std::filesystem::path& file, const Grid<float>& grid, const ParametricMap& about);

}  // namespace saliscope
