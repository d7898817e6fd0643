// Small CT series with known voxels, written to disk, and bytes of theirs changed on purpose.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/dicom/read.h"
#include "core/dicom/write.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::test {

/// HU = column + 10 row + 100 k - 1000, on a grid with unequal spacings.
[[nodiscard]] inline Volume ramp(int columns = 12, int rows = 8, int slices = 5) {
  Geometry geometry;
  geometry.size = {columns, rows, slices};
  geometry.spacing = {0.75, 0.5, 2.5};
  geometry.origin = {-120.25, -80.5, -300};
  std::vector<float> voxels;
  for (int k = 0; k < slices; ++k) {
    for (int row = 0; row < rows; ++row) {
      for (int column = 0; column < columns; ++column) voxels.push_back(static_cast<float>(column + 10 * row + 100 * k - 1000));
    }
  }
  return Volume(geometry, std::move(voxels));
}

[[nodiscard]] inline CtSeriesMetadata metadata(const std::string& seed = "test") {
  CtSeriesMetadata out;
  out.patientId = "P1";
  out.patientName = "Phantom^One";
  out.studyDate = "20240102";
  out.studyDescription = "Study";
  out.seriesDescription = "Series of \xC3\xA4 ramp";
  out.kernel = "B31";
  out.contrastAgent = "Iodine";
  out.uidSeed = seed;
  return out;
}

/// A new value for the attribute (group, element) of a file.
void setAttribute(const std::filesystem::path& file, unsigned group, unsigned element, const std::string& value);
/// The same, with VR US.
void setUnsigned(const std::filesystem::path& file, unsigned group, unsigned element, std::uint16_t value);
void removeAttribute(const std::filesystem::path& file, unsigned group, unsigned element);
/// Replaces the 16-bit pixel data.
void setPixels(const std::filesystem::path& file, const std::vector<std::uint16_t>& words);
/// Stores the file anew: "implicit", "big endian", "deflated", "rle" or "no meta" (a bare data set, implicit).
void recode(const std::filesystem::path& file, const std::string& how);
/// Makes one Enhanced CT object of a volume: slope 2 and intercept k - 1000 in frame k, frames from the highest position down.
void writeEnhanced(const std::filesystem::path& file, const Volume& volume);
/// Cuts the file to this share of its length.
void truncateFile(const std::filesystem::path& file, double share);

[[nodiscard]] inline ScanResult scan(const std::filesystem::path& path) {
  const std::vector<std::filesystem::path> paths{path};
  return scanSeries(paths);
}

/// The arguments of the series' issue of this kind, or null.
[[nodiscard]] inline const SeriesIssue* findIssue(const SeriesInfo& series, SeriesIssueCode code) {
  for (const auto& issue : series.issues) {
    if (issue.code == code) return &issue;
  }
  return nullptr;
}

/// The code that `work` throws as Error; Internal where it throws none.
template <class Work>
ErrorCode errorOf(const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::Internal;
}

}  // namespace saliscope::test
