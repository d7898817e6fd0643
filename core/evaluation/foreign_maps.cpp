#include "core/evaluation/foreign_maps.h"

#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/size_text.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

constexpr std::array endings{".nrrd", ".nii.gz", ".nii", ".mha", ".dcm"};

/// The last `parts` parts of the path joined by "_", the ending left out.
std::string nameOf(const fs::path& image, int parts) {
  fs::path path = image;
  std::string out;
  for (int i = 0; i < parts && path.has_filename(); ++i) {
    std::string part = path.filename().string();
    if (i == 0) {
      for (const char* ending : {".nii.gz", ".dcm", ".DCM", ".ima", ".IMA", ".nrrd", ".nhdr", ".nii", ".mha", ".mhd"}) {
        if (!part.ends_with(ending)) continue;
        part.resize(part.size() - std::string(ending).size());
        break;
      }
    }
    out = out.empty() ? part : part + "_" + out;
    path = path.parent_path();
  }
  return out;
}

std::optional<fs::path> findMap(const fs::path& folder, const std::string& name) {
  for (const char* ending : endings) {
    std::error_code ignored;
    if (const fs::path file = folder / (name + ending); fs::is_regular_file(file, ignored)) return file;
  }
  return std::nullopt;
}

/// The plane of `grid` on which a slice lies, which may be beyond its ends; none where the grid does not know its place in the
/// patient, or the slice lies between its planes.
std::optional<int> planeAt(const Geometry& grid, const Geometry& slice) {
  constexpr double sameDirection = 0.999;
  // The model's grid has the slice's edges and other centres.
  constexpr double pixels = 0.6;
  constexpr double planes = 0.25;
  // Where nothing was said of the place, it lies at the origin.
  if (grid.origin == Vec3{0, 0, 0}) return std::nullopt;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    if (dot(grid.axes[axis], slice.axes[axis]) < sameDirection) return std::nullopt;
  }
  const Vec3 at = grid.toIndex(slice.origin);
  if (std::abs(at[0]) > pixels || std::abs(at[1]) > pixels || std::abs(at[2] - std::round(at[2])) > planes) return std::nullopt;
  return static_cast<int>(std::lround(at[2]));
}

}  // namespace

ImageNames::ImageNames(const std::vector<ManifestRow>& rows) {
  std::set<fs::path> open;
  for (const ManifestRow& row : rows) open.insert(row.image);
  constexpr int deepest = 64;
  for (int parts = 1; parts <= deepest && !open.empty(); ++parts) {
    std::map<std::string, std::vector<fs::path>> byName;
    for (const fs::path& image : open) byName[nameOf(image, parts)].push_back(image);
    for (const auto& [name, images] : byName) {
      if (images.size() > 1 && parts < deepest) continue;
      for (const fs::path& image : images) {
        names_[image.string()] = name;
        open.erase(image);
      }
    }
  }
}

MapPair readForeignMap(const fs::path& folder, const std::string& name, const Slice& slice, const InputSpec& spec) {
  auto file = findMap(folder, name + "_" + std::to_string(slice.index));
  if (!file) file = findMap(folder, name);
  if (!file) throw Error(ErrorCode::MapMissing, {folder.string(), name});
  return readForeignMapFile(*file, slice, spec).map;
}

ForeignMapFile::ForeignMapFile(fs::path file) : file_(std::move(file)) {
  if (isVolumeFile(file_)) {
    grid_ = readGrid(file_);
  } else {
    frames_ = readParametricMap(file_);
  }
}

Image<float> ForeignMapFile::planeOf(const Slice& slice) const {
  const auto& size = grid_->geometry.size;
  int k = 0;
  if (size[2] > 1) {
    const auto place = planeAt(grid_->geometry, slice.geometry);
    if (place && (*place < 0 || *place >= size[2])) {
      throw Error(ErrorCode::MapMissing, {file_.string(), "slice " + std::to_string(slice.index)});
    }
    k = place.value_or(slice.index);
  }
  if (k >= size[2]) {
    throw Error(ErrorCode::SliceOutOfRange, {file_.string(), std::to_string(k), std::to_string(size[2])});
  }
  const std::size_t pixels = static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]);
  const auto first = grid_->voxels.begin() + static_cast<std::ptrdiff_t>(pixels * static_cast<std::size_t>(k));
  return {size[0], size[1], std::vector<float>(first, first + static_cast<std::ptrdiff_t>(pixels))};
}

Image<float> ForeignMapFile::frameOf(const Slice& slice) const {
  auto frame = frameAt(frames_, slice.geometry);
  if (!frame) throw Error(ErrorCode::MapMissing, {file_.string(), "slice " + std::to_string(slice.index)});
  return std::move(frame->values);
}

ForeignMap ForeignMapFile::of(const Slice& slice, const InputSpec& spec) const {
  ForeignMap found{.map = {}, .ofSeries = !grid_ || grid_->geometry.size[2] > 1};
  Image<float> values = grid_ ? planeOf(slice) : frameOf(slice);
  for (const float value : values.pixels()) {
    if (!std::isfinite(value)) throw Error(ErrorCode::MapNotFinite, {file_.string()});
  }
  const int columns = slice.hu.columns(), rows = slice.hu.rows();
  MapPair& out = found.map;
  out.madeOnSlice = values.columns() == columns && values.rows() == rows;
  const bool ofModel = values.columns() == spec.columns && values.rows() == spec.rows;
  if (!out.madeOnSlice && !ofModel) {
    throw Error(ErrorCode::SizeMismatch, {file_.string(), sizeText(columns, rows), sizeText(values)});
  }
  if (out.madeOnSlice) {
    out.model = resizeBilinear(values, spec.columns, spec.rows, true);
    out.slice = std::move(values);
  } else {
    out.slice = toSliceGrid(values, columns, rows);
    out.model = std::move(values);
  }
  return found;
}

ForeignMap readForeignMapFile(const fs::path& file, const Slice& slice, const InputSpec& spec) {
  return ForeignMapFile(file).of(slice, spec);
}

}  // namespace saliscope
