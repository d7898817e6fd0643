#include "core/volume/volume_io.h"

#include <itkImageIOBase.h>
#include <itkMacro.h>
#include <itkMetaDataObject.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <locale>
#include <new>
#include <optional>
#include <sstream>
#include <type_traits>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/volume/axes.h"
#include "core/volume/image_io.h"
#include "core/volume/nifti_guard.h"
#include "core/volume/voxel_data.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

using ImageIo = itk::ImageIOBase;

constexpr float airHu = -1024;

/// A number or numbers of the header as ITK hands them on; empty where it has no such entry.
std::vector<double> headerNumbers(ImageIo& io, const std::string& key) {
  std::string text;
  itk::ExposeMetaData<std::string>(io.GetMetaDataDictionary(), key, text);
  std::istringstream in(text);
  in.imbue(std::locale::classic());
  std::vector<double> numbers;
  for (double number = 0; in >> number;) numbers.push_back(number);
  return numbers;
}

double headerNumber(ImageIo& io, const std::string& key, double otherwise) {
  const std::vector<double> numbers = headerNumbers(io, key);
  return numbers.empty() ? otherwise : numbers.front();
}

// ---- Geometry of a stored grid --------------------------------------------------------------------------------------

/// Sets an axis from the vector between neighbouring voxels.
void setAxis(Geometry& geometry, std::size_t axis, const Vec3& step) {
  geometry.spacing[axis] = length(step);
  geometry.axes[axis] = step * (1 / geometry.spacing[axis]);
}

/// The grid as ITK understands the header; a 2-D image becomes a slice in the plane z = 0.
Geometry declaredGeometry(ImageIo& io) {
  Geometry geometry;
  const unsigned int used = std::min(io.GetNumberOfDimensions(), 3U);
  for (unsigned int axis = 0; axis < used; ++axis) {
    const std::vector<double> direction = io.GetDirection(axis);
    Vec3 step{};
    for (unsigned int i = 0; i < used; ++i) step[i] = direction[i] * io.GetSpacing(axis);
    setAxis(geometry, axis, step);
    geometry.size[axis] = static_cast<int>(io.GetDimensions(axis));
    geometry.origin[axis] = io.GetOrigin(axis);
  }
  return geometry;
}

/// ITK squares up sheared NIfTI axes and drops the third dimension of a 2-D file: then NIfTI's own matrix (RAS) tells.
void applyNiftiMatrix(ImageIo& io, Geometry& geometry) {
  if (headerNumber(io, "sform_code", 0) <= 0) return;
  const std::array<std::vector<double>, 3> rows{headerNumbers(io, "srow_x"), headerNumbers(io, "srow_y"),
                                                headerNumbers(io, "srow_z")};
  if (std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.size() != 4; })) return;
  const auto column = [&](std::size_t i) { return Vec3{-rows[0][i], -rows[1][i], rows[2][i]}; };
  Geometry stored = geometry;
  for (std::size_t axis = 0; axis < 3; ++axis) setAxis(stored, axis, column(axis));
  stored.origin = column(3);
  constexpr double squareEnough = 1e-4;
  const auto square = [&](std::size_t a, std::size_t b) { return std::abs(dot(stored.axes[a], stored.axes[b])) < squareEnough; };
  const bool sheared = !(square(0, 1) && square(0, 2) && square(1, 2));
  if (sheared || io.GetNumberOfDimensions() == 2) geometry = stored;
}

void requireUsable(const Geometry& geometry, const fs::path& file) {
  bool usable = true;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    usable = usable && std::isfinite(geometry.spacing[axis]) && geometry.spacing[axis] > 0 && std::isfinite(geometry.origin[axis]);
  }
  constexpr double flat = 1e-6;
  const double extent = std::abs(dot(geometry.axes[0], cross(geometry.axes[1], geometry.axes[2])));
  if (!usable || !(extent > flat)) throw Error(ErrorCode::FileUnreadable, {file.string(), "its geometry is not valid"});
}

// ---- Checks before anything is allocated ------------------------------------------------------------------------------

void requireScalar(ImageIo& io, const fs::path& file) {
  bool scalar = io.GetNumberOfComponents() == 1 && io.GetPixelType() == itk::IOPixelEnum::SCALAR;
  for (unsigned int axis = 3; axis < io.GetNumberOfDimensions(); ++axis) scalar = scalar && io.GetDimensions(axis) == 1;
  if (!scalar) throw Error(ErrorCode::ImageNotScalar, {file.string()});
}

/// The count of voxels, if they fit into this machine's memory (as stored and as float).
std::uint64_t countVoxels(ImageIo& io, const fs::path& file) {
  double voxels = 1;
  bool fits = true;
  for (unsigned int axis = 0; axis < io.GetNumberOfDimensions(); ++axis) {
    voxels *= static_cast<double>(io.GetDimensions(axis));
    fits = fits && io.GetDimensions(axis) <= static_cast<itk::SizeValueType>(std::numeric_limits<int>::max());
  }
  if (voxels < 1) throw Error(ErrorCode::FileUnreadable, {file.string(), "it has no voxels"});
  const double bytes = voxels * static_cast<double>(io.GetComponentSize() + sizeof(float));
  const double memory = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGE_SIZE));
  if (!fits || bytes > memory) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(0);
    text << std::fixed << bytes;
    throw Error(ErrorCode::ImageTooLarge, {file.string(), text.str()});
  }
  return static_cast<std::uint64_t>(voxels);
}

/// Throws Error FileTruncated where the file holds fewer bytes than `voxels` need. `unpacked`: of a NIfTI file.
void requireComplete(ImageIo& io, VolumeFormat format, const fs::path& file, std::uint64_t voxels, std::uint64_t unpacked,
                     Progress& progress) {
  if (format == VolumeFormat::Nifti) {
    constexpr double bitsPerByte = 8;
    const double bytes =
        static_cast<double>(voxels) * headerNumber(io, "bitpix", 0) / bitsPerByte + headerNumber(io, "vox_offset", 0);
    if (static_cast<double>(unpacked) < bytes) throw Error(ErrorCode::FileTruncated, {file.string()});
    return;
  }
  const std::optional<VoxelData> data = findVoxelData(file);
  if (!data) return;
  const std::uint64_t bytes = voxels * io.GetComponentSize();
  if (unpackedBytes(*data, progress) < bytes) throw Error(ErrorCode::FileTruncated, {data->file.string()});
}

// ---- Reading --------------------------------------------------------------------------------------------------------------

struct OpenFile {
  ImageIo::Pointer io;
  VolumeFormat format = VolumeFormat::None;
  std::uint64_t unpacked = 0;  ///< bytes of a NIfTI file once unpacked
};

/// Turns what ITK throws into our errors.
template <class Read>
auto reading(const fs::path& file, const Read& read) {
  try {
    return read();
  } catch (const itk::ExceptionObject& failure) {
    throw Error(ErrorCode::FileUnreadable, {file.string(), plainReason(failure.GetDescription())});
  } catch (const std::bad_alloc&) {
    throw Error(ErrorCode::OutOfMemory, {file.string()});
  }
}

OpenFile openHeader(const fs::path& file, Progress& progress) {
  requireReadable(file);
  if (fs::file_size(file) == 0) throw Error(ErrorCode::FileEmpty, {file.string()});
  OpenFile open{nullptr, volumeFormat(file), 0};
  if (open.format == VolumeFormat::None) throw Error(ErrorCode::NotAnImage, {file.string()});
  if (open.format == VolumeFormat::Nifti) {
    open.unpacked = unpackedBytes({file, 0, isGzip(file)}, progress);
    requireSaneNiftiHeader(file);
  } else {
    (void)findVoxelData(file);  // refuses headers that are foreign or would make ITK overrun its buffers
  }
  open.io = makeImageIo(open.format);
  if (!open.io->CanReadFile(file.c_str())) throw Error(ErrorCode::NotAnImage, {file.string()});
  open.io->SetFileName(file.string());
  open.io->ReadImageInformation();
  return open;
}

/// A stored value as float; what float cannot hold becomes infinite.
template <class T>
float toFloat(T value) {
  if constexpr (std::is_same_v<T, double>) {
    if (std::abs(value) > static_cast<double>(std::numeric_limits<float>::max())) {
      return std::copysign(std::numeric_limits<float>::infinity(), static_cast<float>(std::copysign(1.0, value)));
    }
  }
  return static_cast<float>(value);
}

/// The stored voxels in the view's order.
template <class T>
std::vector<float> viewed(const std::vector<char>& buffer, const AxisView& view, Progress& progress) {
  const T* const stored = reinterpret_cast<const T*>(buffer.data());
  const std::array<int, 3>& size = view.geometry.size;
  std::vector<float> voxels(view.geometry.voxels());
  std::size_t next = 0;
  for (int k = 0; k < size[2]; ++k) {
    for (int row = 0; row < size[1]; ++row) {
      const std::ptrdiff_t first = view.first + k * view.steps[2] + row * view.steps[1];
      for (int column = 0; column < size[0]; ++column) voxels[next++] = toFloat(stored[first + column * view.steps[0]]);
    }
    progress.step(static_cast<double>(k) / size[2]);
  }
  return voxels;
}

std::vector<float> viewedAs(itk::IOComponentEnum type, const std::vector<char>& buffer, const AxisView& view, Progress& progress) {
  using Type = itk::IOComponentEnum;
  switch (type) {
    case Type::UCHAR:
      return viewed<unsigned char>(buffer, view, progress);
    case Type::CHAR:
      return viewed<signed char>(buffer, view, progress);
    case Type::USHORT:
      return viewed<unsigned short>(buffer, view, progress);
    case Type::SHORT:
      return viewed<short>(buffer, view, progress);
    case Type::UINT:
      return viewed<unsigned int>(buffer, view, progress);
    case Type::INT:
      return viewed<int>(buffer, view, progress);
    case Type::ULONG:
      return viewed<unsigned long>(buffer, view, progress);
    case Type::LONG:
      return viewed<long>(buffer, view, progress);
    case Type::ULONGLONG:
      return viewed<unsigned long long>(buffer, view, progress);
    case Type::LONGLONG:
      return viewed<long long>(buffer, view, progress);
    case Type::FLOAT:
      return viewed<float>(buffer, view, progress);
    case Type::DOUBLE:
      return viewed<double>(buffer, view, progress);
    default:
      return {};
  }
}

/// Puts not-a-number back where niftilib put 0.
void restoreNonFinite(ImageIo& io, const fs::path& file, std::uint64_t voxels, std::vector<char>& buffer) {
  constexpr int niftiFloat = 16;
  constexpr int niftiDouble = 64;
  const int type = static_cast<int>(headerNumber(io, "datatype", 0));
  if (type != niftiFloat && type != niftiDouble) return;
  constexpr double firstPossible = 352;  // of a single file; niftilib corrects smaller offsets
  const NiftiFloats floats{static_cast<std::uint64_t>(std::max(firstPossible, headerNumber(io, "vox_offset", 0))),
                           type == niftiFloat ? sizeof(float) : sizeof(double), voxels};
  eachNonFinite(file, floats, [&](std::uint64_t index) {
    if (io.GetComponentType() == itk::IOComponentEnum::FLOAT) {
      reinterpret_cast<float*>(buffer.data())[index] = std::numeric_limits<float>::quiet_NaN();
    } else {
      reinterpret_cast<double*>(buffer.data())[index] = std::numeric_limits<double>::quiet_NaN();
    }
  });
}

Grid<float> readWhole(const fs::path& file, Progress& progress) {
  // Shares of the time, roughly: check the stream, decode, convert.
  constexpr double checked = 0.4;
  constexpr double decoded = 0.8;
  ProgressSpan checking(progress, 0, checked);
  const OpenFile open = openHeader(file, checking);
  ImageIo& io = *open.io;
  requireScalar(io, file);
  const std::uint64_t voxels = countVoxels(io, file);
  requireComplete(io, open.format, file, voxels, open.unpacked, checking);
  Geometry stored = declaredGeometry(io);
  if (open.format == VolumeFormat::Nifti) applyNiftiMatrix(io, stored);
  requireUsable(stored, file);

  progress.step(checked);
  std::vector<char> buffer(voxels * io.GetComponentSize());
  io.SetIORegion(wholeRegion(io));
  io.Read(buffer.data());
  if (open.format == VolumeFormat::Nifti) restoreNonFinite(io, file, voxels, buffer);

  ProgressSpan converting(progress, decoded, 1);
  const AxisView view = readingView(stored);
  std::vector<float> values = viewedAs(io.GetComponentType(), buffer, view, converting);
  if (values.empty()) throw Error(ErrorCode::ImageNotScalar, {file.string()});
  progress.step(1);
  return {view.geometry, std::move(values)};
}

}  // namespace

Grid<float> readGrid(const fs::path& file, Progress& progress) {
  return reading(file, [&] { return readWhole(file, progress); });
}

void requireWholeFile(const fs::path& file) {
  reading(file, [&] {
    Progress& progress = Progress::none();
    const OpenFile open = openHeader(file, progress);
    requireComplete(*open.io, open.format, file, countVoxels(*open.io, file), open.unpacked, progress);
  });
}

Volume readVolumeFile(const fs::path& file, Progress& progress) {
  Grid<float> grid = readGrid(file, progress);
  std::size_t padded = 0;
  for (float& value : grid.voxels) {
    if (std::isfinite(value)) continue;
    value = airHu;
    ++padded;
  }
  Volume volume(grid.geometry, std::move(grid.voxels));
  volume.source.path = file.string();
  volume.source.paddedVoxels = padded;
  return volume;
}

std::map<std::string, std::string> readMetadata(const fs::path& file) {
  return reading(file, [&] {
    std::map<std::string, std::string> metadata;
    const OpenFile open = openHeader(file, Progress::none());
    if (open.format != VolumeFormat::Nrrd) return metadata;
    const itk::MetaDataDictionary& dictionary = open.io->GetMetaDataDictionary();
    for (const std::string& key : dictionary.GetKeys()) {
      // ITK's own entries stand in the same dictionary.
      const bool foreign = key.starts_with("NRRD_") || key.starts_with("ITK_");
      std::string value;
      if (!foreign && itk::ExposeMetaData<std::string>(dictionary, key, value)) metadata[key] = value;
    }
    return metadata;
  });
}

}  // namespace saliscope
