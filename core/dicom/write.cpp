#include "core/dicom/write.h"

#include <gdcmDataSet.h>
#include <gdcmWriter.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <span>
#include <system_error>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/dicom/values.h"

namespace saliscope {

namespace fs = std::filesystem;
using gdcm::Tag;
using gdcm::VR;

namespace {

constexpr const char* ctImageStorage = "1.2.840.10008.5.1.4.1.1.2";
constexpr int intercept = -1024;

std::string decimalStrings(std::span<const double> values) {
  std::string text;
  for (const double value : values) text += (text.empty() ? "" : "\\") + decimalString(value);
  return text;
}

void put(gdcm::DataSet& data, const Tag& tag, VR::VRType vr, std::string value) {
  if (value.size() % 2 != 0) value += vr == VR::UI ? '\0' : ' ';
  gdcm::DataElement element(tag);
  element.SetVR(vr);
  element.SetByteValue(value.data(), gdcm::VL(static_cast<std::uint32_t>(value.size())));
  data.Replace(element);
}

void put(gdcm::DataSet& data, const Tag& tag, int word) {
  const auto bits = static_cast<std::uint16_t>(word);
  gdcm::DataElement element(tag);
  element.SetVR(VR::US);
  element.SetByteValue(reinterpret_cast<const char*>(&bits), gdcm::VL(sizeof bits));
  data.Replace(element);
}

/// Everything that the slices of the series share.
gdcm::DataSet seriesData(const Volume& volume, const CtSeriesMetadata& metadata) {
  const std::string number = std::to_string(metadata.seriesNumber);
  gdcm::DataSet data;
  put(data, Tag(0x0008, 0x0005), VR::CS, "ISO_IR 192");
  put(data, Tag(0x0008, 0x0008), VR::CS, "ORIGINAL\\PRIMARY\\AXIAL");
  put(data, Tag(0x0008, 0x0016), VR::UI, ctImageStorage);
  put(data, Tag(0x0008, 0x0020), VR::DA, metadata.studyDate);
  put(data, Tag(0x0008, 0x0030), VR::TM, "");
  put(data, Tag(0x0008, 0x0050), VR::SH, "");
  put(data, Tag(0x0008, 0x0060), VR::CS, "CT");
  put(data, Tag(0x0008, 0x0070), VR::LO, "Saliscope");
  put(data, Tag(0x0008, 0x0090), VR::PN, "");
  if (!metadata.studyDescription.empty()) put(data, Tag(0x0008, 0x1030), VR::LO, metadata.studyDescription);
  if (!metadata.seriesDescription.empty()) put(data, Tag(0x0008, 0x103e), VR::LO, metadata.seriesDescription);
  put(data, Tag(0x0010, 0x0010), VR::PN, metadata.patientName);
  put(data, Tag(0x0010, 0x0020), VR::LO, metadata.patientId);
  put(data, Tag(0x0010, 0x0030), VR::DA, "");
  put(data, Tag(0x0010, 0x0040), VR::CS, metadata.patientSex);
  put(data, Tag(0x0010, 0x4000), VR::LT, "synthetic, not a patient");
  if (!metadata.contrastAgent.empty()) put(data, Tag(0x0018, 0x0010), VR::LO, metadata.contrastAgent);
  put(data, Tag(0x0018, 0x0015), VR::CS, metadata.bodyPart);
  put(data, Tag(0x0018, 0x0060), VR::DS, decimalString(metadata.kvp));
  if (!metadata.kernel.empty()) put(data, Tag(0x0018, 0x1210), VR::SH, metadata.kernel);
  put(data, Tag(0x0018, 0x5100), VR::CS, "HFS");
  put(data, Tag(0x0020, 0x000d), VR::UI, uidFrom(metadata.uidSeed + "/study"));
  put(data, Tag(0x0020, 0x000e), VR::UI, uidFrom(metadata.uidSeed + "/series/" + number));
  put(data, Tag(0x0020, 0x0010), VR::SH, "1");
  put(data, Tag(0x0020, 0x0011), VR::IS, number);
  put(data, Tag(0x0020, 0x0012), VR::IS, "1");
  put(data, Tag(0x0020, 0x0052), VR::UI, uidFrom(metadata.uidSeed + "/frame"));
  put(data, Tag(0x0020, 0x1040), VR::LO, "");

  const Geometry& geometry = volume.geometry();
  const Vec3& row = geometry.axes[0];
  const Vec3& column = geometry.axes[1];
  const double thickness = std::abs(dot(geometry.axes[2], cross(row, column))) * geometry.spacing[2];
  put(data, Tag(0x0018, 0x0050), VR::DS, decimalString(thickness));
  put(data, Tag(0x0020, 0x0037), VR::DS, decimalStrings(std::array{row[0], row[1], row[2], column[0], column[1], column[2]}));
  put(data, Tag(0x0028, 0x0030), VR::DS, decimalStrings(std::array{geometry.spacing[1], geometry.spacing[0]}));
  return data;
}

void putPixelFormat(const Volume& volume, gdcm::DataSet& data) {
  put(data, Tag(0x0028, 0x0002), 1);
  put(data, Tag(0x0028, 0x0004), VR::CS, "MONOCHROME2");
  put(data, Tag(0x0028, 0x0010), volume.rows());
  put(data, Tag(0x0028, 0x0011), volume.columns());
  put(data, Tag(0x0028, 0x0100), 16);
  put(data, Tag(0x0028, 0x0101), 16);
  put(data, Tag(0x0028, 0x0102), 15);
  put(data, Tag(0x0028, 0x0103), 1);
  put(data, Tag(0x0028, 0x1050), VR::DS, "40");
  put(data, Tag(0x0028, 0x1051), VR::DS, "400");
  put(data, Tag(0x0028, 0x1052), VR::DS, std::to_string(intercept));
  put(data, Tag(0x0028, 0x1053), VR::DS, "1");
  put(data, Tag(0x0028, 0x1054), VR::LO, "HU");
}

void putPixels(const Slice& slice, gdcm::DataSet& data) {
  std::vector<std::int16_t> stored(slice.hu.size());
  for (std::size_t i = 0; i < stored.size(); ++i) {
    const double value = std::round(static_cast<double>(slice.hu[i]) - intercept);
    stored[i] = static_cast<std::int16_t>(std::clamp(value, -32768.0, 32767.0));
  }
  gdcm::DataElement pixels(Tag(0x7fe0, 0x0010));
  pixels.SetVR(VR::OW);
  pixels.SetByteValue(reinterpret_cast<const char*>(stored.data()),
                      gdcm::VL(static_cast<std::uint32_t>(stored.size() * sizeof(std::int16_t))));
  data.Replace(pixels);
}

void writeSlice(const gdcm::DataSet& data, const fs::path& target) {
  writeAside(target, [&](const fs::path& aside) {
    bool written = false;
    try {
      std::ofstream out(aside, std::ios::binary);
      gdcm::Writer writer;
      writer.GetFile().SetDataSet(data);
      writer.GetFile().GetHeader().SetDataSetTransferSyntax(gdcm::TransferSyntax::ExplicitVRLittleEndian);
      writer.SetStream(out);
      written = writer.Write();
      out.close();
      written = written && out.good();
    } catch (const std::exception&) {
      written = false;
    }
    if (!written) throw Error(ErrorCode::WriteFailed, {target.string(), "the DICOM file could not be written"});
  });
}

/// "IM0001.dcm": as many digits as the last slice needs, four at least.
std::string fileName(int number, int slices) {
  const std::string digits = std::to_string(number);
  const std::size_t width = std::max<std::size_t>(4, std::to_string(slices).size());
  return "IM" + std::string(width - digits.size(), '0') + digits + ".dcm";
}

}  // namespace

std::vector<fs::path> writeCtSeries(const Volume& volume, const CtSeriesMetadata& metadata, const fs::path& folder,
                                    Progress& progress) {
  std::error_code failure;
  fs::create_directories(folder, failure);
  if (failure) throw Error(ErrorCode::WriteFailed, {folder.string(), failure.message()});
  gdcm::DataSet data = seriesData(volume, metadata);
  putPixelFormat(volume, data);
  const std::string instanceSeed = metadata.uidSeed + "/series/" + std::to_string(metadata.seriesNumber) + "/instance/";
  std::vector<fs::path> files;
  for (int k = 0; k < volume.slices(); ++k) {
    progress.step(static_cast<double>(k) / volume.slices());
    const std::string number = std::to_string(k + 1);
    put(data, Tag(0x0008, 0x0018), VR::UI, uidFrom(instanceSeed + number));
    put(data, Tag(0x0020, 0x0013), VR::IS, number);
    put(data, Tag(0x0020, 0x0032), VR::DS, decimalStrings(volume.sliceGeometry(k).origin));
    putPixels(volume.slice(k), data);
    files.push_back(folder / fileName(k + 1, volume.slices()));
    writeSlice(data, files.back());
  }
  progress.step(1);
  return files;
}

}  // namespace saliscope
