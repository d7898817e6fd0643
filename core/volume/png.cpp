#include <itkMacro.h>
#include <itkPNGImageIO.h>

#include <array>
#include <fstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/volume/display.h"
#include "core/volume/image_io.h"

namespace saliscope {

namespace {

/// True if the file ends as every whole PNG does: libpng reports a full disk late or not at all.
bool endsAsPng(const std::filesystem::path& file) {
  constexpr std::array<char, 8> ending{'I', 'E', 'N', 'D', '\xAE', '\x42', '\x60', '\x82'};
  std::array<char, 8> found{};
  std::ifstream in(file, std::ios::binary);
  in.seekg(-static_cast<std::streamoff>(ending.size()), std::ios::end);
  return in.read(found.data(), found.size()) && found == ending;
}

void encode(const std::filesystem::path& file, const Image<Rgba>& picture) {
  const auto io = itk::PNGImageIO::New();
  io->SetFileName(file.string());
  io->SetNumberOfDimensions(2);
  io->SetPixelType(itk::IOPixelEnum::RGBA);
  io->SetComponentType(itk::IOComponentEnum::UCHAR);
  io->SetNumberOfComponents(4);
  itk::ImageIORegion region(2);
  const std::array<int, 2> size{picture.columns(), picture.rows()};
  for (unsigned int axis = 0; axis < 2; ++axis) {
    io->SetDimensions(axis, static_cast<itk::SizeValueType>(size[axis]));
    region.SetSize(axis, static_cast<itk::SizeValueType>(size[axis]));
  }
  io->SetIORegion(region);
  io->UseCompressionOn();
  io->Write(picture.data());
}

}  // namespace

void writePng(const std::filesystem::path& file, const Image<Rgba>& picture) {
  static_assert(sizeof(Rgba) == 4, "the encoder takes the pixels as bytes");
  writeAside(file, [&](const std::filesystem::path& aside) {
    // Made by hand first, because the system's reason for a refusal says more than ITK's.
    writeFile(aside, " ");
    try {
      encode(aside, picture);
    } catch (const itk::ExceptionObject& failure) {
      throw Error(ErrorCode::WriteFailed, {file.string(), plainReason(failure.GetDescription())});
    }
    if (!endsAsPng(aside)) throw Error(ErrorCode::WriteFailed, {file.string(), "the file is incomplete"});
  });
}

}  // namespace saliscope
