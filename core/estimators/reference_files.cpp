#include "core/estimators/reference_files.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/dicom/read.h"
#include "core/volume/manifest.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostReferences = 400;

/// One image and the slices of it that are wanted; empty: all.
struct WantedImage {
  fs::path image;
  std::optional<SeriesInfo> series;  ///< where a folder was walked
  std::set<int> slices;
};

/// Rows of one image together, so that it is read once.
std::vector<WantedImage> fromManifest(const fs::path& manifest) {
  std::vector<WantedImage> out;
  for (const ManifestRow& row : readManifest(manifest)) {
    if (out.empty() || out.back().image != row.image) out.push_back({row.image, std::nullopt, {}});
    if (row.slice) out.back().slices.insert(*row.slice);
  }
  return out;
}

std::vector<WantedImage> fromFolder(const fs::path& folder, Progress& progress, std::vector<Skipped>& skipped) {
  const std::array paths{folder};
  ScanResult found = scanSeries(paths, progress);
  skipped = std::move(found.skipped);
  std::vector<WantedImage> out;
  for (SeriesInfo& series : found.series) {
    const fs::path first = series.files.front();
    out.push_back({first, std::move(series), {}});
  }
  return out;
}

/// Keeps a set small while it grows: every n-th slice of all, n a power of two.
class Thinned {
 public:
  void add(Image<float> input) {
    if (seen_++ % every_ != 0) return;
    inputs_.push_back(std::move(input));
    if (inputs_.size() <= mostReferences) return;
    std::vector<Image<float>> kept;
    for (std::size_t i = 0; i < inputs_.size(); i += 2) kept.push_back(std::move(inputs_[i]));
    inputs_ = std::move(kept);
    every_ *= 2;
  }
  [[nodiscard]] std::size_t seen() const { return seen_; }
  [[nodiscard]] std::vector<Image<float>> release() { return std::move(inputs_); }
  [[nodiscard]] std::size_t size() const { return inputs_.size(); }

 private:
  std::size_t seen_ = 0;
  std::size_t every_ = 1;
  std::vector<Image<float>> inputs_;
};

void readOne(const WantedImage& wanted, const InputSpec& input, Progress& progress, Thinned& out) {
  const Volume volume = wanted.series ? readSeries(*wanted.series, progress) : openImage(wanted.image, progress);
  if (wanted.slices.empty()) {
    for (int k = 0; k < volume.slices(); ++k) out.add(toModelInput(volume.slice(k).hu, input));
    return;
  }
  for (const int k : wanted.slices) {
    if (k >= volume.slices()) {
      throw Error(ErrorCode::SliceOutOfRange, {wanted.image.string(), std::to_string(k), std::to_string(volume.slices())});
    }
    out.add(toModelInput(volume.slice(k).hu, input));
  }
}

}  // namespace

FoundReferences readReferences(const fs::path& manifestOrFolder, const InputSpec& input, Progress& progress) {
  FoundReferences out;
  const auto images =
      fs::is_directory(manifestOrFolder) ? fromFolder(manifestOrFolder, progress, out.skipped) : fromManifest(manifestOrFolder);
  Thinned inputs;
  for (std::size_t i = 0; i < images.size(); ++i) {
    const auto share = [&](std::size_t n) { return static_cast<double>(n) / static_cast<double>(images.size()); };
    ProgressSpan span(progress, share(i), share(i + 1));
    try {
      readOne(images[i], input, span, inputs);
    } catch (const Error& error) {
      if (error.code() == ErrorCode::Internal || error.code() == ErrorCode::OutOfMemory) throw;
      out.skipped.push_back({images[i].image, error});
    }
  }
  if (inputs.size() == 0 && !out.skipped.empty()) throw out.skipped.front().reason;
  if (inputs.size() == 0) throw Error(ErrorCode::SeriesNotFound, {manifestOrFolder.string()});
  // Folders and files are often named after patients: the count stands here, and the hash beside it tells sets apart.
  std::string description = "own images: " + std::to_string(inputs.size());
  if (inputs.size() < inputs.seen()) description += " of " + std::to_string(inputs.seen());
  out.set = makeReferences(inputs.release(), description + " slices");
  return out;
}

}  // namespace saliscope
