// Heatmaps made elsewhere, found by the image's name.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/dicom/read_parametric_map.h"
#include "core/evaluation/slice_scores.h"
#include "core/preprocess/model_input.h"
#include "core/volume/manifest.h"
#include "core/volume/volume_io.h"

namespace saliscope {

/// A short name for each image of a manifest: the file's name without its ending, or a folder's name, with as many folders before
/// it ("patient-01_ct") as it takes to be the only one of that name.
class ImageNames {
 public:
  explicit ImageNames(const std::vector<ManifestRow>& rows);
  [[nodiscard]] const std::string& of(const std::filesystem::path& image) const { return names_.at(image.string()); }

 private:
  std::map<std::string, std::string> names_;
};

/// The map of slice k in `folder`: a file NAME_k or, of an image of one slice or with maps of all slices in one file, NAME; ending
/// .nrrd, .nii.gz, .nii, .mha, or .dcm for a DICOM Parametric Map, whose frame is found by its place. Its size is the slice's or
/// the model input's. Errors: MapMissing (folder, name), SliceOutOfRange, SizeMismatch (file, expected, found), MapNotFinite, those
/// of readGrid and readParametricMap.
[[nodiscard]] MapPair readForeignMap(const std::filesystem::path& folder, const std::string& name, const Slice& slice,
                                     const InputSpec& spec);

/// A file's map of one slice.
struct ForeignMap {
  MapPair map;
  bool ofSeries = false;  ///< the file may hold maps of other slices, too
};
/// A file that the user named, read once for all its slices. Errors: those of readGrid and readParametricMap.
class ForeignMapFile {
 public:
  explicit ForeignMapFile(std::filesystem::path file);
  /// The map of `slice`: by its place in the patient where the file knows it, else by its index in a volume, or the only one.
  /// Errors: as readForeignMap; MapMissing where the file covers other slices only.
  [[nodiscard]] ForeignMap of(const Slice& slice, const InputSpec& spec) const;

 private:
  [[nodiscard]] Image<float> planeOf(const Slice& slice) const;
  [[nodiscard]] Image<float> frameOf(const Slice& slice) const;

  std::filesystem::path file_;
  std::optional<Grid<float>> grid_;
  std::vector<MapFrame> frames_;  ///< of a Parametric Map
};
/// The map of `slice` in a file that the user named: by its place in a DICOM Parametric Map, by its index in a volume, or the only
/// one. Errors: as ForeignMapFile.
[[nodiscard]] ForeignMap readForeignMapFile(const std::filesystem::path& file, const Slice& slice, const InputSpec& spec);

}  // namespace saliscope
