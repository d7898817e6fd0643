// References for Expected Gradients from the user's own images.
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/progress.h"
#include "core/dicom/series.h"
#include "core/estimators/references.h"
#include "core/preprocess/model_input.h"

namespace saliscope {

struct FoundReferences {
  ReferenceSetPtr set;
  std::vector<Skipped> skipped;  ///< images that could not be used, and why
};

/// Reads the slices that a manifest lists (rows without a slice: all of the series), or all CT below a folder, through the model's
/// window. More than 400 slices are thinned out evenly. The description names no file and no folder. Errors: those of readManifest
/// and scanSeries; SliceOutOfRange; the first image's where none can be used; SeriesNotFound where there is none at all. Throws
/// Cancelled.
[[nodiscard]] FoundReferences readReferences(const std::filesystem::path& manifestOrFolder, const InputSpec& input,
                                             Progress& progress = Progress::none());

}  // namespace saliscope
