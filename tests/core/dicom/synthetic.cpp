#include "tests/core/dicom/synthetic.h"

#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dctk.h>
#include <gtest/gtest.h>

#include <functional>

namespace saliscope::test {

namespace {

void edit(const std::filesystem::path& file, const std::function<void(DcmDataset&)>& change) {
  DcmFileFormat format;
  ASSERT_TRUE(format.loadFile(file.c_str()).good());
  ASSERT_TRUE(format.loadAllDataIntoMemory().good());
  change(*format.getDataset());
  ASSERT_TRUE(format.saveFile(file.c_str(), format.getDataset()->getOriginalXfer()).good());
}

std::string text(double x, double y, double z) {
  return std::to_string(x) + "\\" + std::to_string(y) + "\\" + std::to_string(z);
}

void put(DcmItem& item, const DcmTagKey& tag, const std::string& value) {
  ASSERT_TRUE(item.putAndInsertString(tag, value.c_str()).good()) << tag.toString() << " " << value;
}

}  // namespace

void setAttribute(const std::filesystem::path& file, unsigned group, unsigned element, const std::string& value) {
  edit(file, [&](DcmDataset& data) { put(data, DcmTagKey(static_cast<Uint16>(group), static_cast<Uint16>(element)), value); });
}

void setUnsigned(const std::filesystem::path& file, unsigned group, unsigned element, std::uint16_t value) {
  edit(file, [&](DcmDataset& data) {
    auto* attribute = new DcmUnsignedShort(DcmTag(static_cast<Uint16>(group), static_cast<Uint16>(element), EVR_US));
    attribute->putUint16(value, 0);
    ASSERT_TRUE(data.insert(attribute, OFTrue).good());  // takes it over
  });
}

void removeAttribute(const std::filesystem::path& file, unsigned group, unsigned element) {
  edit(file, [&](DcmDataset& data) {
    ASSERT_TRUE(data.findAndDeleteElement(DcmTagKey(static_cast<Uint16>(group), static_cast<Uint16>(element))).good());
  });
}

void setPixels(const std::filesystem::path& file, const std::vector<std::uint16_t>& words) {
  edit(file, [&](DcmDataset& data) { data.putAndInsertUint16Array(DCM_PixelData, words.data(), words.size()); });
}

void recode(const std::filesystem::path& file, const std::string& how) {
  DcmFileFormat format;
  ASSERT_TRUE(format.loadFile(file.c_str()).good());
  ASSERT_TRUE(format.loadAllDataIntoMemory().good());
  OFCondition saved = EC_IllegalCall;
  if (how == "no meta") saved = format.getDataset()->saveFile(file.c_str(), EXS_LittleEndianImplicit);
  if (how == "implicit") saved = format.saveFile(file.c_str(), EXS_LittleEndianImplicit);
  if (how == "big endian") saved = format.saveFile(file.c_str(), EXS_BigEndianExplicit);
  if (how == "deflated") saved = format.saveFile(file.c_str(), EXS_DeflatedLittleEndianExplicit);
  if (how == "rle") {
    DcmRLEEncoderRegistration::registerCodecs();
    ASSERT_TRUE(format.getDataset()->chooseRepresentation(EXS_RLELossless, nullptr).good());
    saved = format.saveFile(file.c_str(), EXS_RLELossless);
    DcmRLEEncoderRegistration::cleanup();
  }
  ASSERT_TRUE(saved.good()) << how;
}

void writeEnhanced(const std::filesystem::path& file, const Volume& volume) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(volume, metadata("enhanced"), folder.path());
  std::vector<std::uint16_t> words;
  for (int frame = 0; frame < volume.slices(); ++frame) {
    for (int i = 0; i < volume.rows() * volume.columns(); ++i) words.push_back(static_cast<std::uint16_t>(100 * frame + i));
  }
  edit(files.front(), [&](DcmDataset& data) {
    put(data, DCM_SOPClassUID, UID_EnhancedCTImageStorage);
    put(data, DCM_NumberOfFrames, std::to_string(volume.slices()));
    for (const DcmTagKey& tag : {DCM_ImagePositionPatient, DCM_ImageOrientationPatient, DCM_PixelSpacing, DCM_RescaleSlope,
                                 DCM_RescaleIntercept, DCM_SliceThickness}) {
      data.findAndDeleteElement(tag);
    }
    const Geometry& geometry = volume.geometry();
    DcmItem* group = nullptr;
    DcmItem* macro = nullptr;
    data.findOrCreateSequenceItem(DCM_SharedFunctionalGroupsSequence, group, 0);
    group->findOrCreateSequenceItem(DCM_PixelMeasuresSequence, macro, 0);
    put(*macro, DCM_PixelSpacing, std::to_string(geometry.spacing[1]) + "\\" + std::to_string(geometry.spacing[0]));
    put(*macro, DCM_SliceThickness, std::to_string(geometry.spacing[2]));
    group->findOrCreateSequenceItem(DCM_PlaneOrientationSequence, macro, 0);
    put(*macro, DCM_ImageOrientationPatient, "1\\0\\0\\0\\1\\0");
    for (int frame = 0; frame < volume.slices(); ++frame) {
      const Vec3 position = geometry.slice(volume.slices() - 1 - frame).origin;
      data.findOrCreateSequenceItem(DCM_PerFrameFunctionalGroupsSequence, group, frame);
      group->findOrCreateSequenceItem(DCM_PlanePositionSequence, macro, 0);
      put(*macro, DCM_ImagePositionPatient, text(position[0], position[1], position[2]));
      group->findOrCreateSequenceItem(DCM_PixelValueTransformationSequence, macro, 0);
      put(*macro, DCM_RescaleSlope, "2");
      put(*macro, DCM_RescaleIntercept, std::to_string(frame - 1000));
    }
    data.putAndInsertUint16Array(DCM_PixelData, words.data(), words.size());
  });
  std::filesystem::copy_file(files.front(), file);
}

void truncateFile(const std::filesystem::path& file, double share) {
  const auto size = static_cast<double>(std::filesystem::file_size(file));
  std::filesystem::resize_file(file, static_cast<std::uintmax_t>(size * share));
}

}  // namespace saliscope::test
