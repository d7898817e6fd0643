// ITK's readers and writers by a file's ending, picked by name rather than through ITK's factories.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace itk {
class ImageIOBase;
class ImageIORegion;
template <typename T>
class SmartPointer;
}  // namespace itk

namespace saliscope {

enum class VolumeFormat { None, Nifti, Nrrd, MetaImage };

/// The format of a file by its ending, any case.
[[nodiscard]] VolumeFormat volumeFormat(const std::filesystem::path& file);
/// A reader and writer of that format; null for None.
[[nodiscard]] itk::SmartPointer<itk::ImageIOBase> makeImageIo(VolumeFormat format);
/// All of the image whose size was set or read.
[[nodiscard]] itk::ImageIORegion wholeRegion(const itk::ImageIOBase& io);

/// An ITK exception's description without the object's address, on one line.
[[nodiscard]] std::string plainReason(std::string_view description);

/// Throws the Errors of readVolumeFile if the file's header is not in order or voxels are missing. Decodes no voxels.
void requireWholeFile(const std::filesystem::path& file);

}  // namespace saliscope
