// A manifest's row -> the slices it stands for, with label, mask and patient.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/evaluation/slice_scores.h"
#include "core/masks/mask.h"
#include "core/volume/manifest.h"
#include "core/volume/volume.h"

namespace saliscope {

/// One slice to be evaluated.
struct EvaluationCase {
  SliceCase data;
  std::string patient;      ///< of the manifest; empty there: the image's name
  std::string scanPatient;  ///< as the image says, empty where it does not
  bool severalSlices = false;
  bool maskResampled = false;
  std::size_t paddedVoxels = 0;         ///< of the whole image
  std::string imageSha256, maskSha256;  ///< of the HU values and the mask's pixels; the second empty without a mask
};

/// Opens row after row; the last image and mask are kept, for rows of one series follow each other.
class CaseReader {
 public:
  /// The row's slices, ascending: the named one, the only one, or those of a series whose mask is drawn. Errors: those of openImage
  /// and readMaskOnto, SliceOutOfRange, MaskNeeded; Cancelled.
  [[nodiscard]] std::vector<int> open(const ManifestRow& row, Progress& progress);
  /// Slice k of the row last opened. An empty mask slice means that nothing is there where the manifest names that very slice, else
  /// that nobody looked. Errors of readMaskOnto.
  [[nodiscard]] EvaluationCase read(int k);

 private:
  void openMask(const ManifestRow& row);
  void addMask(int k, EvaluationCase& out) const;

  ManifestRow row_;
  std::optional<Volume> volume_;
  std::filesystem::path image_, maskFile_;
  std::optional<MaskOnGrid> mask_;  ///< on the volume's grid
};

}  // namespace saliscope
