#include "core/estimators/volume_map.h"

#include <algorithm>
#include <cstring>
#include <locale>
#include <optional>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hashing.h"
#include "core/estimators/number_text.h"
#include "core/estimators/slice_explainer.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

using Facts = std::map<std::string, std::string>;

/// What is kept of one slice.
struct StoredSlice {
  std::uint64_t imageHash = 0;  ///< of the slice's HU
  double score = 0;
  int label = 0;
  bool flipped = false;
  double completenessError = -1;  ///< negative: none
  int rectifiers = -1;            ///< negative: none
  Image<float> map{};
};

/// A line of numbers, then the pixels as they lie in memory.
std::string toBytes(const StoredSlice& slice) {
  std::ostringstream head;
  head.imbue(std::locale::classic());
  head.precision(17);
  head << slice.imageHash << ' ' << slice.score << ' ' << slice.label << ' ' << slice.flipped << ' ' << slice.completenessError
       << ' ' << slice.rectifiers << ' ' << slice.map.columns() << ' ' << slice.map.rows() << '\n';
  std::string bytes = head.str();
  bytes.append(reinterpret_cast<const char*>(slice.map.data()), slice.map.size() * sizeof(float));
  return bytes;
}

/// None where the bytes are no stored slice.
std::optional<StoredSlice> fromBytes(const std::string& bytes) {
  const std::size_t end = bytes.find('\n');
  if (end == std::string::npos) return std::nullopt;
  std::istringstream head(bytes.substr(0, end));
  head.imbue(std::locale::classic());
  StoredSlice out;
  std::size_t columns = 0, rows = 0;
  head >> out.imageHash >> out.score >> out.label >> out.flipped >> out.completenessError >> out.rectifiers >> columns >> rows;
  constexpr std::size_t largest = 1 << 16;
  if (!head || columns > largest || rows > largest || bytes.size() - end - 1 != columns * rows * sizeof(float)) return std::nullopt;
  out.map = Image<float>(static_cast<int>(columns), static_cast<int>(rows));
  std::memcpy(out.map.data(), bytes.data() + end + 1, out.map.size() * sizeof(float));
  return out;
}

/// All that must agree between an interrupted run and its continuation.
Facts settingsOf(const Heatmap& planned, HeatmapGrid grid) {
  Facts facts = provenance(planned);
  for (const char* ofSlice : {"slice", "score_value", "predicted", "flipped"}) facts.erase(ofSlice);
  facts["grid"] = grid == HeatmapGrid::Model ? "model" : "slice";
  return facts;
}

std::string toText(const Facts& facts) {
  std::string text;
  for (const auto& [key, value] : facts) text += key + "=" + value + "\n";
  return text;
}

Facts fromText(const std::string& text) {
  Facts out;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (const auto equals = line.find('='); equals != std::string::npos) out[line.substr(0, equals)] = line.substr(equals + 1);
  }
  return out;
}

/// The name of the first fact that differs; empty where none does.
std::string difference(const Facts& a, const Facts& b) {
  for (const auto& [key, value] : a) {
    if (!b.contains(key) || b.at(key) != value) return key;
  }
  for (const auto& [key, value] : b) {
    if (!a.contains(key)) return key;
  }
  return {};
}

/// Finished slices on disk.
class Partial {
 public:
  Partial(fs::path folder, const Facts& settings, bool resume) : folder_(std::move(folder)) {
    const fs::path file = folder_ / "settings.txt";
    std::error_code failure;
    if (resume && fs::exists(file, failure)) {
      const std::string differs = difference(fromText(readFile(file)), settings);
      if (!differs.empty()) throw Error(ErrorCode::MapMismatch, {folder_.string(), differs});
      return;
    }
    fs::remove_all(folder_, failure);
    fs::create_directories(folder_, failure);
    if (failure) throw Error(ErrorCode::WriteFailed, {folder_.string(), failure.message()});
    writeFile(file, toText(settings));
  }

  /// The stored slice k if it is there, whole, and of these pixels.
  [[nodiscard]] std::optional<StoredSlice> read(int k, std::uint64_t imageHash) const {
    std::error_code failure;
    if (!fs::exists(fileOf(k), failure)) return std::nullopt;
    auto slice = fromBytes(readFile(fileOf(k)));
    return slice && slice->imageHash == imageHash ? std::move(slice) : std::nullopt;
  }
  void write(int k, const StoredSlice& slice) const { writeFile(fileOf(k), toBytes(slice)); }

 private:
  [[nodiscard]] fs::path fileOf(int k) const { return folder_ / ("slice-" + std::to_string(k) + ".map"); }

  fs::path folder_;
};

StoredSlice explainOne(const Slice& slice, const Classifier& classifier, const VolumeMapRequest& request, std::uint64_t hash,
                       Progress& progress) {
  Heatmap heatmap = explainSlice(slice, classifier, request.settings, progress);
  StoredSlice out{hash, heatmap.score, heatmap.prediction.label, heatmap.flipped};
  out.completenessError = heatmap.completenessError.value_or(-1);
  out.rectifiers = heatmap.rectifiers.value_or(-1);
  out.map = std::move(request.grid == HeatmapGrid::Model ? heatmap.model : heatmap.values);
  return out;
}

/// One slice's answers, gathered as lists in the metadata.
class Lists {
 public:
  void add(int k, const StoredSlice& slice) {
    append("scores", numberText(slice.score));
    append("predictions", std::to_string(slice.label));
    if (slice.flipped) append("flipped_slices", std::to_string(k));
    if (slice.completenessError >= 0) append("completeness_errors", numberText(slice.completenessError));
    if (slice.rectifiers >= 0) lists_["rectifiers"] = std::to_string(slice.rectifiers);
  }
  [[nodiscard]] const Facts& facts() const { return lists_; }

 private:
  void append(const std::string& key, const std::string& value) {
    std::string& list = lists_[key];
    list += (list.empty() ? "" : " ") + value;
  }
  Facts lists_;
};

}  // namespace

Geometry sliceRange(const Geometry& volume, int first, int end) {
  Geometry out = volume;
  out.origin = volume.toPatient({0, 0, static_cast<double>(first)});
  out.size[2] = end - first;
  return out;
}

VolumeMap explainVolume(const Volume& volume, const Classifier& classifier, const VolumeMapRequest& request, Progress& progress) {
  if (request.first < 0 || request.end > volume.slices() || request.first >= request.end) {
    throw Error(ErrorCode::SliceOutOfRange, {volume.source.path, std::to_string(request.first) + ":" + std::to_string(request.end),
                                             std::to_string(volume.slices())});
  }
  VolumeMap out;
  out.metadata = settingsOf(plannedHeatmap(completeSettings(request.settings, classifier), classifier), request.grid);
  const Partial partial(request.partial, out.metadata, request.resume);
  out.grid.geometry = sliceRange(volume.geometry(), request.first, request.end);
  if (request.grid == HeatmapGrid::Model) {
    out.grid.geometry = modelGridGeometry(out.grid.geometry, classifier.card().input.columns, classifier.card().input.rows);
  }
  out.grid.voxels.reserve(out.grid.geometry.voxels());
  Lists lists;
  const int count = request.end - request.first;
  for (int k = request.first; k < request.end; ++k) {
    ProgressSpan span(progress, static_cast<double>(k - request.first) / count, static_cast<double>(k - request.first + 1) / count);
    span.step(0);
    const Slice slice = volume.slice(k);
    const std::uint64_t hash = hash64(slice.hu.pixels());
    auto stored = partial.read(k, hash);
    if (!stored) {
      stored = explainOne(slice, classifier, request, hash, span);
      partial.write(k, *stored);
    }
    const auto pixels = stored->map.pixels();
    out.grid.voxels.insert(out.grid.voxels.end(), pixels.begin(), pixels.end());
    lists.add(k, *stored);
  }
  out.metadata.insert(lists.facts().begin(), lists.facts().end());
  out.metadata["slices"] = std::to_string(request.first) + ":" + std::to_string(request.end);
  return out;
}

void finishVolumeMap(const VolumeMapRequest& request) {
  std::error_code ignored;
  fs::remove_all(request.partial, ignored);
}

}  // namespace saliscope
