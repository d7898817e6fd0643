// Is all of a volume file there? ITK fills what is missing with zeros (NIfTI) or leaves it unset (MetaImage), silently.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/base/progress.h"

namespace saliscope {

/// Where a volume file keeps its voxels.
struct VoxelData {
  std::filesystem::path file;  ///< the volume file itself, or the data file that its header names
  std::uint64_t offset = 0;    ///< of the first byte
  bool deflated = false;       ///< a gzip or zlib stream
};

/// The single block of voxels of a NRRD or MetaImage file; none where the voxels are text or lie in several files. Throws
/// Error NotAnImage where the header is not of its format.
[[nodiscard]] std::optional<VoxelData> findVoxelData(const std::filesystem::path& file);

/// The size of the data once unpacked, in bytes, after checking the whole stream. Throws Error FileMissing, FileTruncated,
/// FileUnreadable with `data.file`.
[[nodiscard]] std::uint64_t unpackedBytes(const VoxelData& data, Progress& progress);

/// True if the file begins as a gzip stream does.
[[nodiscard]] bool isGzip(const std::filesystem::path& file);

}  // namespace saliscope
