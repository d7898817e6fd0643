#include "core/dicom/series.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "core/dicom/header.h"
#include "core/dicom/layout.h"
#include "core/dicom/parallel.h"
#include "core/dicom/text.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

/// Collects regular files below the named paths, each once, in natural order.
class Walk {
 public:
  Walk(std::vector<Skipped>& skipped, Progress& progress) : skipped_(skipped), progress_(progress) {}

  std::vector<fs::path> files;

  void visit(const fs::path& path) {
    progress_.step(0);
    std::error_code failure;
    const auto status = fs::status(path, failure);
    if (fs::is_directory(status)) {
      visitFolder(path);
    } else if (fs::is_regular_file(status)) {
      if (seen_.insert(fs::absolute(path, failure).lexically_normal()).second) files.push_back(path);
    } else if (failure || !fs::exists(status)) {
      skip(path, failure ? failure : std::make_error_code(std::errc::no_such_file_or_directory));
    }  // else a socket or a pipe, which would block
  }

 private:
  void visitFolder(const fs::path& folder) {
    std::error_code failure;
    const auto real = fs::canonical(folder, failure);
    // A link may lead back to a folder that was walked.
    if (!failure && !seen_.insert(real).second) return;
    std::vector<fs::path> entries;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
      entries.push_back(*entry);
    if (failure) skip(folder, failure);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return naturalLess(a.string(), b.string()); });
    for (const auto& entry : entries) visit(entry);
  }

  void skip(const fs::path& path, const std::error_code& failure) {
    skipped_.push_back({path, Error(ErrorCode::FileUnreadable, {path.string(), failure.message()})});
  }

  std::vector<Skipped>& skipped_;
  Progress& progress_;
  std::set<fs::path> seen_;
};

/// What the slices of one series share besides orientation. Files without a SeriesInstanceUID go by their folder.
using GroupKey = std::tuple<std::string, int, int, bool, bool>;

GroupKey keyOf(const Header& header) {
  const std::string uid = header.seriesUid.empty() ? header.file.parent_path().string() : header.seriesUid;
  const Frame& frame = header.frames.front();
  return {uid, header.rows, header.columns, header.localizer, frame.position && frame.orientation};
}

bool sameOrientation(const Header& a, const Header& b) {
  constexpr double tolerance = 1e-3;
  const auto& x = a.frames.front().orientation;
  const auto& y = b.frames.front().orientation;
  if (!x || !y) return !x && !y;
  for (std::size_t i = 0; i < 2; ++i) {
    if (length((*x)[i] - (*y)[i]) > tolerance) return false;
  }
  return true;
}

std::vector<std::vector<Header>> group(std::vector<Header> headers) {
  std::vector<std::vector<Header>> groups;
  std::map<GroupKey, std::vector<std::size_t>> byKey;
  for (auto& header : headers) {
    auto& candidates = byKey[keyOf(header)];
    const auto same = std::find_if(candidates.begin(), candidates.end(),
                                   [&](std::size_t i) { return sameOrientation(groups[i].front(), header); });
    if (same == candidates.end()) {
      candidates.push_back(groups.size());
      groups.emplace_back().push_back(std::move(header));
    } else {
      groups[*same].push_back(std::move(header));
    }
  }
  return groups;
}

SeriesInfo describe(const std::vector<Header>& headers) {
  const Layout layout = arrangeSlices(headers);
  const Header& sample = headers[layout.slices.front().header];
  SeriesInfo info;
  info.localizer = sample.localizer;
  info.seriesUid = sample.seriesUid;
  info.studyUid = sample.studyUid;
  info.patientId = sample.patientId;
  info.patientName = sample.patientName;
  info.studyDate = sample.studyDate;
  info.description = sample.description;
  info.modality = sample.modality.empty() ? "CT" : sample.modality;
  info.contrastAgent = sample.contrastAgent;
  info.transferSyntax = sample.transferSyntax;
  info.slices = layout.geometry.size[2];
  info.rows = sample.rows;
  info.columns = sample.columns;
  info.spacing = layout.geometry.spacing;
  std::set<std::size_t> used;
  for (const auto& slice : layout.slices) {
    if (used.insert(slice.header).second) info.files.push_back(headers[slice.header].file);
  }
  info.issues = layout.issues;
  return info;
}

/// One file's header, or why there is none.
struct Tried {
  std::optional<Header> header;
  std::optional<Error> failure;
};

Tried tryHeader(const fs::path& file) {
  Tried tried;
  try {
    tried.header = readHeader(file);
  } catch (const Error& failure) {
    tried.failure = failure;
  }
  return tried;
}

std::vector<Header> readHeaders(const std::vector<fs::path>& files, std::vector<Skipped>& skipped, Progress& progress) {
  std::vector<Tried> tried(files.size());
  forEachInParallel(
      files.size(), [&](std::size_t i, const ReportDone& done) { tried[i] = tryHeader(files[i]), done(i); },
      [&, count = std::size_t{0}](std::size_t) mutable {
        progress.step(static_cast<double>(++count) / static_cast<double>(files.size()));
      });
  std::vector<Header> headers;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (tried[i].failure) {
      skipped.push_back({files[i], *tried[i].failure});
    } else {
      headers.push_back(std::move(*tried[i].header));
    }
  }
  return headers;
}

}  // namespace

ScanResult scanSeries(std::span<const fs::path> paths, Progress& progress) {
  ScanResult found;
  Walk walk(found.skipped, progress);
  for (const auto& path : paths) {
    std::error_code failure;
    if (!fs::exists(fs::symlink_status(path, failure))) throw Error(ErrorCode::FileMissing, {path.string()});
    walk.visit(path);
  }
  for (const auto& headers : group(readHeaders(walk.files, found.skipped, progress))) found.series.push_back(describe(headers));
  const auto order = [](const SeriesInfo& info) {
    return std::tie(info.patientId, info.studyDate, info.studyUid, info.description, info.seriesUid);
  };
  std::stable_sort(found.series.begin(), found.series.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
  return found;
}

}  // namespace saliscope
