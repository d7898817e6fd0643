#include "core/dicom/load.h"

#include <dcmtk/dcmdata/dctk.h>

#include <array>
#include <cctype>
#include <cstring>
#include <fstream>
#include <mutex>

#include "core/base/error.h"
#include "core/base/files.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

void setUpDcmtk() {
  static std::once_flag once;
  std::call_once(once, [] {
    OFLog::configure(OFLogger::OFF_LOG_LEVEL);  // it would report to standard error, patient data included
    dcmEnableUnknownVRConversion.set(OFTrue);   // known elements that some archive wrote as UN
  });
}

/// A preamble, or a first element such as a file without one starts with.
bool looksLikeDicom(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::array<char, 132> start{};
  in.read(start.data(), start.size());
  const bool full = in.gcount() == static_cast<std::streamsize>(start.size());
  if (full && std::memcmp(start.data() + 128, "DICM", 4) == 0) return true;
  if (in.gcount() < 8) return false;
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(start[i]); };
  const bool little = at(1) == 0 && (at(0) == 8 || at(0) == 2);
  const bool big = at(0) == 0 && (at(1) == 8 || at(1) == 2);
  const bool explicitVr = std::isupper(at(4)) != 0 && std::isupper(at(5)) != 0;
  const bool implicitVr = little && at(6) == 0 && at(7) == 0;
  return (little || big) && at(little ? 3 : 2) == 0 && (explicitVr || implicitVr);
}

}  // namespace

Loaded loadDicom(const fs::path& file, DcmFileFormat& format) {
  requireReadable(file);
  std::error_code failure;
  const auto size = fs::file_size(file, failure);
  if (failure) throw Error(ErrorCode::FileUnreadable, {file.string(), failure.message()});
  if (size == 0) throw Error(ErrorCode::FileEmpty, {file.string()});
  if (!looksLikeDicom(file)) throw Error(ErrorCode::NotDicom, {file.string()});
  setUpDcmtk();
  const OFCondition status = format.loadFile(file.c_str());
  if (status.good()) return Loaded::Whole;
  const bool early = status == EC_StreamNotifyClient || status == EC_EndOfStream || status == EC_InvalidStream;
  return early ? Loaded::Truncated : Loaded::Damaged;
}

}  // namespace saliscope
