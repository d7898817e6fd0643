// A manifest of small images: single slices, slices of a series, and some that cannot be read.
#pragma once

#include <QString>
#include <cmath>
#include <cstdint>
#include <vector>

#include "core/base/files.h"
#include "core/dicom/write.h"
#include "core/volume/volume_io.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::test {

/// Rows: 0 a with label 1 and mask; 1 b with label 0, no mask; 2 gone.nrrd; 3 and 4 slices 1 and 3 of a DICOM series with a mask on
/// slice 3 only, no label.
class CaseStudy {
 public:
  static constexpr int size = 48;
  static constexpr int rows = 5;

  CaseStudy() {
    for (const char* name : {"a.nrrd", "b.nrrd"}) writeGrid(folder_ / name, disc(1));
    writeGrid(folder_ / "a-mask.nrrd", mask(1, 0));
    CtSeriesMetadata metadata;
    metadata.seriesDescription = "Chest";
    metadata.uidSeed = "case-study";
    const Grid<float> series = disc(5);
    writeCtSeries(Volume(series.geometry, series.voxels), metadata, folder_ / "ct");
    writeGrid(folder_ / "ct-mask.nrrd", mask(5, 3));
    writeFile(folder_ / "cases.csv",
              "image,slice,label,mask,patient\n"
              "a.nrrd,,1,a-mask.nrrd,Doe\nb.nrrd,,0,,Roe\ngone.nrrd,,1,,Poe\nct,1,,ct-mask.nrrd,Low\nct,3,,ct-mask.nrrd,Low\n");
  }
  [[nodiscard]] QString path(const std::string& name) const { return QString::fromStdString((folder_ / name).string()); }
  [[nodiscard]] QString manifest() const { return path("cases.csv"); }

 private:
  [[nodiscard]] static Grid<float> disc(int slices) {
    Grid<float> grid;
    grid.geometry.size = {size, size, slices};
    grid.geometry.spacing = {2, 2, 5};
    for (int i = 0; i < size * size * slices; ++i) {
      grid.voxels.push_back(std::hypot(i % size - 24, i / size % size - 24) < 18 ? 40.0F : -1000.0F);
    }
    return grid;
  }
  [[nodiscard]] static Grid<std::uint8_t> mask(int slices, int drawn) {
    Grid<std::uint8_t> grid;
    grid.geometry = disc(slices).geometry;
    grid.voxels.resize(grid.geometry.voxels());
    for (int i = 0; i < 6; ++i) grid.voxels[static_cast<std::size_t>(size * size * drawn + size * 24 + 20 + i)] = 1;
    return grid;
  }

  TemporaryFolder folder_;
};

}  // namespace saliscope::test
