#include "core/dicom/header.h"

#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dctk.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "core/base/error.h"
#include "core/dicom/load.h"
#include "core/dicom/text.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

/// DCMTK 3.6.9 (Debian 13) renamed the question.
bool isEncapsulated(const DcmXfer& syntax) {
#if PACKAGE_VERSION_NUMBER >= 369
  return syntax.usesEncapsulatedFormat();
#else
  return syntax.isEncapsulated();
#endif
}

/// The values of one data set or sequence item, converted.
class Fields {
 public:
  explicit Fields(DcmItem& item, std::string characterSet = {}) : item_(item), characterSet_(std::move(characterSet)) {}

  [[nodiscard]] bool has(const DcmTagKey& tag) const { return item_.tagExists(tag); }
  [[nodiscard]] std::string code(const DcmTagKey& tag) const {
    OFString value;
    item_.findAndGetOFStringArray(tag, value);
    return std::string(trimmed({value.c_str(), value.size()}));
  }
  [[nodiscard]] std::string text(const DcmTagKey& tag) const { return toUtf8(code(tag), characterSet_); }
  [[nodiscard]] std::vector<double> numbers(const DcmTagKey& tag) const { return parseNumbers(code(tag)); }
  [[nodiscard]] std::optional<double> number(const DcmTagKey& tag) const {
    const auto values = numbers(tag);
    return values.empty() ? std::nullopt : std::optional(values.front());
  }
  /// A US or SS value's 16 bits.
  [[nodiscard]] std::optional<std::uint16_t> word(const DcmTagKey& tag) const {
    Uint16 value = 0;
    if (item_.findAndGetUint16(tag, value).good()) return value;
    Sint16 negative = 0;
    if (item_.findAndGetSint16(tag, negative).good()) return static_cast<std::uint16_t>(negative);
    return std::nullopt;
  }
  /// Item i of a sequence, null where there is none.
  [[nodiscard]] DcmItem* item(const DcmTagKey& tag, std::size_t i = 0) const {
    DcmSequenceOfItems* sequence = nullptr;
    if (item_.findAndGetSequence(tag, sequence).bad() || sequence == nullptr || i >= sequence->card()) return nullptr;
    return sequence->getItem(i);
  }

 private:
  DcmItem& item_;
  std::string characterSet_;
};

/// Values of a frame: of its own functional groups, else of the shared ones, else of the file.
class FrameFields {
 public:
  FrameFields(DcmItem& root, std::size_t frame)
      : root_(root),
        groups_{Fields(root).item(DCM_PerFrameFunctionalGroupsSequence, frame),
                Fields(root).item(DCM_SharedFunctionalGroupsSequence)} {}

  [[nodiscard]] std::vector<double> numbers(const DcmTagKey& macro, const DcmTagKey& tag) const {
    for (DcmItem* group : groups_) {
      DcmItem* values = group == nullptr ? nullptr : Fields(*group).item(macro);
      if (values != nullptr && Fields(*values).has(tag)) return Fields(*values).numbers(tag);
    }
    return Fields(root_).numbers(tag);
  }
  [[nodiscard]] std::optional<double> number(const DcmTagKey& macro, const DcmTagKey& tag) const {
    const auto values = numbers(macro, tag);
    return values.empty() ? std::nullopt : std::optional(values.front());
  }

 private:
  DcmItem& root_;
  std::array<DcmItem*, 2> groups_;
};

std::optional<std::array<Vec3, 2>> orientationOf(const std::vector<double>& cosines) {
  if (cosines.size() != 6) return std::nullopt;
  const Vec3 row{cosines[0], cosines[1], cosines[2]};
  const Vec3 column{cosines[3], cosines[4], cosines[5]};
  constexpr double smallest = 1e-3;
  if (!(length(cross(row, column)) > smallest)) return std::nullopt;
  return std::array{row * (1 / length(row)), column * (1 / length(column))};
}

/// `positioned`: false where all frames would share the file's one position.
Frame readFrame(const FrameFields& fields, bool positioned) {
  Frame frame;
  const auto position = fields.numbers(DCM_PlanePositionSequence, DCM_ImagePositionPatient);
  if (position.size() == 3 && positioned) frame.position = Vec3{position[0], position[1], position[2]};
  frame.orientation = orientationOf(fields.numbers(DCM_PlaneOrientationSequence, DCM_ImageOrientationPatient));
  frame.intercept = fields.number(DCM_PixelValueTransformationSequence, DCM_RescaleIntercept).value_or(0);
  frame.slope = fields.number(DCM_PixelValueTransformationSequence, DCM_RescaleSlope).value_or(1);
  if (frame.slope == 0) frame.slope = 1;  // some writers leave 0 where they mean "none"
  return frame;
}

void readSpacing(const FrameFields& fields, Header& header) {
  auto spacing = fields.numbers(DCM_PixelMeasuresSequence, DCM_PixelSpacing);
  if (spacing.size() != 2) spacing = fields.numbers(DCM_PixelMeasuresSequence, DCM_ImagerPixelSpacing);
  if (spacing.size() == 2 && spacing[0] > 0 && spacing[1] > 0) header.pixelSpacing = std::array{spacing[1], spacing[0]};
  for (const DcmTagKey& tag : {DCM_SpacingBetweenSlices, DCM_SliceThickness}) {
    const double distance = std::abs(fields.number(DCM_PixelMeasuresSequence, tag).value_or(0));
    if (distance > 0 && !header.sliceDistance) header.sliceDistance = distance;
  }
  const auto center = fields.number(DCM_FrameVOILUTSequence, DCM_WindowCenter);
  const auto width = fields.number(DCM_FrameVOILUTSequence, DCM_WindowWidth);
  if (center && width && *width > 0) {
    header.windowCenter = *center;
    header.windowWidth = *width;
  }
}

/// PixelPaddingValue and its limit carry the pixels' signedness, whatever VR they were written with.
std::optional<std::pair<int, int>> readPadding(const Fields& fields, bool isSigned) {
  const auto value = fields.word(DCM_PixelPaddingValue);
  if (!value) return std::nullopt;
  const auto limit = fields.word(DCM_PixelPaddingRangeLimit).value_or(*value);
  const auto stored = [&](std::uint16_t bits) { return isSigned ? int{static_cast<std::int16_t>(bits)} : int{bits}; };
  return std::pair{std::min(stored(*value), stored(limit)), std::max(stored(*value), stored(limit))};
}

void readIdentity(const Fields& fields, Header& header) {
  header.seriesUid = fields.code(DCM_SeriesInstanceUID);
  header.studyUid = fields.code(DCM_StudyInstanceUID);
  header.sopUid = fields.code(DCM_SOPInstanceUID);
  header.frameOfReference = fields.code(DCM_FrameOfReferenceUID);
  header.modality = fields.code(DCM_Modality);
  header.studyDate = fields.code(DCM_StudyDate);
  header.patientId = fields.text(DCM_PatientID);
  header.patientName = fields.text(DCM_PatientName);
  header.description = fields.text(DCM_SeriesDescription);
  header.kernel = fields.text(DCM_ConvolutionKernel);
  header.localizer = fields.code(DCM_ImageType).find("LOCALIZER") != std::string::npos;
  const auto number = fields.number(DCM_InstanceNumber);
  if (number && std::abs(*number) < 1e9) header.instanceNumber = static_cast<int>(*number);
  header.contrastAgent = fields.text(DCM_ContrastBolusAgent);
  header.contrastTagEmpty = fields.has(DCM_ContrastBolusAgent) && header.contrastAgent.empty();
  DcmItem* enhanced = fields.item(DCM_ContrastBolusAgentSequence);
  if (enhanced != nullptr && header.contrastAgent.empty()) {
    header.contrastAgent = Fields(*enhanced, fields.code(DCM_SpecificCharacterSet)).text(DCM_CodeMeaning);
  }
}

/// CT, Enhanced CT and Legacy Converted Enhanced CT; files that name no class are taken at their modality's word.
void requireCt(const fs::path& file, const std::string& sopClass, const std::string& modality) {
  if (sopClass == UID_CTImageStorage || sopClass == UID_EnhancedCTImageStorage ||
      sopClass == UID_LegacyConvertedEnhancedCTImageStorage) {
    return;
  }
  const bool directory = sopClass == UID_MediaStorageDirectoryStorage;
  if (directory || (sopClass.empty() && modality.empty())) throw Error(ErrorCode::DicomNoPixels, {file.string()});
  if (sopClass.empty() && modality == "CT") return;
  if (!modality.empty() && modality != "CT") throw Error(ErrorCode::DicomNotCt, {file.string(), modality});
  throw Error(ErrorCode::DicomNotCt, {file.string(), dcmFindNameOfUID(sopClass.c_str(), sopClass.c_str())});
}

void readPixelFormat(const Fields& fields, Header& header) {
  const auto word = [&](const DcmTagKey& tag, int missing) { return static_cast<int>(fields.word(tag).value_or(missing)); };
  header.rows = word(DCM_Rows, 0);
  header.columns = word(DCM_Columns, 0);
  if (header.rows == 0 || header.columns == 0) throw Error(ErrorCode::DicomNoPixels, {header.file.string()});
  const std::string photometric = fields.code(DCM_PhotometricInterpretation);
  const bool grey = photometric.empty() || photometric.substr(0, 10) == "MONOCHROME";
  if (word(DCM_SamplesPerPixel, 1) > 1 || !grey) throw Error(ErrorCode::ImageNotScalar, {header.file.string()});
  header.bitsAllocated = word(DCM_BitsAllocated, 16);
  if (header.bitsAllocated != 8 && header.bitsAllocated != 16 && header.bitsAllocated != 32) {
    throw Error(ErrorCode::DicomUndecodable, {header.file.string(), header.transferSyntax});
  }
  header.bitsStored = word(DCM_BitsStored, header.bitsAllocated);
  if (header.bitsStored < 1 || header.bitsStored > header.bitsAllocated) header.bitsStored = header.bitsAllocated;
  header.highBit = word(DCM_HighBit, header.bitsStored - 1);
  if (header.highBit < header.bitsStored - 1 || header.highBit >= header.bitsAllocated) header.highBit = header.bitsStored - 1;
  header.isSigned = word(DCM_PixelRepresentation, 0) == 1;
}

/// The count of frames, once it is sure that they fit into memory and are all there.
std::size_t countFrames(const Fields& fields, DcmDataset& data, const Header& header) {
  constexpr double largestSlice = 16384.0 * 16384.0;
  constexpr double mostFrames = 100000;
  const double frames = std::max(1.0, std::floor(fields.number(DCM_NumberOfFrames).value_or(1)));
  const double pixels = static_cast<double>(header.rows) * header.columns;
  if (pixels > largestSlice || frames > mostFrames) {
    throw Error(ErrorCode::ImageTooLarge, {header.file.string(), formatNumber(pixels * frames * sizeof(float), 0)});
  }
  requireFits(header.file, pixels * frames);

  DcmElement* element = nullptr;
  if (data.findAndGetElement(DCM_PixelData, element).bad()) throw Error(ErrorCode::DicomNoPixels, {header.file.string()});
  const Error truncated(ErrorCode::FileTruncated, {header.file.string()});
  if (!header.encapsulated) {
    if (static_cast<double>(element->getLength()) < frames * static_cast<double>(frameBytes(header))) throw truncated;
    return static_cast<std::size_t>(frames);
  }
  DcmPixelSequence* fragments = nullptr;
  auto* pixelData = dynamic_cast<DcmPixelData*>(element);
  if (pixelData == nullptr || pixelData->getEncapsulatedRepresentation(data.getOriginalXfer(), nullptr, fragments).bad()) {
    throw Error(ErrorCode::DicomUndecodable, {header.file.string(), header.transferSyntax});
  }
  // The first item is the table of offsets.
  if (static_cast<double>(fragments->card()) < frames + 1) throw truncated;
  return static_cast<std::size_t>(frames);
}

bool isLossy(const Fields& fields, const DcmXfer& syntax) {
  const std::string declared = fields.code(DCM_LossyImageCompression);
  if (!declared.empty()) return declared == "01";
  const E_TransferSyntax id = syntax.getXfer();
  return id == EXS_JPEGProcess1 || id == EXS_JPEGProcess2_4 || id == EXS_JPEGLSLossy || id == EXS_JPEG2000;
}

Header parse(const fs::path& file, DcmFileFormat& format, Loaded loaded) {
  DcmDataset& data = *format.getDataset();
  const Fields fields(data, Fields(data).code(DCM_SpecificCharacterSet));
  const DcmXfer syntax(data.getOriginalXfer());
  Header header;
  header.file = file;
  readIdentity(fields, header);
  std::string sopClass = fields.code(DCM_SOPClassUID);
  if (sopClass.empty()) sopClass = Fields(*format.getMetaInfo()).code(DCM_MediaStorageSOPClassUID);
  // A file that breaks off may not have come to say what it is.
  const bool otherModality = !header.modality.empty() && header.modality != "CT";
  if (loaded == Loaded::Whole || otherModality) requireCt(file, sopClass, header.modality);
  if (loaded == Loaded::Truncated) throw Error(ErrorCode::FileTruncated, {file.string()});
  if (loaded == Loaded::Damaged) throw Error(ErrorCode::FileUnreadable, {file.string(), "damaged DICOM header"});

  header.transferSyntax = syntax.getXferID();
  header.encapsulated = isEncapsulated(syntax);
  header.lossy = isLossy(fields, syntax);
  readPixelFormat(fields, header);
  header.padding = readPadding(fields, header.isSigned);
  const std::size_t frames = countFrames(fields, data, header);
  const bool ownPositions = frames == 1 || fields.has(DCM_PerFrameFunctionalGroupsSequence);
  readSpacing(FrameFields(data, 0), header);
  for (std::size_t i = 0; i < frames; ++i) header.frames.push_back(readFrame(FrameFields(data, i), ownPositions));
  return header;
}

}  // namespace

Header readHeader(const fs::path& file) {
  DcmFileFormat format;
  const Loaded loaded = loadDicom(file, format);
  return parse(file, format, loaded);
}

std::size_t frameBytes(const Header& header) {
  return static_cast<std::size_t>(header.rows) * static_cast<std::size_t>(header.columns) *
         static_cast<std::size_t>(header.bitsAllocated / 8);
}

void requireFits(const fs::path& file, double voxels) {
  const double memory = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGE_SIZE));
  const double bytes = voxels * static_cast<double>(sizeof(float));
  if (bytes > memory) throw Error(ErrorCode::ImageTooLarge, {file.string(), formatNumber(bytes, 0)});
}

}  // namespace saliscope
