#include "core/dicom/decode.h"

#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>
#include <gdcmImage.h>
#include <gdcmSequenceOfFragments.h>
#include <gdcmTrace.h>

#include <cstdint>
#include <cstring>
#include <exception>
#include <mutex>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/dicom/load.h"

namespace saliscope {

namespace {

constexpr float air = -1024;

Error undecodable(const Header& header) {
  return Error(ErrorCode::DicomUndecodable, {header.file.string(), header.transferSyntax});
}

/// How stored values lie in their words.
struct Packing {
  int bitsAllocated;
  int bitsStored;
  int highBit;
  bool isSigned;
};

/// Words of type T (unsigned) -> HU. Returns how many were padding.
template <class T>
std::size_t toHu(const std::vector<char>& words, const Packing& packing, const Header& header, const Frame& frame, float* hu) {
  using Signed = std::make_signed_t<T>;
  const int unusedAbove = packing.bitsAllocated - 1 - packing.highBit;
  const int unused = packing.bitsAllocated - packing.bitsStored;
  const auto whole = [&](T word) { return packing.isSigned ? std::int64_t{static_cast<Signed>(word)} : std::int64_t{word}; };
  // Shifted to the top and down again, which drops foreign bits and spreads the sign.
  const auto stored = [&](T word) {
    const auto top = static_cast<T>(word << unusedAbove);
    return packing.isSigned ? std::int64_t{static_cast<Signed>(static_cast<Signed>(top) >> unused)}
                            : std::int64_t{static_cast<T>(top >> unused)};
  };
  const bool pads = header.padding.has_value();
  const auto [low, high] = header.padding.value_or(std::pair{0, 0});
  std::size_t padded = 0;
  for (std::size_t i = 0; i * sizeof(T) < words.size(); ++i) {
    T word;
    std::memcpy(&word, words.data() + i * sizeof(T), sizeof(T));
    const std::int64_t value = stored(word);
    // Some scanners pad with values that need more bits than they claim to store.
    if (pads && ((value >= low && value <= high) || (whole(word) >= low && whole(word) <= high))) {
      hu[i] = air;
      ++padded;
    } else {
      hu[i] = static_cast<float>(static_cast<double>(value) * frame.slope + frame.intercept);
    }
  }
  return padded;
}

std::size_t toHu(const std::vector<char>& words, const Packing& packing, const Header& header, const FrameTarget& target) {
  const std::size_t pixels = frameBytes(header) / static_cast<std::size_t>(header.bitsAllocated / 8);
  if (words.size() * 8 != pixels * static_cast<std::size_t>(packing.bitsAllocated)) throw undecodable(header);
  const Frame& frame = header.frames[target.frame];
  switch (packing.bitsAllocated) {
    case 8:
      return toHu<std::uint8_t>(words, packing, header, frame, target.hu);
    case 16:
      return toHu<std::uint16_t>(words, packing, header, frame, target.hu);
    case 32:
      return toHu<std::uint32_t>(words, packing, header, frame, target.hu);
    default:
      throw undecodable(header);
  }
}

std::size_t decodeNative(const Header& header, DcmElement& pixels, DcmFileCache& cache, const FrameTarget& target) {
  std::vector<char> words(frameBytes(header));
  const std::size_t offset = target.frame * words.size();
  if (pixels.getPartialValue(words.data(), static_cast<Uint32>(offset), static_cast<Uint32>(words.size()), &cache).bad()) {
    throw Error(ErrorCode::FileTruncated, {header.file.string()});
  }
  return toHu(words, {header.bitsAllocated, header.bitsStored, header.highBit, header.isSigned}, header, target);
}

/// Item i of the encapsulated pixel data as bytes; item 0 is the table of offsets.
std::span<const char> itemBytes(const Header& header, DcmPixelSequence& sequence, std::size_t i) {
  DcmPixelItem* item = nullptr;
  Uint8* bytes = nullptr;
  if (sequence.getItem(item, i).bad() || item == nullptr) throw undecodable(header);
  if (item->getLength() == 0) return {};
  if (item->getUint8Array(bytes).bad() || bytes == nullptr) throw Error(ErrorCode::FileTruncated, {header.file.string()});
  return {reinterpret_cast<const char*>(bytes), item->getLength()};
}

/// The items of one frame: one each, or, where there are more, as the table of offsets says.
std::vector<std::size_t> itemsOfFrame(const Header& header, DcmPixelSequence& sequence, std::size_t frame) {
  const std::size_t fragments = sequence.card() - 1;
  const std::size_t frames = header.frames.size();
  if (fragments == frames) return {frame + 1};
  std::vector<std::uint32_t> starts(frames, 0);
  const auto table = itemBytes(header, sequence, 0);
  if (table.size() == frames * sizeof(std::uint32_t)) {
    std::memcpy(starts.data(), table.data(), table.size());
  } else if (frames > 1) {
    throw undecodable(header);
  }
  std::vector<std::size_t> items;
  std::uint64_t offset = 0;
  for (std::size_t i = 1; i <= fragments; ++i) {
    if (offset >= starts[frame] && (frame + 1 == frames || offset < starts[frame + 1])) items.push_back(i);
    DcmPixelItem* item = nullptr;
    if (sequence.getItem(item, i).bad()) throw undecodable(header);
    offset += 8 + std::uint64_t{item->getLength()};
  }
  return items;
}

std::size_t decodeEncapsulated(const Header& header, DcmPixelSequence& sequence, const FrameTarget& target) {
  auto fragments = gdcm::SequenceOfFragments::New();
  for (const std::size_t i : itemsOfFrame(header, sequence, target.frame)) {
    const auto bytes = itemBytes(header, sequence, i);
    gdcm::Fragment fragment;
    fragment.SetByteValue(bytes.data(), gdcm::VL(static_cast<std::uint32_t>(bytes.size())));
    fragments->AddFragment(fragment);
  }
  const auto syntax = gdcm::TransferSyntax::GetTSType(header.transferSyntax.c_str());
  if (fragments->GetNumberOfFragments() == 0 || syntax >= gdcm::TransferSyntax::TS_END) throw undecodable(header);
  gdcm::DataElement element(gdcm::Tag(0x7fe0, 0x0010), gdcm::VL(0xFFFFFFFF), gdcm::VR::OB);
  element.SetValue(*fragments);

  gdcm::Image image;
  image.SetNumberOfDimensions(2);
  image.SetDimension(0, static_cast<unsigned>(header.columns));
  image.SetDimension(1, static_cast<unsigned>(header.rows));
  const auto bits = [](int value) { return static_cast<unsigned short>(value); };
  image.SetPixelFormat(gdcm::PixelFormat(1, bits(header.bitsAllocated), bits(header.bitsStored), bits(header.bitsStored - 1),
                                         header.isSigned ? 1 : 0));
  image.SetPhotometricInterpretation(gdcm::PhotometricInterpretation::MONOCHROME2);
  image.SetTransferSyntax(syntax);
  image.SetDataElement(element);

  std::vector<char> words(image.GetBufferLength());
  if (words.empty() || !image.GetBuffer(words.data())) throw undecodable(header);
  // Asked after decoding: a compressed stream may know its depth and sign better than the header.
  const gdcm::PixelFormat& found = image.GetPixelFormat();
  const int stored = found.GetBitsStored();
  if (stored < 1 || stored > found.GetPixelSize() * 8) throw undecodable(header);
  return toHu(words, {found.GetPixelSize() * 8, stored, stored - 1, found.GetPixelRepresentation() == 1}, header, target);
}

void silenceGdcm() {
  static std::once_flag once;
  std::call_once(once, [] {
    gdcm::Trace::DebugOff();
    gdcm::Trace::WarningOff();
    gdcm::Trace::ErrorOff();
  });
}

}  // namespace

std::size_t decodeFrames(const Header& header, std::span<const FrameTarget> targets, const std::function<void(std::size_t)>& done) {
  silenceGdcm();
  DcmFileFormat format;
  if (loadDicom(header.file, format) != Loaded::Whole) throw Error(ErrorCode::FileTruncated, {header.file.string()});
  DcmDataset& data = *format.getDataset();
  DcmElement* element = nullptr;
  if (data.findAndGetElement(DCM_PixelData, element).bad()) throw undecodable(header);
  DcmPixelSequence* sequence = nullptr;
  if (header.encapsulated) {
    auto* pixelData = dynamic_cast<DcmPixelData*>(element);
    if (pixelData == nullptr || pixelData->getEncapsulatedRepresentation(data.getOriginalXfer(), nullptr, sequence).bad()) {
      throw undecodable(header);
    }
  }
  DcmFileCache cache;
  std::size_t padded = 0;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    try {
      padded += sequence != nullptr ? decodeEncapsulated(header, *sequence, targets[i])
                                    : decodeNative(header, *element, cache, targets[i]);
    } catch (const Error&) {
      throw;
    } catch (const std::exception&) {  // of GDCM's codecs
      throw undecodable(header);
    }
    done(i);
  }
  return padded;
}

}  // namespace saliscope
