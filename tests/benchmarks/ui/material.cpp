#include "tests/benchmarks/ui/material.h"

#include <gdcmImage.h>
#include <gdcmImageReader.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

#include "core/dicom/write.h"
#include "core/masks/mask.h"
#include "core/phantom/phantom.h"

namespace saliscope::benchmark_ui {

namespace fs = std::filesystem;

Material makeMaterial(const fs::path& folder) {
  Material material;
  material.series = folder / "ct";
  material.mask = folder / "mask.nii.gz";
  if (!fs::exists(material.mask)) {
    PhantomSettings settings;
    settings.contrast = true;
    settings.slices = 100;
    settings.sliceSpacing = 2.5;
    const Phantom phantom = makePhantom(settings);
    CtSeriesMetadata metadata;
    metadata.patientId = "BENCHMARK";
    metadata.seriesDescription = "Synthetic chest";
    metadata.studyDate = "20260101";
    metadata.uidSeed = "saliscope-benchmark-ui";
    (void)writeCtSeries(phantom.volume, metadata, material.series);
    writeMask(material.mask, phantom.mask);
  }
  for (const auto& entry : fs::directory_iterator(material.series)) material.files.push_back(entry.path());
  std::sort(material.files.begin(), material.files.end());
  return material;
}

double gdcmSeconds(const Material& material) {
  const auto begin = std::chrono::steady_clock::now();
  std::vector<char> pixels;
  for (const fs::path& file : material.files) {
    gdcm::ImageReader reader;
    reader.SetFileName(file.c_str());
    if (!reader.Read()) throw std::runtime_error(file.string() + ": GDCM cannot read it");
    pixels.resize(reader.GetImage().GetBufferLength());
    reader.GetImage().GetBuffer(pixels.data());
  }
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace saliscope::benchmark_ui
