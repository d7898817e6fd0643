#include "core/volume/volume_io.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <cmath>
#include <csignal>
#include <cstring>
#include <fstream>
#include <limits>
#include <numeric>

#include "core/base/error.h"
#include "core/base/files.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

namespace fs = std::filesystem;

Geometry oblique() {
  Geometry geometry;
  geometry.size = {5, 4, 3};
  geometry.spacing = {0.703125, 0.8, 2.5};
  geometry.origin = {-249.51171875, -100.25, -812.3};
  const double c = std::cos(0.2);
  const double s = std::sin(0.2);
  geometry.axes = {{{c, s, 0}, {-s, c, 0}, {0, 0, 1}}};
  return geometry;
}

Grid<float> counting(const Geometry& geometry) {
  Grid<float> grid{geometry, std::vector<float>(geometry.voxels())};
  for (std::size_t i = 0; i < grid.voxels.size(); ++i) grid.voxels[i] = static_cast<float>((i * 7919) % 1000) * 0.37F - 100;
  return grid;
}

/// An axial RAS-ordered NIfTI-1 header as other programs write it, with `type` and bits of the voxels.
std::string niftiHeader(const std::array<short, 5>& dimensions, short type, short bits) {
  std::string header(352, '\0');
  const auto put = [&](std::size_t at, auto value) { std::memcpy(header.data() + at, &value, sizeof(value)); };
  put(0, 348);
  for (std::size_t i = 0; i < 5; ++i) put(40 + 2 * i, dimensions[i]);
  for (std::size_t i = 5; i < 8; ++i) put(40 + 2 * i, short{1});
  put(70, type);
  put(72, bits);
  const std::array<float, 4> spacing{1, 2, 3, 4};
  for (std::size_t i = 0; i < 4; ++i) put(76 + 4 * i, spacing[i]);
  put(108, 352.0F);
  put(112, 1.0F);
  put(254, short{1});
  const std::array<float, 12> matrix{2, 0, 0, -10, 0, 3, 0, -20, 0, 0, 4, 30};
  for (std::size_t i = 0; i < 12; ++i) put(280 + 4 * i, matrix[i]);
  std::memcpy(header.data() + 344, "n+1", 4);
  return header;
}

std::string nrrdHeader(const std::string& sizes, const std::string& space = "right-anterior-superior") {
  return "NRRD0004\ntype: short\ndimension: 3\nspace: " + space + "\nsizes: " + sizes +
         "\nspace directions: (1,0,0) (0,2,0) (0,0,3)\nspace origin: (1,2,3)\nspace units: \"mm\" \"mm\" \"mm\"\n"
         "kinds: domain domain domain\nendian: little\nencoding: raw\n\n";
}

std::string metaHeader(const std::string& sizes, const std::string& more = "") {
  return "ObjectType = Image\nNDims = 3\nBinaryData = True\nBinaryDataByteOrderMSB = False\nCompressedData = False\n"
         "TransformMatrix = 1 0 0 0 1 0 0 0 1\nOffset = 1 2 3\nElementSpacing = 1 2 3\nDimSize = " +
         sizes + "\n" + more + "ElementType = MET_SHORT\nElementDataFile = LOCAL\n";
}

std::string shorts(std::size_t count) {
  std::vector<std::int16_t> values(count);
  std::iota(values.begin(), values.end(), std::int16_t{0});
  return {reinterpret_cast<const char*>(values.data()), count * sizeof(std::int16_t)};
}

class VolumeIo : public testing::Test {
 protected:
  fs::path put(const std::string& name, const std::string& bytes) {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return folder_ / name;
  }
  static ErrorCode codeOf(const fs::path& file) {
    try {
      (void)readVolumeFile(file);
    } catch (const Error& error) {
      EXPECT_EQ(error.argument(0), file.string()) << error.what();
      return error.code();
    }
    ADD_FAILURE() << "accepted " << file;
    return ErrorCode::Internal;
  }
  /// The file cut down to `share` of its bytes, and with a byte in its middle changed.
  fs::path cut(const fs::path& file, double share) {
    const std::string bytes = readFile(file);
    return put("cut-" + file.filename().string(),
               bytes.substr(0, static_cast<std::size_t>(share * static_cast<double>(bytes.size()))));
  }
  fs::path damaged(const fs::path& file) {
    std::string bytes = readFile(file);
    bytes[bytes.size() * 2 / 3] ^= 0x55;
    return put("damaged-" + file.filename().string(), bytes);
  }

  test::TemporaryFolder folder_;
};

TEST_F(VolumeIo, KnowsItsFormatsByTheirEnding) {
  for (const char* name : {"a.nii", "b.NII.GZ", "c.nrrd", "d.nhdr", "e.mha", "f.MHD"}) EXPECT_TRUE(isVolumeFile(name)) << name;
  for (const char* name : {"a.dcm", "b.gz", "c", "d.png", "nii"}) EXPECT_FALSE(isVolumeFile(name)) << name;
}

TEST_F(VolumeIo, EveryFormatKeepsValuesAndGeometry) {
  const Grid<float> grid = counting(oblique());
  for (const char* name : {"a.nii", "a.nii.gz", "a.nrrd", "a.mha"}) {
    writeGrid(folder_ / name, grid);
    const Volume volume = readVolumeFile(folder_ / name);
    EXPECT_TRUE(volume.geometry().sameGrid(grid.geometry, 1e-3)) << name;
    EXPECT_EQ(volume.voxels(), grid.voxels) << name;
    EXPECT_EQ(volume.source.path, (folder_ / name).string());
  }
}

TEST_F(VolumeIo, ASingleSliceKeepsItsPlace) {
  const Geometry plane = oblique().slice(2);
  for (const char* name : {"a.nii.gz", "a.nrrd", "a.mha"}) {
    writeGrid(folder_ / name, counting(plane));
    const Volume volume = readVolumeFile(folder_ / name);
    EXPECT_EQ(volume.slices(), 1);
    EXPECT_TRUE(volume.geometry().sameGrid(plane, 1e-3)) << name;
  }
}

TEST_F(VolumeIo, ATiltedGantryIsKeptOrRefused) {
  Geometry tilted = oblique();
  tilted.axes = {{{1, 0, 0}, {0, std::cos(0.3), -std::sin(0.3)}, {0, 0, 1}}};
  for (const char* name : {"a.nrrd", "a.mha"}) {
    writeGrid(folder_ / name, counting(tilted));
    EXPECT_TRUE(readVolumeFile(folder_ / name).geometry().sameGrid(tilted, 1e-6)) << name;
  }
  EXPECT_THROW(writeGrid(folder_ / "a.nii.gz", counting(tilted)), Error) << "NIfTI would straighten it";
  EXPECT_FALSE(fs::exists(folder_ / "a.nii.gz"));
  writeGrid(folder_ / "b.nii.gz", counting(tilted.slice(1)));
  EXPECT_TRUE(readVolumeFile(folder_ / "b.nii.gz").geometry().sameGrid(tilted.slice(1), 1e-3));
}

TEST_F(VolumeIo, NrrdHeaderIsWhatReadersExpect) {
  Geometry plane = oblique().slice(1);
  const std::map<std::string, std::string> metadata{{"estimator", "backprop"}, {"settings", "{\"a\": 1,\n \"b\\n\": \"x:=y\"}"}};
  writeGrid(folder_ / "map.nrrd", counting(plane), metadata);
  const std::string bytes = readFile(folder_ / "map.nrrd");
  const std::string header = bytes.substr(0, bytes.find("\n\n") + 1);
  for (const char* line : {"\ntype: float\n", "\nsizes: 5 4 1\n", "\nencoding: gzip\n", "\nendian: little\n",
                           "\nspace: left-posterior-superior\n", "\nestimator:=backprop\n"}) {
    EXPECT_NE(header.find(line), std::string::npos) << line << "in\n" << header;
  }
  EXPECT_EQ(readMetadata(folder_ / "map.nrrd"), metadata);
  writeGrid(folder_ / "map.mha", counting(plane), metadata);
  EXPECT_TRUE(readMetadata(folder_ / "map.mha").empty());
}

TEST_F(VolumeIo, NiftiBecomesLps) {
  // Stored R, A, S: voxel (0, 0, 0) is at RAS (-10, -20, 30), which is LPS (10, 20, 30), and rows run to anterior.
  const Volume volume = readVolumeFile(put("a.nii", niftiHeader({3, 4, 3, 2, 1}, 4, 16) + shorts(24)));
  EXPECT_EQ(volume.geometry().axes, (std::array<Vec3, 3>{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}));
  EXPECT_EQ(volume.geometry().spacing, (Vec3{2, 3, 4}));
  const Vec3 first = volume.geometry().toIndex({10, 20, 30});
  EXPECT_EQ(volume.hu(static_cast<int>(std::lround(first[0])), static_cast<int>(std::lround(first[1])), 0), 0);
  EXPECT_EQ(volume.hu(3, 2, 0), 0);
  EXPECT_EQ(volume.hu(2, 2, 0), 1);
  EXPECT_EQ(volume.hu(3, 1, 1), 16);
}

TEST_F(VolumeIo, NrrdInRasBecomesLps) {
  const Volume volume = readVolumeFile(put("a.nrrd", nrrdHeader("4 3 2") + shorts(24)));
  EXPECT_EQ(volume.geometry().axes[0], (Vec3{1, 0, 0}));
  const Vec3 index = volume.geometry().toIndex({-1 - 1, -2 - 2, 3 + 3});  // stored voxel (1, 1, 1)
  EXPECT_EQ(volume.hu(static_cast<int>(std::lround(index[0])), static_cast<int>(std::lround(index[1])), 1), 12 + 4 + 1);
}

TEST_F(VolumeIo, ShearedNiftiIsNotStraightened) {
  std::string header = niftiHeader({3, 4, 3, 2, 1}, 4, 16);
  const float shear = 1.5F;
  std::memcpy(header.data() + 296 + 8, &shear, sizeof(shear));  // srow_y of slices
  const short scanner = 1;
  std::memcpy(header.data() + 252, &scanner, sizeof(scanner));  // a straight qform beside it, as most writers leave one
  const Volume volume = readVolumeFile(put("a.nii", header + shorts(24)));
  const Vec3 stored{10, 20 - 1.5, 34};  // voxel (0, 0, 1) in LPS
  EXPECT_LT(length(volume.geometry().toPatient({3, 2, 1}) - stored), 1e-4);
  EXPECT_EQ(volume.hu(3, 2, 1), 12);
}

TEST_F(VolumeIo, TwoDimensionsAreOneSlice) {
  const Volume nifti = readVolumeFile(put("a.nii", niftiHeader({2, 4, 3, 1, 1}, 4, 16) + shorts(12)));
  EXPECT_EQ(nifti.slices(), 1);
  EXPECT_NEAR(nifti.geometry().origin[2], 30, 1e-4) << "NIfTI tells where the slice lies";
  std::string header = metaHeader("4 3");
  header.replace(header.find("NDims = 3"), 9, "NDims = 2");
  header.replace(header.find("1 0 0 0 1 0 0 0 1"), 17, "1 0 0 1");
  header.replace(header.find("Offset = 1 2 3"), 14, "Offset = 1 2");
  header.replace(header.find("ElementSpacing = 1 2 3"), 22, "ElementSpacing = 1 2");
  const Volume meta = readVolumeFile(put("a.mha", header + shorts(12)));
  EXPECT_EQ(meta.geometry().size, (std::array<int, 3>{4, 3, 1}));
  EXPECT_EQ(meta.hu(1, 2, 0), 9);
}

TEST_F(VolumeIo, OneTimePointIsAVolumeSeveralAreNot) {
  EXPECT_EQ(readVolumeFile(put("one.nii", niftiHeader({4, 4, 3, 2, 1}, 4, 16) + shorts(24))).slices(), 2);
  EXPECT_EQ(codeOf(put("two.nii", niftiHeader({4, 4, 3, 2, 2}, 4, 16) + shorts(48))), ErrorCode::ImageNotScalar);
}

TEST_F(VolumeIo, ColoursAreRefused) {
  EXPECT_EQ(codeOf(put("rgb.nii", niftiHeader({3, 4, 3, 2, 1}, 128, 24) + shorts(36))), ErrorCode::ImageNotScalar);
  const std::string channels = metaHeader("4 3 2", "ElementNumberOfChannels = 3\n");
  EXPECT_EQ(codeOf(put("rgb.mha", channels + shorts(72))), ErrorCode::ImageNotScalar);
}

TEST_F(VolumeIo, WhatIsNotFiniteCountsAsAir) {
  const double huge = 1e300;
  std::vector<double> values{1, std::nan(""), -huge, huge, std::numeric_limits<double>::infinity(), 6};
  const std::string bytes(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(double));
  const fs::path file = put("a.nii", niftiHeader({3, 6, 1, 1, 1}, 64, 64) + bytes);
  const Volume volume = readVolumeFile(file);
  EXPECT_EQ(volume.voxels(), (std::vector<float>{6, -1024, -1024, -1024, -1024, 1}));
  EXPECT_EQ(volume.source.paddedVoxels, 4U);
  EXPECT_TRUE(std::isnan(readGrid(file).voxels[4]));
}

TEST_F(VolumeIo, MissingEmptyAndForeignFilesAreNamed) {
  EXPECT_EQ(codeOf(folder_ / "none.nii"), ErrorCode::FileMissing);
  for (const char* name : {"a.nii", "a.nii.gz", "a.nrrd", "a.mha"}) {
    EXPECT_EQ(codeOf(put(name, "")), ErrorCode::FileEmpty) << name;
    EXPECT_EQ(codeOf(put(name, "this is a letter to the editor\n")), ErrorCode::NotAnImage) << name;
  }
  EXPECT_EQ(codeOf(put("a.txt", "x")), ErrorCode::NotAnImage);
}

TEST_F(VolumeIo, TruncatedFilesNeverGiveZeros) {
  const Grid<float> grid = counting(oblique());
  for (const char* name : {"a.nii", "a.nii.gz", "a.nrrd", "a.mha"}) {
    writeGrid(folder_ / name, grid);
    EXPECT_EQ(codeOf(cut(folder_ / name, 0.98)), ErrorCode::FileTruncated) << name;
  }
  EXPECT_EQ(codeOf(cut(folder_ / "a.nii.gz", 0.5)), ErrorCode::FileTruncated);
  EXPECT_EQ(codeOf(put("raw.nii", niftiHeader({3, 4, 3, 2, 1}, 4, 16) + shorts(24).substr(1))), ErrorCode::FileTruncated);
  EXPECT_EQ(codeOf(put("raw.nrrd", nrrdHeader("4 3 2") + shorts(24).substr(1))), ErrorCode::FileTruncated);
  EXPECT_EQ(codeOf(put("raw.mha", metaHeader("4 3 2") + shorts(24).substr(1))), ErrorCode::FileTruncated);
}

TEST_F(VolumeIo, DamagedCompressedDataAreNeverShown) {
  Geometry geometry = oblique();
  geometry.size = {20, 20, 20};
  for (const char* name : {"a.nii.gz", "a.nrrd", "a.mha"}) {
    writeGrid(folder_ / name, counting(geometry));
    const ErrorCode code = codeOf(damaged(folder_ / name));
    EXPECT_TRUE(code == ErrorCode::FileUnreadable || code == ErrorCode::FileTruncated) << name << " " << errorCodeName(code);
  }
}

TEST_F(VolumeIo, AbsurdSizesAreRefusedBeforeAllocation) {
  EXPECT_EQ(codeOf(put("a.nii", niftiHeader({3, 30000, 30000, 30000, 1}, 4, 16) + shorts(9))), ErrorCode::ImageTooLarge);
  EXPECT_EQ(codeOf(put("a.nrrd", nrrdHeader("200000 200000 200000") + shorts(9))), ErrorCode::ImageTooLarge);
  EXPECT_EQ(codeOf(put("a.mha", metaHeader("200000 200000 200000") + shorts(9))), ErrorCode::ImageTooLarge);
  EXPECT_EQ(codeOf(put("b.mha", metaHeader("-20 16 12") + shorts(9))), ErrorCode::ImageTooLarge);
  EXPECT_EQ(codeOf(put("c.mha", metaHeader("0 16 12") + shorts(9))), ErrorCode::FileUnreadable);
}

TEST_F(VolumeIo, HeadersThatBreakItkAreRefusedBeforeItSeesThem) {
  for (const float value : {std::numeric_limits<float>::quiet_NaN(), 1e38F}) {
    std::string header = niftiHeader({3, 4, 3, 2, 1}, 4, 16);
    std::memcpy(header.data() + 288, &value, sizeof(value));  // ITK aborts the program over one, loops for ever over the other
    EXPECT_EQ(codeOf(put("a.nii", header + shorts(24))), ErrorCode::FileUnreadable);
  }
  EXPECT_EQ(codeOf(put("short.nii", niftiHeader({3, 4, 3, 2, 1}, 4, 16).substr(0, 200))), ErrorCode::FileTruncated);
  std::string endless = nrrdHeader("4 3 2");
  endless.pop_back();  // the blank line: what follows is read as header, a line longer than NrrdIO's buffer
  EXPECT_EQ(codeOf(put("a.nrrd", endless + std::string(8000, '\1'))), ErrorCode::NotAnImage);
  EXPECT_EQ(codeOf(put("b.nrrd", endless)), ErrorCode::FileTruncated);
}

TEST_F(VolumeIo, ADetachedDataFileIsFoundOrNamed) {
  std::string header = metaHeader("4 3 2");
  header.replace(header.find("LOCAL"), 5, "voxels.raw");
  const fs::path file = put("a.mhd", header);
  try {
    (void)readVolumeFile(file);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::FileMissing);
    EXPECT_EQ(error.argument(0), (folder_ / "voxels.raw").string());
  }
  put("voxels.raw", shorts(24));
  EXPECT_EQ(readVolumeFile(file).hu(3, 2, 1), 23);
}

TEST_F(VolumeIo, RefusesToWriteWhatItCannot) {
  const Grid<float> grid = counting(oblique());
  for (const char* name : {"a.mhd", "a.nhdr", "a.dcm", "no-folder/a.nrrd"}) {
    try {
      writeGrid(folder_ / name, grid);
      ADD_FAILURE() << name;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::WriteFailed);
      EXPECT_EQ(error.argument(0), (folder_ / name).string());
    }
  }
  Grid<float> wrong = grid;
  wrong.voxels.pop_back();
  EXPECT_THROW(writeGrid(folder_ / "a.nrrd", wrong), Error);
  EXPECT_TRUE(fs::is_empty(folder_.path()));
}

/// A disk that is full after some kilobytes, as far as this process can tell.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  void (*handler_)(int);
  rlimit before_{};
};

TEST_F(VolumeIo, AFullDiskLeavesTheOldFile) {
  Geometry geometry = oblique();
  geometry.size = {64, 64, 8};
  const Grid<float> grid = counting(geometry);
  for (const char* name : {"a.nii", "a.nii.gz", "a.nrrd", "a.mha"}) {
    put(name, "the old one");
    const FullDisk full(2048);
    EXPECT_THROW(writeGrid(folder_ / name, grid), Error) << name;
    EXPECT_TRUE(readFile(folder_ / name) == "the old one") << name;
  }
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_.path()), {}), 4) << "nothing else is left behind";
}

class Stopping final : public Progress {
 public:
  [[nodiscard]] bool cancelled() const override { return true; }

 protected:
  void show(double) override {}
};

TEST_F(VolumeIo, ReadingCanBeCancelled) {
  writeGrid(folder_ / "a.nii.gz", counting(oblique()));
  Stopping progress;
  EXPECT_THROW((void)readVolumeFile(folder_ / "a.nii.gz", progress), Cancelled);
}

TEST(SharedVolumes, DissectionIsRead) {
  SALISCOPE_NEEDS_SHARED("data/ts_dissection_cta/ct_heart_crop.nii.gz");
  const Volume volume = readVolumeFile(test::sharedFolder() / "data/ts_dissection_cta/ct_heart_crop.nii.gz");
  EXPECT_EQ(volume.geometry().size, (std::array<int, 3>{122, 102, 112}));
  EXPECT_NEAR(volume.geometry().spacing[2], 1.5, 1e-5);
  for (std::size_t axis = 0; axis < 3; ++axis) EXPECT_NEAR(volume.geometry().axes[axis][axis], 1, 1e-6);
}

}  // namespace
}  // namespace saliscope
