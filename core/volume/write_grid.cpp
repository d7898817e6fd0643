#include <itkImageIOBase.h>
#include <itkMacro.h>
#include <itkMetaDataObject.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/volume/image_io.h"
#include "core/volume/volume_io.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

/// True if squaring up the axes, as NIfTI does, would move a voxel noticeably.
bool isSheared(const Geometry& geometry) {
  constexpr double unnoticedMm = 0.05;
  const auto extent = [&](std::size_t axis) { return geometry.spacing[axis] * (geometry.size[axis] - 1); };
  const auto skewed = [&](std::size_t a, std::size_t b) {
    return std::abs(dot(geometry.axes[a], geometry.axes[b])) * std::max(extent(a), extent(b)) > unnoticedMm;
  };
  return skewed(0, 1) || skewed(0, 2) || skewed(1, 2);
}

/// A single slice stays where it is whatever its third axis: NIfTI gets the slice's normal.
Geometry withNormal(Geometry geometry) {
  if (geometry.size[2] > 1) return geometry;
  const Vec3 normal = cross(geometry.axes[0], geometry.axes[1]);
  const double sign = dot(normal, geometry.axes[2]) < 0 ? -1 : 1;
  geometry.axes[2] = normal * (sign / length(normal));
  return geometry;
}

/// What the format cannot hold, in words for the error; empty where it can.
std::string obstacle(VolumeFormat format, const fs::path& file, const Geometry& geometry) {
  const bool twoFiles = file.extension() == ".nhdr" || file.extension() == ".mhd";
  if (format == VolumeFormat::None || twoFiles) return "the name must end in .nii, .nii.gz, .nrrd or .mha";
  if (format != VolumeFormat::Nifti) return {};
  constexpr int longestNiftiAxis = 32767;
  if (*std::max_element(geometry.size.begin(), geometry.size.end()) > longestNiftiAxis) return "NIfTI cannot hold so many voxels";
  if (isSheared(geometry)) return "NIfTI cannot hold the slices of a tilted gantry; NRRD and MHA can";
  return {};
}

void encode(const fs::path& file, VolumeFormat format, const Geometry& geometry, itk::IOComponentEnum type, const void* voxels,
            const std::map<std::string, std::string>& metadata) {
  const itk::ImageIOBase::Pointer io = makeImageIo(format);
  io->SetFileName(file.string());
  io->SetNumberOfDimensions(3);
  io->SetPixelType(itk::IOPixelEnum::SCALAR);
  io->SetComponentType(type);
  io->SetNumberOfComponents(1);
  for (unsigned int axis = 0; axis < 3; ++axis) {
    io->SetDimensions(axis, static_cast<itk::SizeValueType>(geometry.size[axis]));
    io->SetSpacing(axis, geometry.spacing[axis]);
    io->SetOrigin(axis, geometry.origin[axis]);
    io->SetDirection(axis, std::vector<double>(geometry.axes[axis].begin(), geometry.axes[axis].end()));
  }
  io->SetIORegion(wholeRegion(*io));
  io->UseCompressionOn();
  if (format == VolumeFormat::Nrrd) {
    for (const auto& [key, value] : metadata) itk::EncapsulateMetaData<std::string>(io->GetMetaDataDictionary(), key, value);
  }
  io->Write(voxels);
}

template <class T>
void write(const fs::path& file, const Grid<T>& grid, itk::IOComponentEnum type,
           const std::map<std::string, std::string>& metadata) {
  if (grid.voxels.size() != grid.geometry.voxels()) {
    throw Error(ErrorCode::SizeMismatch, {"voxels", std::to_string(grid.geometry.voxels()), std::to_string(grid.voxels.size())});
  }
  const VolumeFormat format = volumeFormat(file);
  const Geometry geometry = format == VolumeFormat::Nifti ? withNormal(grid.geometry) : grid.geometry;
  const std::string refusal = obstacle(format, file, geometry);
  if (!refusal.empty()) throw Error(ErrorCode::WriteFailed, {file.string(), refusal});
  writeAside(file, [&](const fs::path& aside) {
    // Made by hand first, because the system's reason for a refusal says more than ITK's.
    writeFile(aside, " ");
    try {
      encode(aside, format, geometry, type, grid.voxels.data(), metadata);
      // ITK reports a full disk for some formats only.
      requireWholeFile(aside);
    } catch (const itk::ExceptionObject& failure) {
      throw Error(ErrorCode::WriteFailed, {file.string(), plainReason(failure.GetDescription())});
    } catch (const Error&) {
      throw Error(ErrorCode::WriteFailed, {file.string(), "the file is incomplete"});
    }
  });
}

}  // namespace

void writeGrid(const fs::path& file, const Grid<float>& grid, const std::map<std::string, std::string>& metadata) {
  write(file, grid, itk::IOComponentEnum::FLOAT, metadata);
}

void writeGrid(const fs::path& file, const Grid<std::uint8_t>& grid, const std::map<std::string, std::string>& metadata) {
  write(file, grid, itk::IOComponentEnum::UCHAR, metadata);
}

}  // namespace saliscope
