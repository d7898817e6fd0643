#include "core/dicom/header.h"

#include <gdcmDataSet.h>
#include <gdcmReader.h>
#include <gdcmSequenceOfItems.h>
#include <gdcmTrace.h>
#include <gdcmUIDs.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <mutex>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/dicom/pixel_extent.h"
#include "core/dicom/text.h"

namespace saliscope {

namespace fs = std::filesystem;
using gdcm::Tag;

namespace {

const Tag pixelData(0x7fe0, 0x0010);

void silenceGdcm() {
  static std::once_flag once;
  std::call_once(once, [] {
    gdcm::Trace::DebugOff();
    gdcm::Trace::WarningOff();
    gdcm::Trace::ErrorOff();
  });
}

/// The values of one data set, converted.
class Fields {
 public:
  explicit Fields(const gdcm::DataSet& data, std::string characterSet = {}) : data_(data), characterSet_(std::move(characterSet)) {}

  [[nodiscard]] bool has(const Tag& tag) const { return data_.FindDataElement(tag); }
  [[nodiscard]] std::string_view bytes(const Tag& tag) const {
    if (!has(tag)) return {};
    const gdcm::ByteValue* value = data_.GetDataElement(tag).GetByteValue();
    return value == nullptr ? std::string_view{} : std::string_view(value->GetPointer(), value->GetLength());
  }
  [[nodiscard]] std::string code(const Tag& tag) const { return std::string(trimmed(bytes(tag))); }
  [[nodiscard]] std::string text(const Tag& tag) const { return toUtf8(bytes(tag), characterSet_); }
  [[nodiscard]] std::vector<double> numbers(const Tag& tag) const { return parseNumbers(bytes(tag)); }
  [[nodiscard]] std::optional<double> number(const Tag& tag) const {
    const auto values = numbers(tag);
    return values.empty() ? std::nullopt : std::optional(values.front());
  }
  /// A US, SS or OW value's first 16 bits.
  [[nodiscard]] std::optional<std::uint16_t> word(const Tag& tag) const {
    const auto value = bytes(tag);
    if (value.size() < sizeof(std::uint16_t)) return std::nullopt;
    std::uint16_t out = 0;
    std::memcpy(&out, value.data(), sizeof out);
    return out;
  }
  /// Null where there is none.
  [[nodiscard]] gdcm::SmartPointer<gdcm::SequenceOfItems> sequence(const Tag& tag) const {
    return has(tag) ? data_.GetDataElement(tag).GetValueAsSQ() : gdcm::SmartPointer<gdcm::SequenceOfItems>();
  }
  /// The first item of a sequence.
  [[nodiscard]] std::optional<gdcm::DataSet> item(const Tag& tag) const {
    const auto items = sequence(tag);
    if (items == nullptr || items->GetNumberOfItems() == 0) return std::nullopt;
    return items->GetItem(1).GetNestedDataSet();
  }

 private:
  const gdcm::DataSet& data_;
  std::string characterSet_;
};

/// Values of a multi-frame object: the frame's own functional groups, else the shared ones, else the file's.
class FunctionalGroups {
 public:
  explicit FunctionalGroups(const gdcm::DataSet& root)
      : root_(root), own_(Fields(root).sequence(Tag(0x5200, 0x9230))), shared_(Fields(root).item(Tag(0x5200, 0x9229))) {}

  /// True if frames carry values of their own.
  [[nodiscard]] bool perFrame() const { return own_ != nullptr; }
  [[nodiscard]] std::vector<double> numbers(std::size_t frame, const Tag& macro, const Tag& tag) const {
    if (own_ != nullptr && frame < own_->GetNumberOfItems()) {
      if (auto values = inMacro(own_->GetItem(frame + 1).GetNestedDataSet(), macro, tag); !values.empty()) return values;
    }
    if (shared_) {
      if (auto values = inMacro(*shared_, macro, tag); !values.empty()) return values;
    }
    return Fields(root_).numbers(tag);
  }
  [[nodiscard]] std::optional<double> number(std::size_t frame, const Tag& macro, const Tag& tag) const {
    const auto values = numbers(frame, macro, tag);
    return values.empty() ? std::nullopt : std::optional(values.front());
  }

 private:
  static std::vector<double> inMacro(const gdcm::DataSet& group, const Tag& macro, const Tag& tag) {
    const auto item = Fields(group).item(macro);
    return item ? Fields(*item).numbers(tag) : std::vector<double>{};
  }

  const gdcm::DataSet& root_;
  gdcm::SmartPointer<gdcm::SequenceOfItems> own_;
  std::optional<gdcm::DataSet> shared_;
};

std::optional<std::array<Vec3, 2>> orientationOf(const std::vector<double>& cosines) {
  if (cosines.size() != 6) return std::nullopt;
  const Vec3 row{cosines[0], cosines[1], cosines[2]};
  const Vec3 column{cosines[3], cosines[4], cosines[5]};
  constexpr double smallest = 1e-3;
  const double area = length(cross(row, column));
  if (!(length(row) > smallest && length(column) > smallest && area > smallest)) return std::nullopt;
  return std::array{row * (1 / length(row)), column * (1 / length(column))};
}

/// `positioned`: false where all frames would share the file's one position.
Frame readFrame(const FunctionalGroups& groups, std::size_t i, bool positioned) {
  Frame frame;
  const auto position = groups.numbers(i, Tag(0x0020, 0x9113), Tag(0x0020, 0x0032));
  if (position.size() == 3 && positioned) frame.position = Vec3{position[0], position[1], position[2]};
  frame.orientation = orientationOf(groups.numbers(i, Tag(0x0020, 0x9116), Tag(0x0020, 0x0037)));
  const Tag transformation(0x0028, 0x9145);
  frame.intercept = groups.number(i, transformation, Tag(0x0028, 0x1052)).value_or(0);
  frame.slope = groups.number(i, transformation, Tag(0x0028, 0x1053)).value_or(1);
  if (frame.slope == 0) frame.slope = 1;  // some writers leave 0 where they mean "none"
  return frame;
}

void readSpacing(const FunctionalGroups& groups, Header& header) {
  const Tag measures(0x0028, 0x9110);
  auto spacing = groups.numbers(0, measures, Tag(0x0028, 0x0030));
  if (spacing.size() != 2) spacing = groups.numbers(0, measures, Tag(0x0018, 0x1164));
  if (spacing.size() == 2 && spacing[0] > 0 && spacing[1] > 0) header.pixelSpacing = std::array{spacing[1], spacing[0]};
  for (const Tag& tag : {Tag(0x0018, 0x0088), Tag(0x0018, 0x0050)}) {
    const double distance = std::abs(groups.number(0, measures, tag).value_or(0));
    if (distance > 0 && !header.sliceDistance) header.sliceDistance = distance;
  }
  const Tag window(0x0028, 0x9132);
  const auto center = groups.number(0, window, Tag(0x0028, 0x1050));
  const auto width = groups.number(0, window, Tag(0x0028, 0x1051));
  if (center && width && *width > 0) {
    header.windowCenter = *center;
    header.windowWidth = *width;
  }
}

/// PixelPaddingValue and its limit carry the pixels' signedness, whatever VR they were written with.
std::optional<std::pair<int, int>> readPadding(const Fields& fields, bool isSigned) {
  const auto value = fields.word(Tag(0x0028, 0x0120));
  if (!value) return std::nullopt;
  const auto limit = fields.word(Tag(0x0028, 0x0121)).value_or(*value);
  const auto stored = [&](std::uint16_t bits) { return isSigned ? int{static_cast<std::int16_t>(bits)} : int{bits}; };
  return std::minmax(stored(*value), stored(limit));
}

void readIdentity(const Fields& fields, Header& header) {
  header.seriesUid = fields.code(Tag(0x0020, 0x000e));
  header.studyUid = fields.code(Tag(0x0020, 0x000d));
  header.sopUid = fields.code(Tag(0x0008, 0x0018));
  header.frameOfReference = fields.code(Tag(0x0020, 0x0052));
  header.modality = fields.code(Tag(0x0008, 0x0060));
  header.studyDate = fields.code(Tag(0x0008, 0x0020));
  header.patientId = fields.text(Tag(0x0010, 0x0020));
  header.patientName = fields.text(Tag(0x0010, 0x0010));
  header.description = fields.text(Tag(0x0008, 0x103e));
  header.kernel = fields.text(Tag(0x0018, 0x1210));
  header.localizer = fields.code(Tag(0x0008, 0x0008)).find("LOCALIZER") != std::string::npos;
  if (const auto number = fields.number(Tag(0x0020, 0x0013)); number && std::abs(*number) < 1e9)
    header.instanceNumber = static_cast<int>(*number);
  const Tag agent(0x0018, 0x0010);
  header.contrastAgent = fields.text(agent);
  header.contrastTagEmpty = fields.has(agent) && header.contrastAgent.empty();
  if (const auto enhanced = fields.item(Tag(0x0018, 0x0012)); enhanced && header.contrastAgent.empty()) {
    header.contrastAgent = Fields(*enhanced, fields.code(Tag(0x0008, 0x0005))).text(Tag(0x0008, 0x0104));
  }
}

/// CT, Enhanced CT and Legacy Converted Enhanced CT; files that name no class are taken at their modality's word.
void requireCt(const fs::path& file, const std::string& sopClass, const std::string& modality) {
  const std::string ctImage = "1.2.840.10008.5.1.4.1.1.2";
  if (sopClass == ctImage || sopClass == ctImage + ".1" || sopClass == ctImage + ".2") return;
  const std::string directory = "1.2.840.10008.1.3.10";
  if (sopClass == directory || (sopClass.empty() && modality.empty())) throw Error(ErrorCode::DicomNoPixels, {file.string()});
  if (sopClass.empty() && modality == "CT") return;
  if (!modality.empty() && modality != "CT") throw Error(ErrorCode::DicomNotCt, {file.string(), modality});
  gdcm::UIDs uid;
  const bool known = uid.SetFromUID(sopClass.c_str()) && uid.GetName() != nullptr;
  throw Error(ErrorCode::DicomNotCt, {file.string(), known ? uid.GetName() : sopClass});
}

/// A preamble, or a first element such as a file without one starts with.
bool looksLikeDicom(std::istream& in) {
  std::array<char, 132> start{};
  in.read(start.data(), start.size());
  const auto length = in.gcount();
  in.clear();
  in.seekg(0);
  if (length >= 132 && std::memcmp(start.data() + 128, "DICM", 4) == 0) return true;
  if (length < 132) return false;
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(start[i]); };
  const bool little = at(1) == 0 && (at(0) == 8 || at(0) == 2);
  const bool big = at(0) == 0 && (at(1) == 8 || at(1) == 2);
  const bool explicitVr = std::isupper(at(4)) != 0 && std::isupper(at(5)) != 0;
  const bool implicitVr = little && at(6) == 0 && at(7) == 0;
  return (little || big) && at(little ? 3 : 2) == 0 && (explicitVr || implicitVr);
}

struct Shape {
  int rows, columns, frames, bitsAllocated;
};

Shape readShape(const fs::path& file, const Fields& fields) {
  const auto word = [&](std::uint16_t element) { return static_cast<int>(fields.word(Tag(0x0028, element)).value_or(0)); };
  const Shape shape{word(0x10), word(0x11), static_cast<int>(std::clamp(fields.number(Tag(0x0028, 0x0008)).value_or(1), 1.0, 2e9)),
                    word(0x100)};
  if (shape.rows == 0 || shape.columns == 0) throw Error(ErrorCode::DicomNoPixels, {file.string()});
  const std::string photometric = fields.code(Tag(0x0028, 0x0004));
  const bool grey = photometric.empty() || photometric.substr(0, 10) == "MONOCHROME";
  if (word(2) > 1 || !grey) throw Error(ErrorCode::ImageNotScalar, {file.string()});
  constexpr double largestSlice = 16384.0 * 16384.0;
  const double pixels = double{1} * shape.rows * shape.columns;
  constexpr int mostFrames = 100000;
  if (pixels > largestSlice || shape.frames > mostFrames)
    throw Error(ErrorCode::ImageTooLarge, {file.string(), formatNumber(pixels * shape.frames * 4, 0)});
  requireFits(file, pixels * shape.frames);
  return shape;
}

void requirePixels(std::istream& in, std::uint64_t size, const Shape& shape, const Header& header, bool deflated) {
  if (deflated) return;  // the offset is that of the inflated stream: decoding checks
  in.clear();
  const auto offset = static_cast<std::uint64_t>(std::max<std::streamoff>(in.tellg(), 0));
  if (offset >= size) throw Error(ErrorCode::DicomNoPixels, {header.file.string()});
  const bool complete = header.encapsulated
                            ? fragmentsComplete(in, offset, size, shape.frames)
                            : nativePixelsComplete(offset, size, static_cast<double>(header.frameBytes) * shape.frames);
  if (!complete) throw Error(ErrorCode::FileTruncated, {header.file.string()});
}

/// The data set up to the pixel data; `in` is left where that begins.
void readDataSet(const fs::path& file, std::ifstream& in, gdcm::Reader& reader) {
  silenceGdcm();
  reader.SetStream(in);
  bool read = false;
  try {
    read = reader.ReadUpToTag(pixelData, {pixelData});
  } catch (const std::exception&) {
    read = false;
  }
  if (read) return;
  if (in.eof() || in.fail()) throw Error(ErrorCode::FileTruncated, {file.string()});
  throw Error(ErrorCode::FileUnreadable, {file.string(), "damaged DICOM header"});
}

Header parse(const fs::path& file, std::ifstream& in, std::uint64_t size) {
  gdcm::Reader reader;
  readDataSet(file, in, reader);
  const gdcm::DataSet& data = reader.GetFile().GetDataSet();
  const gdcm::TransferSyntax& syntax = reader.GetFile().GetHeader().GetDataSetTransferSyntax();
  const Fields fields(data, Fields(data).code(Tag(0x0008, 0x0005)));

  Header header;
  header.file = file;
  readIdentity(fields, header);
  std::string sopClass = fields.code(Tag(0x0008, 0x0016));
  if (sopClass.empty()) sopClass = Fields(reader.GetFile().GetHeader()).code(Tag(0x0002, 0x0002));
  requireCt(file, sopClass, header.modality);

  const Shape shape = readShape(file, fields);
  header.rows = shape.rows;
  header.columns = shape.columns;
  header.frameBytes = static_cast<std::size_t>(shape.rows) * static_cast<std::size_t>(shape.columns) *
                      static_cast<std::size_t>(shape.bitsAllocated / 8);
  header.encapsulated = syntax.IsEncapsulated();
  header.transferSyntax = syntax.GetString() == nullptr ? "" : syntax.GetString();
  const std::string lossy = fields.code(Tag(0x0028, 0x2110));
  header.lossy = lossy == "01" || (lossy.empty() && header.encapsulated && syntax.IsLossy());
  if (shape.bitsAllocated != 8 && shape.bitsAllocated != 16 && shape.bitsAllocated != 32) {
    throw Error(ErrorCode::DicomUndecodable, {file.string(), header.transferSyntax});
  }
  requirePixels(in, size, shape, header, syntax == gdcm::TransferSyntax::DeflatedExplicitVRLittleEndian);

  header.padding = readPadding(fields, fields.word(Tag(0x0028, 0x0103)).value_or(0) == 1);
  const FunctionalGroups groups(data);
  readSpacing(groups, header);
  for (std::size_t i = 0; i < static_cast<std::size_t>(shape.frames); ++i) {
    header.frames.push_back(readFrame(groups, i, shape.frames == 1 || groups.perFrame()));
  }
  return header;
}

}  // namespace

Header readHeader(const fs::path& file) {
  requireReadable(file);
  std::error_code failure;
  const auto size = fs::file_size(file, failure);
  if (failure) throw Error(ErrorCode::FileUnreadable, {file.string(), failure.message()});
  if (size == 0) throw Error(ErrorCode::FileEmpty, {file.string()});
  std::ifstream in(file, std::ios::binary);
  if (!looksLikeDicom(in)) throw Error(ErrorCode::NotDicom, {file.string()});
  try {
    return parse(file, in, size);
  } catch (const Error&) {
    throw;
  } catch (const std::exception& unexpected) {
    throw Error(ErrorCode::FileUnreadable, {file.string(), unexpected.what()});
  }
}

void requireFits(const fs::path& file, double voxels) {
  const double memory = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGE_SIZE));
  const double bytes = voxels * static_cast<double>(sizeof(float));
  if (bytes > memory) throw Error(ErrorCode::ImageTooLarge, {file.string(), formatNumber(bytes, 0)});
}

}  // namespace saliscope
