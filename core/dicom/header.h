// What one DICOM CT file says about itself, without its pixels.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/geometry.h"

namespace saliscope {

/// One image plane of a file: the file's only one, or a frame of a multi-frame object.
struct Frame {
  std::optional<Vec3> position;                    ///< centre of the first voxel, mm
  std::optional<std::array<Vec3, 2>> orientation;  ///< unit vectors of growing column and row
  double slope = 1;                                ///< HU = stored x slope + intercept
  double intercept = 0;
};

struct Header {
  std::filesystem::path file;
  std::string seriesUid, studyUid, sopUid, frameOfReference, patientId, patientName, studyDate, description, modality,
      contrastAgent, kernel;
  std::string transferSyntax;     ///< UID
  bool encapsulated = false;      ///< pixel data in fragments
  bool contrastTagEmpty = false;  ///< ContrastBolusAgent is there and says nothing
  bool lossy = false;
  bool localizer = false;  ///< a scout view
  std::optional<int> instanceNumber;

  int rows = 0;
  int columns = 0;
  int bitsAllocated = 16;                             ///< 8, 16 or 32
  int bitsStored = 16;                                ///< 1 .. bitsAllocated
  int highBit = 15;                                   ///< bitsStored - 1 .. bitsAllocated - 1
  bool isSigned = false;                              ///< stored values are two's complement
  std::optional<std::pair<int, int>> padding;         ///< stored values that are padding, lowest and highest
  std::optional<std::array<double, 2>> pixelSpacing;  ///< mm: column distance, row distance
  std::optional<double> sliceDistance;                ///< mm: |SpacingBetweenSlices|, else SliceThickness
  double windowCenter = 0;                            ///< HU
  double windowWidth = 0;                             ///< HU, 0 = none
  std::vector<Frame> frames;                          ///< at least one
};

/// Reads and checks the header of a CT image. Errors: FileMissing, FileUnreadable, FileEmpty, FileTruncated (also where the pixel
/// data ends too early), NotDicom, DicomNotCt, DicomNoPixels, DicomUndecodable, ImageNotScalar, ImageTooLarge.
[[nodiscard]] Header readHeader(const std::filesystem::path& file);

/// Stored bytes of one uncompressed frame.
[[nodiscard]] std::size_t frameBytes(const Header& header);
/// Throws Error ImageTooLarge if `voxels` as float would not fit into this machine's memory.
void requireFits(const std::filesystem::path& file, double voxels);

}  // namespace saliscope
