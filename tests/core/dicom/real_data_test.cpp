// Real and odd files of ../shared/data, decoded and described as other programs do.
#include <gtest/gtest.h>

#include "core/dicom/read.h"
#include "tests/core/dicom/synthetic.h"
#include "tests/support/shared_data.h"

namespace saliscope {
namespace {

using test::scan;
using test::sharedFolder;

struct SeriesCase {
  const char* folder;
  int slices;
  double sliceSpacing;  // mm
  double first, last;   // z of the first and last slice, mm
};

class RealSeries : public testing::TestWithParam<SeriesCase> {};

TEST_P(RealSeries, IsReadWhole) {
  const SeriesCase& expected = GetParam();
  SALISCOPE_NEEDS_SHARED(std::string("data/") + expected.folder);
  const auto folder = sharedFolder() / "data" / expected.folder;
  const ScanResult found = scan(folder);
  ASSERT_EQ(found.series.size(), 1U);
  const SeriesInfo& series = found.series[0];
  EXPECT_EQ(series.slices, expected.slices);
  EXPECT_EQ(series.rows, 512);
  EXPECT_EQ(series.columns, 512);
  EXPECT_NEAR(series.spacing[2], expected.sliceSpacing, 0.01);
  EXPECT_EQ(test::findIssue(series, SeriesIssueCode::MissingSlices), nullptr);
  const Volume volume = readSeries(series);
  EXPECT_NEAR(volume.sliceGeometry(0).origin[2], expected.first, 1e-3);
  EXPECT_NEAR(volume.sliceGeometry(volume.slices() - 1).origin[2], expected.last, 1e-3);
  // Air outside and soft tissue inside the body: a wrong sign, slope or byte order shows here.
  std::size_t air = 0;
  std::size_t tissue = 0;
  for (const float hu : volume.voxels()) {
    if (hu <= -900 && hu >= -1100) ++air;
    if (hu > -200 && hu < 300) ++tissue;
  }
  EXPECT_GT(static_cast<double>(air), 0.2 * static_cast<double>(volume.voxels().size()));
  EXPECT_GT(static_cast<double>(tissue), 0.1 * static_cast<double>(volume.voxels().size()));
}

INSTANTIATE_TEST_SUITE_P(Shared, RealSeries,
                         testing::Values(SeriesCase{"cmb_crc_chest_contrast/dicom", 100, 2.5, -236.5, 11},
                                         SeriesCase{"lung_dx_a0001_nocontrast", 64, 5, -439, -124},
                                         SeriesCase{"lungfcp_chest_nocontrast/dicom", 50, 1, 20.5, 69.5},
                                         SeriesCase{"ts_abdomen_contrast_dicom/dicom", 20, 2, -804.5, -766.5}));

/// What must come of a file.
struct FileCase {
  const char* file;
  ErrorCode error;        // Internal: none
  const char* same = "";  // a file that must give the same voxels
};

class RobustFile : public testing::TestWithParam<FileCase> {};

TEST_P(RobustFile, IsReadOrRefused) {
  const FileCase& expected = GetParam();
  SALISCOPE_NEEDS_SHARED(std::string("data/robust/") + expected.file);
  const auto robust = sharedFolder() / "data" / "robust";
  EXPECT_EQ(test::errorOf([&] {
              const Volume volume = openImage(robust / expected.file);
              EXPECT_GT(volume.voxels().size(), 0U);
              if (*expected.same == '\0') return;
              EXPECT_EQ(volume.voxels(), openImage(sharedFolder() / "data" / expected.same).voxels());
            }),
            expected.error);
}

constexpr ErrorCode fine = ErrorCode::Internal;
constexpr const char* original = "cmb_crc_chest_contrast/dicom/1-057.dcm";
constexpr const char* ct1 = "robust/compressed_wg04/CT1_UNC";
constexpr const char* ct2 = "robust/compressed_wg04/CT2_UNC";

INSTANTIATE_TEST_SUITE_P(
    Shared, RobustFile,
    testing::Values(FileCase{"compressed_wg04/CT1_J2KR", fine, ct1}, FileCase{"compressed_wg04/CT1_JLSL", fine, ct1},
                    FileCase{"compressed_wg04/CT1_JPLL", fine, ct1}, FileCase{"compressed_wg04/CT1_RLE", fine, ct1},
                    FileCase{"compressed_wg04/CT2_J2KR", fine, ct2}, FileCase{"compressed_wg04/CT2_JLSL", fine, ct2},
                    FileCase{"compressed_wg04/CT2_JPLL", fine, ct2}, FileCase{"compressed_wg04/CT2_RLE", fine, ct2},
                    FileCase{"compressed_wg04/CT1_J2KI", fine}, FileCase{"compressed_wg04/CT1_JLSN", fine},
                    FileCase{"compressed_wg04/CT2_J2KI", fine}, FileCase{"compressed_wg04/CT2_JLSN", fine},
                    FileCase{"derived_from_cmb_crc/deflated.dcm", fine, original},
                    FileCase{"derived_from_cmb_crc/implicit_vr_le.dcm", fine, original},
                    FileCase{"derived_from_cmb_crc/explicit_vr_be.dcm", fine, original},
                    FileCase{"derived_from_cmb_crc/no_preamble_no_meta.dcm", fine, original},
                    FileCase{"derived_from_cmb_crc/no_position.dcm", fine, original},
                    FileCase{"derived_from_cmb_crc/truncated_60pct.dcm", ErrorCode::FileTruncated},
                    FileCase{"derived_from_cmb_crc/truncated_header.dcm", ErrorCode::FileTruncated},
                    FileCase{"derived_from_cmb_crc/empty.dcm", ErrorCode::FileEmpty},
                    FileCase{"derived_from_cmb_crc/not_dicom.dcm", ErrorCode::NotDicom}, FileCase{"pydicom/693_J2KR.dcm", fine},
                    FileCase{"pydicom/693_J2KI.dcm", fine, "robust/pydicom/693_UNCI.dcm"}, FileCase{"pydicom/CT_small.dcm", fine},
                    FileCase{"pydicom/bad_sequence.dcm", fine}, FileCase{"pydicom/explicit_VR-UN.dcm", fine},
                    FileCase{"pydicom/eCT_Supplemental.dcm", fine}, FileCase{"pydicom/MR_truncated.dcm", ErrorCode::DicomNotCt},
                    FileCase{"pydicom/liver_1frame.dcm", ErrorCode::DicomNotCt},
                    FileCase{"pydicom/rtstruct.dcm", ErrorCode::DicomNotCt},
                    FileCase{"pydicom/meta_missing_tsyntax.dcm", ErrorCode::DicomNoPixels}, FileCase{"nozaki/CT_JPEG70.dcm", fine},
                    FileCase{"nozaki/CT_Implicit_Little_Headless_Retired.dcm", fine},
                    FileCase{"nozaki/CT_Explicit_Little.dcm", fine}, FileCase{"README.md", ErrorCode::NotAnImage}));

TEST(RobustFile, SlopeIsApplied) {
  SALISCOPE_NEEDS_SHARED("data/robust/derived_from_cmb_crc");
  const Volume plain = openImage(sharedFolder() / "data" / original);
  const Volume scaled = openImage(sharedFolder() / "data/robust/derived_from_cmb_crc/slope2_intercept-2024.dcm");
  EXPECT_EQ(plain.source.paddedVoxels, 55772U);
  EXPECT_NE(plain.voxels(), scaled.voxels());
}

TEST(GantryTilt, IsNamedWithItsUnevenGaps) {
  SALISCOPE_NEEDS_SHARED("data/robust/gantry_tilt_ge");
  const SeriesInfo series = scan(sharedFolder() / "data/robust/gantry_tilt_ge").series.at(0);
  EXPECT_EQ(series.slices, 28);
  ASSERT_NE(test::findIssue(series, SeriesIssueCode::GantryTilt), nullptr);
  EXPECT_EQ(test::findIssue(series, SeriesIssueCode::GantryTilt)->arguments.at(0), "18.5");
  ASSERT_NE(test::findIssue(series, SeriesIssueCode::UnevenSpacing), nullptr);
  EXPECT_EQ(test::findIssue(series, SeriesIssueCode::UnevenSpacing)->arguments, (std::vector<std::string>{"1.14", "7.38"}));
}

TEST(LegacyConvertedEnhancedCt, MatchesItsSingleFrames) {
  SALISCOPE_NEEDS_SHARED("data/seg_rtstruct/dcmqi_tiny_ct_seg");
  const auto folder = sharedFolder() / "data/seg_rtstruct/dcmqi_tiny_ct_seg/24x38x3";
  const Volume frames = openImage(folder / "multiframe");
  const Volume files = openImage(folder / "image");
  EXPECT_EQ(frames.voxels(), files.voxels());
  EXPECT_TRUE(frames.geometry().sameGrid(files.geometry()));
}

}  // namespace
}  // namespace saliscope
