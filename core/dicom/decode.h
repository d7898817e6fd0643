// One file's pixels -> HU.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "core/dicom/header.h"

namespace saliscope {

/// A frame that is wanted, and where its HU go.
struct FrameTarget {
  std::size_t frame = 0;
  float* hu = nullptr;  ///< rows x columns values
};

/// Decodes `targets` in their order; calls `done` with each target's index. Returns how many voxels were padding. Several
/// files may be decoded at once. Errors: DicomUndecodable, FileTruncated; whatever `done` throws.
std::size_t decodeFrames(const Header& header, std::span<const FrameTarget> targets, const std::function<void(std::size_t)>& done);

}  // namespace saliscope
