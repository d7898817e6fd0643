// What a list of cases shows of an image before anybody opens it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/dicom/series.h"
#include "core/masks/mask.h"
#include "core/model/classifier.h"
#include "core/volume/manifest.h"
#include "core/volume/volume.h"

namespace saliscope {

struct CaseFacts {
  int slice = 0;   ///< the one that the rest is about: the named one, else the middle one
  int slices = 0;  ///< of the image
  int columns = 0, rows = 0;
  std::string seriesUid, sopUid;  ///< the second of images of one slice only; empty where the files have none
  std::optional<Prediction> prediction;
  std::optional<SliceStatus> mask;   ///< of the named slice, else Drawn where any slice is; none without a readable mask
  std::optional<Error> maskFailure;  ///< why the mask cannot be used
};

/// Looks at row after row; the last image and mask are kept, for rows of one series follow each other.
class CaseLooker {
 public:
  /// `series`: the row's image where a folder holds several. Without a classifier there is no prediction. Errors: those of
  /// openImage and readSeries, SliceOutOfRange; Cancelled.
  [[nodiscard]] CaseFacts look(const ManifestRow& row, const std::optional<SeriesInfo>& series, const Classifier* classifier,
                               Progress& progress);

 private:
  void open(const ManifestRow& row, const std::optional<SeriesInfo>& series, Progress& progress);
  [[nodiscard]] SliceStatus maskStatus(const std::filesystem::path& file, const std::optional<int>& named);

  std::optional<Volume> volume_;
  std::filesystem::path image_, maskFile_;
  std::optional<MaskOnGrid> mask_;  ///< on the volume's grid
};

}  // namespace saliscope
