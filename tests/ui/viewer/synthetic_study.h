// A small scan with known values, opened through a real session.
#pragma once

#include <QTest>
#include <vector>

#include "core/volume/volume_io.h"
#include "tests/support/temporary_folder.h"
#include "ui/session/session.h"

namespace saliscope::test {

constexpr int scanColumns = 64;
constexpr int scanRows = 32;
constexpr int scanSlices = 30;

/// 1000 HU in a block near the patient's right and front; else -100 HU in the right half of the patient, 200 HU in the left; plus
/// K.
inline float scanHu(int column, int row, int k) {
  const bool block = column >= 4 && column < 12 && row >= 4 && row < 12;
  return static_cast<float>(block ? 1000 : (column < scanColumns / 2 ? -100 : 200)) + static_cast<float>(k);
}

/// Columns 1 mm, rows 2 mm, slices 3 mm; voxel (0, 0, 0) at (-30, -20, 100) mm.
inline Geometry scanGeometry() {
  Geometry geometry;
  geometry.size = {scanColumns, scanRows, scanSlices};
  geometry.spacing = {1, 2, 3};
  geometry.origin = {-30, -20, 100};
  return geometry;
}

inline void writeScan(const std::filesystem::path& file) {
  Grid<float> grid;
  grid.geometry = scanGeometry();
  grid.voxels.reserve(grid.geometry.voxels());
  for (int k = 0; k < scanSlices; ++k) {
    for (int row = 0; row < scanRows; ++row) {
      for (int column = 0; column < scanColumns; ++column) grid.voxels.push_back(scanHu(column, row, k));
    }
  }
  writeGrid(file, grid);
}

/// A session with the scan open at slice 10; `ready` is false if that failed.
class OpenScan {
 public:
  OpenScan() {
    writeScan(folder / "scan.nrrd");
    session.study.setInitialSlice(10);
    session.study.open({QString::fromStdString((folder / "scan.nrrd").string())});
    constexpr int longWait = 60000;
    ready = QTest::qWaitFor([this] { return session.study.volume() != nullptr && session.study.slice() != nullptr; }, longWait);
  }
  TemporaryFolder folder;
  ui::Session session;
  bool ready = false;
};

}  // namespace saliscope::test
