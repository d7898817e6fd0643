#include "core/dicom/load_headers.h"

#include <string>

#include "core/dicom/parallel.h"

namespace saliscope {

std::vector<Header> readHeaders(const SeriesInfo& series, Progress& progress, bool whole) {
  if (series.files.empty()) throw Error(ErrorCode::SeriesNotFound, {series.seriesUid});
  std::vector<Header> headers(series.files.size());
  forEachInParallel(
      headers.size(), [&](std::size_t i, const ReportDone& report) { headers[i] = readHeader(series.files[i]), report(i); },
      [&](std::size_t) { progress.step(0); });
  const Header& sample = headers.front();
  double voxels = 0;
  for (const Header& header : headers) {
    if (header.rows != sample.rows || header.columns != sample.columns) {
      throw Error(ErrorCode::SeriesInconsistent,
                  {header.file.string(), std::to_string(header.columns) + " x " + std::to_string(header.rows)});
    }
    voxels += static_cast<double>(header.rows) * header.columns * static_cast<double>(header.frames.size());
  }
  if (whole) requireFits(sample.file, voxels);
  return headers;
}

}  // namespace saliscope
