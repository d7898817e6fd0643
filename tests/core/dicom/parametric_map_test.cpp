// Float maps over CT slices, read back with another part of DCMTK than the one that wrote them.
#include "core/dicom/parametric_map.h"

#include <dcmtk/dcmdata/dctk.h>
#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/dicom/read.h"
#include "core/dicom/write.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

constexpr int columns = 6, rows = 5, slices = 3;

class ParametricMapFile : public testing::Test {
 protected:
  ParametricMapFile() {
    Geometry geometry;
    geometry.size = {columns, rows, slices};
    geometry.spacing = {0.5, 0.75, 2.5};
    geometry.origin = {-10, 20, -300};
    CtSeriesMetadata metadata;
    metadata.patientId = "P1";
    metadata.patientName = "Doe^Jane";
    metadata.uidSeed = "parametric";
    const std::vector<float> water(geometry.voxels());
    const auto files = writeCtSeries(Volume(geometry, water), metadata, folder_ / "ct");
    grid_.geometry = geometry;
    for (std::size_t i = 0; i < geometry.voxels(); ++i) grid_.voxels.push_back(0.25F * static_cast<float>(i) - 3);
    for (int k = 0; k < slices; ++k) about_.origins.push_back(geometry.slice(k).origin);
    about_.sourceFiles = files;
    about_.seriesDescription = "Saliscope backprop";
    about_.explanation = "backprop, logit of class 0";
    about_.program = "Saliscope 1";
    about_.facts = "estimator=backprop\\steps=25";
  }

  [[nodiscard]] std::filesystem::path write() const {
    writeParametricMap(folder_ / "map.dcm", grid_, about_);
    return folder_ / "map.dcm";
  }
  /// Of the item itself, else of the first item below it that has the element.
  [[nodiscard]] static std::string text(DcmItem& item, const DcmTagKey& tag, unsigned long position = 0) {
    OFString value;
    if (item.findAndGetOFString(tag, value, position).good()) return value.c_str();
    EXPECT_TRUE(item.findAndGetOFString(tag, value, position, OFTrue).good()) << tag.toString().c_str();
    return value.c_str();
  }

  test::TemporaryFolder folder_;
  Grid<float> grid_;
  ParametricMap about_;
};

TEST_F(ParametricMapFile, HoldsTheValuesByteForByte) {
  DcmFileFormat format;
  ASSERT_TRUE(format.loadFile(write().c_str()).good());
  DcmDataset& data = *format.getDataset();
  EXPECT_EQ(text(data, DCM_SOPClassUID), "1.2.840.10008.5.1.4.1.1.30");
  EXPECT_EQ(text(data, DCM_NumberOfFrames), "3");
  const Float32* values = nullptr;
  unsigned long count = 0;
  ASSERT_TRUE(data.findAndGetFloat32Array(DCM_FloatPixelData, values, &count).good());
  ASSERT_EQ(count, grid_.voxels.size());
  EXPECT_EQ(std::memcmp(values, grid_.voxels.data(), count * sizeof(float)), 0);
}

TEST_F(ParametricMapFile, LiesWhereTheCtLiesAndRefersToIt) {
  DcmFileFormat map, ct;
  ASSERT_TRUE(map.loadFile(write().c_str()).good());
  ASSERT_TRUE(ct.loadFile(about_.sourceFiles[1].c_str()).good());
  DcmDataset& data = *map.getDataset();
  for (const auto& tag : {DCM_PatientID, DCM_PatientName, DCM_StudyInstanceUID, DCM_FrameOfReferenceUID}) {
    EXPECT_EQ(text(data, tag), text(*ct.getDataset(), tag)) << tag.toString().c_str();
  }
  EXPECT_NE(text(data, DCM_SeriesInstanceUID), text(*ct.getDataset(), DCM_SeriesInstanceUID));
  EXPECT_EQ(text(data, DCM_Manufacturer), "Saliscope");
  EXPECT_EQ(text(data, DCM_BodyPartExamined), "CHEST");
  EXPECT_EQ(text(data, DCM_PixelSpacing, 0), "0.75") << "between rows first";
  EXPECT_EQ(text(data, DCM_PixelSpacing, 1), "0.5");
  DcmItem* frame = nullptr;
  ASSERT_TRUE(data.findAndGetSequenceItem(DCM_PerFrameFunctionalGroupsSequence, frame, 1).good());
  EXPECT_EQ(text(*frame, DCM_ImagePositionPatient, 2), "-297.5");
  EXPECT_EQ(text(*frame, DCM_ReferencedSOPInstanceUID), text(*ct.getDataset(), DCM_SOPInstanceUID));
  DcmItem* series = nullptr;
  ASSERT_TRUE(data.findAndGetSequenceItem(DCM_ReferencedSeriesSequence, series).good());
  EXPECT_EQ(text(*series, DCM_SeriesInstanceUID), text(*ct.getDataset(), DCM_SeriesInstanceUID));
}

TEST_F(ParametricMapFile, IsAnotherObjectEachTimeAndNoCtImage) {
  DcmFileFormat first, second;
  ASSERT_TRUE(first.loadFile(write().c_str()).good());
  grid_.voxels[0] += 1;
  ASSERT_TRUE(second.loadFile(write().c_str()).good());
  EXPECT_NE(text(*first.getDataset(), DCM_SOPInstanceUID), text(*second.getDataset(), DCM_SOPInstanceUID));
  const std::vector<std::filesystem::path> paths{folder_.path()};
  const auto found = scanSeries(paths);
  ASSERT_EQ(found.series.size(), 1U) << "the CT alone";
  EXPECT_EQ(found.series[0].slices, slices);
}

TEST_F(ParametricMapFile, NeedsASourceForEachSlice) {
  about_.sourceFiles.pop_back();
  EXPECT_THROW(writeParametricMap(folder_ / "map.dcm", grid_, about_), Error);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "map.dcm"));
}

}  // namespace
}  // namespace saliscope
