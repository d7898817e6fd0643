#include "core/dicom/load_headers.h"

#include <optional>
#include <string>

#include "core/base/size_text.h"
#include "core/dicom/parallel.h"

namespace saliscope {

namespace {

struct Tried {
  Header header;
  std::optional<Error> failure;
};

Tried tryHeader(const std::filesystem::path& file) {
  Tried tried;
  try {
    tried.header = readHeader(file);
  } catch (const Error& error) {
    tried.failure = error;
  }
  return tried;
}

void requireSameSize(const std::vector<Header>& headers) {
  const Header& sample = headers.front();
  for (const Header& header : headers) {
    if (header.rows == sample.rows && header.columns == sample.columns) continue;
    throw Error(ErrorCode::SeriesInconsistent, {header.file.string(), sizeText(header.columns, header.rows)});
  }
}

}  // namespace

std::vector<Header> readHeaders(const SeriesInfo& series, Progress& progress, const SliceFailed& failed) {
  if (series.files.empty()) throw Error(ErrorCode::SeriesNotFound, {series.seriesUid});
  std::vector<Tried> tried(series.files.size());
  forEachInParallel(
      tried.size(), [&](std::size_t i, const ReportDone& report) { tried[i] = tryHeader(series.files[i]), report(i); },
      [&](std::size_t i) {
        if (tried[i].failure && !failed) throw *tried[i].failure;
        progress.step(0);
      });
  std::vector<Header> headers;
  for (std::size_t i = 0; i < tried.size(); ++i) {
    if (tried[i].failure) {
      failed({series.files[i], *tried[i].failure});
    } else {
      headers.push_back(std::move(tried[i].header));
    }
  }
  if (headers.empty()) throw *tried.front().failure;
  requireSameSize(headers);
  return headers;
}

}  // namespace saliscope
