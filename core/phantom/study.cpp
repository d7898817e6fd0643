#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/dicom/write.h"
#include "core/phantom/phantom.h"
#include "core/volume/manifest.h"

namespace saliscope {

namespace {

namespace fs = std::filesystem;

constexpr const char* readmeText =
    "Saliscope demo study\n"
    "\n"
    "SYNTHETIC. These images show no patient: body, organs, vessels and noise were computed by Saliscope from geometric\n"
    "shapes and random numbers. They are for trying out and testing the program, not for diagnosis or for scientific claims.\n"
    "\n"
    "The masks (heart, aorta, caval veins, pulmonary trunk and its large branches; in the abdomen the kidneys, their vessels,\n"
    "the portal vein and its tributaries) come from the same geometry as the images. No clinician drew or checked them.\n"
    "\n"
    "manifest.csv lists slices with label (1 with contrast agent, 0 without), mask and patient.\n";
constexpr const char* readmeMark = "Saliscope demo study";
constexpr int rowsPerPatient = 6;

struct Region {
  const char *name, *patientId, *patientName, *uidSeed;  ///< all but the first are followed by the patient's number
  std::uint64_t firstSeed;                               ///< abdomens are other bodies than the chests
  double leastShare;                                     ///< of a listed slice that the mask covers
};
constexpr Region chest{"chest", "SALISCOPE-DEMO-", "Demo^", "saliscope-demo-", 0, 0.015};
constexpr Region abdomen{"abdomen", "SALISCOPE-ABDOMEN-", "Abdomen^", "saliscope-abdomen-", 1000, 0.004};

std::string twoDigits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string patientFolder(int number) {
  return "patient-" + twoDigits(number);
}

/// Nothing that this study would write may be there already, unless an earlier demo study wrote it.
void requireOurs(const fs::path& out, int patients) {
  const fs::path readme = out / "README.txt";
  if (fs::is_regular_file(readme) && readFile(readme).starts_with(readmeMark)) return;
  std::vector<std::string> names{"manifest.csv", "README.txt"};
  for (int number = 1; number <= patients; ++number) names.push_back(patientFolder(number));
  for (const std::string& name : names) {
    if (fs::exists(out / name)) throw Error(ErrorCode::WriteFailed, {(out / name).string(), "exists"});
  }
}

void makeFolder(const fs::path& folder) {
  std::error_code failure;
  fs::create_directories(folder, failure);
  if (failure) throw Error(ErrorCode::WriteFailed, {folder.string(), failure.message()});
}

/// Slices spread evenly over those of which the mask takes a fair share.
std::vector<int> chooseSlices(const Mask& mask, double least) {
  const double pixels = static_cast<double>(mask.geometry().size[0]) * mask.geometry().size[1];
  std::vector<int> fair;
  for (int k = 0; k < mask.slices(); ++k) {
    if (static_cast<double>(mask.count(k)) >= least * pixels) fair.push_back(k);
  }
  std::vector<int> chosen;
  const int count = std::min<int>(rowsPerPatient, static_cast<int>(fair.size()));
  for (int i = 0; i < count; ++i) {
    chosen.push_back(fair[static_cast<std::size_t>((2 * i + 1) * static_cast<int>(fair.size()) / (2 * count))]);
  }
  return chosen;
}

CtSeriesMetadata describe(const Region& region, int number, bool contrast) {
  const std::string what = std::string("Synthetic ") + region.name;
  CtSeriesMetadata m;
  m.patientId = region.patientId + twoDigits(number);
  m.patientName = region.patientName + twoDigits(number);
  m.studyDate = "20260101";
  m.studyDescription = what + " CT";
  m.seriesDescription = what + (contrast ? " with contrast" : "");
  m.contrastAgent = contrast ? "SYNTHETIC" : "";
  m.kernel = "SYNTHETIC";
  m.uidSeed = region.uidSeed + twoDigits(number);
  return m;
}

/// The series of an earlier study may have had more files.
void removeOthers(const fs::path& folder, const std::vector<fs::path>& written) {
  std::vector<fs::path> others;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const fs::path file = entry.path();
    const bool ours =
        std::any_of(written.begin(), written.end(), [&](const fs::path& w) { return w.filename() == file.filename(); });
    if (file.extension() == ".dcm" && !ours) others.push_back(file);
  }
  std::error_code ignored;
  for (const fs::path& file : others) fs::remove(file, ignored);
}

void writePatient(const fs::path& out, int number, const DemoStudy& study, std::vector<ManifestRow>& rows, Progress& progress) {
  const Region& region = study.abdomen ? abdomen : chest;
  const bool contrast = number % 2 == 1;
  const fs::path folder = out / patientFolder(number);
  PhantomSettings settings;
  settings.seed = region.firstSeed + static_cast<std::uint64_t>(number);
  settings.abdomen = study.abdomen;
  settings.contrast = contrast;
  ProgressSpan making(progress, 0, 0.8);
  const Phantom phantom = makePhantom(settings, making);
  makeFolder(folder / "ct");
  ProgressSpan writing(progress, 0.8, 1);
  const CtSeriesMetadata metadata = describe(region, number, contrast);
  removeOthers(folder / "ct", writeCtSeries(phantom.volume, metadata, folder / "ct", writing));
  writeMask(folder / "mask.nii.gz", phantom.mask);
  for (const int k : chooseSlices(phantom.mask, region.leastShare)) {
    rows.push_back({folder / "ct", k, contrast ? 1 : 0, folder / "mask.nii.gz", metadata.patientId, 0});
  }
}

}  // namespace

void writeDemoStudy(const fs::path& where, const DemoStudy& study, Progress& progress) {
  const fs::path out = fs::absolute(where).lexically_normal();
  requireOurs(out, study.patients);
  makeFolder(out);
  // first of all, so that a study that was broken off is known as ours
  writeFile(out / "README.txt", readmeText);
  std::vector<ManifestRow> rows;
  for (int number = 1; number <= study.patients; ++number) {
    ProgressSpan one(progress, (number - 1.0) / study.patients, static_cast<double>(number) / study.patients);
    writePatient(out, number, study, rows, one);
  }
  writeManifest(out / "manifest.csv", rows);
  progress.step(1);
}

}  // namespace saliscope
