#include "core/dicom/decode.h"

#include <gdcmImage.h>
#include <gdcmImageReader.h>
#include <gdcmSequenceOfFragments.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <exception>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace saliscope {

namespace {

constexpr float air = -1024;

Error undecodable(const Header& header) {
  return Error(ErrorCode::DicomUndecodable, {header.file.string(), header.transferSyntax});
}

/// Stored values of type T -> HU. Returns how many were padding.
template <class T>
std::size_t toHu(const std::vector<char>& stored, const Header& header, const Frame& frame, float* hu) {
  const std::size_t count = stored.size() / sizeof(T);
  std::size_t padded = 0;
  for (std::size_t i = 0; i < count; ++i) {
    T value;
    std::memcpy(&value, stored.data() + i * sizeof(T), sizeof(T));
    if (header.padding && value >= static_cast<double>(header.padding->first) &&
        value <= static_cast<double>(header.padding->second)) {
      hu[i] = air;
      ++padded;
    } else {
      hu[i] = static_cast<float>(static_cast<double>(value) * frame.slope + frame.intercept);
    }
  }
  return padded;
}

std::size_t toHu(gdcm::PixelFormat::ScalarType type, const std::vector<char>& stored, const Header& header, const Frame& frame,
                 float* hu) {
  const auto pixels = static_cast<std::size_t>(header.rows) * static_cast<std::size_t>(header.columns);
  const auto convert = [&](auto sample) {
    if (stored.size() != pixels * sizeof(sample)) throw undecodable(header);
    return toHu<decltype(sample)>(stored, header, frame, hu);
  };
  switch (type) {
    case gdcm::PixelFormat::UINT8:
      return convert(std::uint8_t{});
    case gdcm::PixelFormat::INT8:
      return convert(std::int8_t{});
    case gdcm::PixelFormat::UINT12:
    case gdcm::PixelFormat::UINT16:
      return convert(std::uint16_t{});
    case gdcm::PixelFormat::INT12:
    case gdcm::PixelFormat::INT16:
      return convert(std::int16_t{});
    case gdcm::PixelFormat::UINT32:
      return convert(std::uint32_t{});
    case gdcm::PixelFormat::INT32:
      return convert(std::int32_t{});
    default:
      throw undecodable(header);
  }
}

/// The fragments of frame `wanted`: one each, or, where there are more, as the table of offsets says.
gdcm::DataElement encapsulatedFrame(const Header& header, const gdcm::SequenceOfFragments& all, std::size_t wanted) {
  const std::size_t count = all.GetNumberOfFragments();
  const std::size_t frames = header.frames.size();
  std::vector<std::uint32_t> offsets(frames);
  const gdcm::ByteValue* table = all.GetTable().GetByteValue();
  const bool hasTable = table != nullptr && table->GetLength() == frames * sizeof(std::uint32_t);
  if (hasTable) std::memcpy(offsets.data(), table->GetPointer(), frames * sizeof(std::uint32_t));
  if (count != frames && !hasTable) throw undecodable(header);

  auto own = gdcm::SequenceOfFragments::New();
  std::uint64_t offset = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const gdcm::Fragment& fragment = all.GetFragment(i);
    const bool belongs =
        count == frames ? i == wanted : offset >= offsets[wanted] && (wanted + 1 == frames || offset < offsets[wanted + 1]);
    if (belongs) own->AddFragment(fragment);
    offset += 8 + std::uint64_t{fragment.GetVL()};
  }
  if (own->GetNumberOfFragments() == 0) throw undecodable(header);
  gdcm::DataElement element(gdcm::Tag(0x7fe0, 0x0010));
  element.SetVR(gdcm::VR::OB);
  element.SetValue(*own);
  return element;
}

gdcm::DataElement nativeFrame(const Header& header, const gdcm::ByteValue& all, std::size_t wanted) {
  gdcm::DataElement element(gdcm::Tag(0x7fe0, 0x0010));
  element.SetVR(gdcm::VR::OW);
  element.SetByteValue(all.GetPointer() + wanted * header.frameBytes, gdcm::VL(static_cast<std::uint32_t>(header.frameBytes)));
  return element;
}

/// The image of one frame; `whole` where the file has only one.
gdcm::Image frameImage(const Header& header, const gdcm::Image& whole, std::size_t frame) {
  const gdcm::DataElement& pixels = whole.GetDataElement();
  const gdcm::ByteValue* native = pixels.GetByteValue();
  // A deflated file's length is known only now.
  if (native != nullptr && !header.encapsulated && native->GetLength() < header.frameBytes * header.frames.size()) {
    throw Error(ErrorCode::FileTruncated, {header.file.string()});
  }
  gdcm::Image image = whole;
  if (header.frames.size() == 1) return image;
  const auto* fragments = pixels.GetSequenceOfFragments();
  if (fragments == nullptr && native == nullptr) throw undecodable(header);
  image.SetNumberOfDimensions(2);
  image.SetDimension(0, static_cast<unsigned>(header.columns));
  image.SetDimension(1, static_cast<unsigned>(header.rows));
  image.SetDataElement(fragments != nullptr ? encapsulatedFrame(header, *fragments, frame) : nativeFrame(header, *native, frame));
  return image;
}

std::size_t decodeFrame(const Header& header, const gdcm::Image& whole, const FrameTarget& target) {
  const gdcm::Image image = frameImage(header, whole, target.frame);
  std::vector<char> stored(image.GetBufferLength());
  if (stored.empty() || !image.GetBuffer(stored.data())) throw undecodable(header);
  // Asked after decoding: a JPEG 2000 stream may know its signedness better than the header.
  return toHu(image.GetPixelFormat().GetScalarType(), stored, header, header.frames[target.frame], target.hu);
}

}  // namespace

std::size_t decodeFrames(const Header& header, std::span<const FrameTarget> targets, const std::function<void(std::size_t)>& done) {
  std::size_t padded = 0;
  gdcm::ImageReader reader;
  reader.SetFileName(header.file.c_str());
  try {
    if (!reader.Read()) throw undecodable(header);
    const gdcm::Image& whole = reader.GetImage();
    if (whole.GetColumns() != static_cast<unsigned>(header.columns) || whole.GetRows() != static_cast<unsigned>(header.rows)) {
      throw undecodable(header);
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
      padded += decodeFrame(header, whole, targets[i]);
      done(i);
    }
  } catch (const Error&) {
    throw;
  } catch (const Cancelled&) {
    throw;
  } catch (const std::exception&) {
    throw undecodable(header);
  }
  return padded;
}

}  // namespace saliscope
