#include "core/volume/image_io.h"

#include <itkImageIOBase.h>
#include <itkMetaImageIO.h>
#include <itkNiftiImageIO.h>
#include <itkNrrdImageIO.h>

#include <algorithm>
#include <cctype>
#include <string>

#include "core/volume/volume_io.h"

namespace saliscope {

namespace fs = std::filesystem;

VolumeFormat volumeFormat(const fs::path& file) {
  std::string name = file.filename().string();
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (name.ends_with(".nii") || name.ends_with(".nii.gz")) return VolumeFormat::Nifti;
  if (name.ends_with(".nrrd") || name.ends_with(".nhdr")) return VolumeFormat::Nrrd;
  if (name.ends_with(".mha") || name.ends_with(".mhd")) return VolumeFormat::MetaImage;
  return VolumeFormat::None;
}

itk::SmartPointer<itk::ImageIOBase> makeImageIo(VolumeFormat format) {
  switch (format) {
    case VolumeFormat::Nifti:
      return itk::NiftiImageIO::New().GetPointer();
    case VolumeFormat::Nrrd:
      return itk::NrrdImageIO::New().GetPointer();
    case VolumeFormat::MetaImage:
      return itk::MetaImageIO::New().GetPointer();
    case VolumeFormat::None:
      break;
  }
  return nullptr;
}

itk::ImageIORegion wholeRegion(const itk::ImageIOBase& io) {
  itk::ImageIORegion region(io.GetNumberOfDimensions());
  for (unsigned int axis = 0; axis < io.GetNumberOfDimensions(); ++axis) region.SetSize(axis, io.GetDimensions(axis));
  return region;
}

std::string plainReason(std::string_view description) {
  constexpr std::string_view afterAddress = "): ";
  const std::size_t start = description.find(afterAddress);
  if (start != std::string_view::npos) description.remove_prefix(start + afterAddress.size());
  std::string reason(description.substr(0, description.find_last_not_of(" \n") + 1));
  std::replace(reason.begin(), reason.end(), '\n', ' ');
  return reason;
}

bool isVolumeFile(const fs::path& file) {
  return volumeFormat(file) != VolumeFormat::None;
}

}  // namespace saliscope
