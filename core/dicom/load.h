// Opening a DICOM file through DCMTK, whose parser takes damaged files calmly (GDCM's, as Debian builds it, aborts on them).
#pragma once

#include <filesystem>

class DcmFileFormat;

namespace saliscope {

enum class Loaded {
  Whole,
  Truncated,  ///< the file ends inside an element; what came before it is there
  Damaged,
};

/// Parses `file`; large values stay on disk until they are asked for. Errors: FileMissing, FileUnreadable, FileEmpty, NotDicom.
[[nodiscard]] Loaded loadDicom(const std::filesystem::path& file, DcmFileFormat& format);

}  // namespace saliscope
