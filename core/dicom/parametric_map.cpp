#include "core/dicom/parametric_map.h"

#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmfg/fgderimg.h>
#include <dcmtk/dcmfg/fgfracon.h>
#include <dcmtk/dcmfg/fgparametricmapframetype.h>
#include <dcmtk/dcmfg/fgpixeltransform.h>
#include <dcmtk/dcmfg/fgpixmsr.h>
#include <dcmtk/dcmfg/fgplanor.h>
#include <dcmtk/dcmfg/fgplanpo.h>
#include <dcmtk/dcmfg/fgrealworldvaluemapping.h>
#include <dcmtk/dcmpmap/dpmparametricmapiod.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hashing.h"
#include "core/dicom/load.h"
#include "core/dicom/values.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

constexpr const char* ourScheme = "99SALISCOPE";

/// A step of DCMTK's that must not fail.
void require(const OFCondition& status, const char* step) {
  if (status.bad()) throw Error(ErrorCode::Internal, {std::string("parametric map, ") + step + ": " + status.text()});
}

/// At most `longest` characters of plain ASCII, whatever the patient's character set; backslashes would separate values.
OFString fitting(std::string text, std::size_t longest) {
  for (char& c : text) {
    if (c < 0x20 || c > 0x7e) c = '?';
    if (c == '\\') c = '/';
  }
  return text.substr(0, longest).c_str();
}

OFString number(double value) {
  return decimalString(value).c_str();
}

/// A source image as others refer to it.
struct Source {
  OFString sopClass, sopInstance, series;
};

Source sourceOf(const fs::path& file) {
  DcmFileFormat format;
  static_cast<void>(loadDicom(file, format));
  Source out;
  DcmDataset& data = *format.getDataset();
  const bool named = data.findAndGetOFString(DCM_SOPClassUID, out.sopClass).good() &&
                     data.findAndGetOFString(DCM_SOPInstanceUID, out.sopInstance).good() &&
                     data.findAndGetOFString(DCM_SeriesInstanceUID, out.series).good();
  if (!named) throw Error(ErrorCode::FileUnreadable, {file.string(), "SOP or series UID"});
  return out;
}

/// The object while it is put together.
class MapWriter {
 public:
  MapWriter(const Grid<float>& grid, const ParametricMap& about)
      : grid_(grid), about_(about), made_(create(grid.geometry, about)), map_(OFget<DPMParametricMapIOD>(&made_)) {
    if (map_ == nullptr) throw Error(ErrorCode::Internal, {"parametric map, creation"});
    for (const fs::path& file : about.sourceFiles) sources_.push_back(sourceOf(file));
    takeOver();
    name();
    share();
    for (int k = 0; k < grid.geometry.size[2]; ++k) addFrame(k);
    refer();
  }

  void save(const fs::path& file) {
    DcmFileFormat format;
    DcmDataset& data = *format.getDataset();
    OFCondition status = map_->writeDataset(data);
    // Empty says "unknown": checkers take a map without a body part for one that should name its side.
    if (status.good() && !data.tagExistsWithValue(DCM_BodyPartExamined)) status = data.insertEmptyElement(DCM_Laterality);
    if (status.good()) status = format.saveFile(file.c_str(), EXS_LittleEndianExplicit);
    if (status.bad()) throw Error(ErrorCode::WriteFailed, {file.string(), status.text()});
  }

 private:
  using Made = OFvariant<OFCondition, DPMParametricMapIOD>;

  static IODEnhGeneralEquipmentModule::EquipmentInfo equipment(const ParametricMap& about) {
    return {"Saliscope", "Saliscope", "0", fitting(about.program, 64)};
  }

  static Made create(const Geometry& geometry, const ParametricMap& about) {
    ContentIdentificationMacro content;
    require(content.setInstanceNumber("1"), "instance number");
    require(content.setContentLabel("SALIENCY"), "label");
    require(content.setContentDescription(fitting(about.explanation, 64)), "description");
    require(content.setContentCreatorName("Saliscope^Program"), "creator");
    return DPMParametricMapIOD::create<IODFloatingPointImagePixelModule>("OT", "9001", "1", static_cast<Uint16>(geometry.size[1]),
                                                                         static_cast<Uint16>(geometry.size[0]), equipment(about),
                                                                         content, "VOLUME", "NONE", DPMTypes::CQ_RESEARCH);
  }

  /// Patient, study and frame of reference of the CT. The scanner comes with the study, but did not make the map.
  void takeOver() {
    DcmFileFormat format;
    static_cast<void>(loadDicom(about_.sourceFiles.front(), format));
    require(map_->importHierarchy(*format.getDataset(), OFTrue, OFTrue, OFTrue, OFFalse), "patient and study");
    require(map_->getIODEnhGeneralEquipmentModule().set(equipment(about_)), "equipment");
    OFString part;
    if (format.getDataset()->findAndGetOFString(DCM_BodyPartExamined, part).good()) {
      require(map_->getSeries().setBodyPartExamined(part, OFFalse), "body part");
    }
    OFString frame;
    if (map_->getFrameOfReference().getFrameOfReferenceUID(frame).good() && !frame.empty()) return;
    const std::string made = uidFrom(std::string(sources_.front().series.c_str()) + "/frame");
    require(map_->getFrameOfReference().setFrameOfReferenceUID(made.c_str()), "frame of reference");
  }

  /// Another map, or the same at another time, is another object.
  void name() {
    OFString now;
    DcmDateTime::getCurrentDateTime(now);
    const auto pixels = std::as_bytes(std::span<const float>(grid_.voxels));
    const std::string seed = sha256(pixels) + about_.facts + now.c_str();
    require(map_->getSOPCommon().setSOPInstanceUID(uidFrom(seed + "/instance").c_str()), "instance UID");
    require(map_->getSeries().setSeriesInstanceUID(uidFrom(seed + "/series").c_str()), "series UID");
    require(map_->getSeries().setSeriesDescription(fitting(about_.seriesDescription, 64)), "series description");
    dimension_ = uidFrom(seed + "/dimension").c_str();
    require(map_->getIODMultiframeDimensionModule().addDimensionIndex(DCM_ImagePositionPatient, dimension_,
                                                                      DCM_PlanePositionSequence, "position"),
            "dimension");
  }

  /// What holds for all frames.
  void share() {
    const Geometry& geometry = grid_.geometry;
    FGPixelMeasures measures;
    require(measures.setPixelSpacing(number(geometry.spacing[1]) + "\\" + number(geometry.spacing[0])), "pixel spacing");
    const double apart = std::abs(dot(geometry.axes[2], cross(geometry.axes[0], geometry.axes[1]))) * geometry.spacing[2];
    require(measures.setSliceThickness(number(apart)), "thickness");
    require(measures.setSpacingBetweenSlices(number(apart)), "spacing");
    const Vec3 &row = geometry.axes[0], &column = geometry.axes[1];
    const std::unique_ptr<FGPlaneOrientationPatient> orientation(FGPlaneOrientationPatient::createMinimal(
        number(row[0]), number(row[1]), number(row[2]), number(column[0]), number(column[1]), number(column[2])));
    FGParametricMapFrameType type;
    require(type.setFrameType("DERIVED\\PRIMARY\\VOLUME\\NONE"), "frame type");
    FGPixelValueTransformation identity;
    identity.setFGType(FGPixelValueTransformation::E_PixelValTrans_Identity);
    require(identity.setRescaleIntercept("0"), "intercept");
    require(identity.setRescaleSlope("1"), "slope");
    require(identity.setRescaleType("US"), "rescale type");
    FGRealWorldValueMapping mapping;
    mapping.getRealWorldValueMapping().push_back(meaning().release());
    for (const FGBase* group : std::initializer_list<const FGBase*>{&measures, orientation.get(), &type, &identity, &mapping}) {
      require(map_->addForAllFrames(*group), "shared group");
    }
  }

  /// That the values are what they are: importance, without a unit.
  [[nodiscard]] std::unique_ptr<FGRealWorldValueMapping::RWVMItem> meaning() const {
    const auto [low, high] = std::minmax_element(grid_.voxels.begin(), grid_.voxels.end());
    auto item = std::make_unique<FGRealWorldValueMapping::RWVMItem>();
    require(item->setDoubleFloatRealWorldValueFirstValueMapped(static_cast<double>(*low)), "lowest");
    require(item->setDoubleFloatRealWorldValueLastValueMapped(static_cast<double>(*high)), "highest");
    require(item->setRealWorldValueIntercept(0), "intercept");
    require(item->setRealWorldValueSlope(1), "slope");
    require(item->setLUTExplanation(fitting(about_.explanation, 64)), "explanation");
    require(item->setLUTLabel("IMPORTANCE"), "label");
    require(item->getMeasurementUnitsCode().set("1", "UCUM", "no units"), "unit");
    auto quantity = std::make_unique<ContentItemMacro>();
    require(quantity->setValueType(ContentItemMacro::VT_CODE), "quantity");
    auto concept_ = std::make_unique<CodeSequenceMacro>("246205004", "SCT", "Quantity");
    auto value = std::make_unique<CodeSequenceMacro>("IMPORTANCE", ourScheme, "Importance for a neural network's answer");
    quantity->getEntireConceptNameCodeSequence().push_back(concept_.release());
    quantity->getEntireConceptCodeSequence().push_back(value.release());
    item->getEntireQuantityDefinitionSequence().push_back(quantity.release());
    return item;
  }

  void addFrame(int k) {
    const auto index = static_cast<std::size_t>(k);
    const Vec3& origin = about_.origins[index];
    FGFrameContent content;
    require(content.setDimensionIndexValues(static_cast<Uint32>(k + 1), 0), "dimension index");
    require(content.setStackID("1"), "stack");
    require(content.setInStackPositionNumber(static_cast<Uint32>(k + 1)), "stack position");
    const std::unique_ptr<FGPlanePosPatient> position(
        FGPlanePosPatient::createMinimal(number(origin[0]), number(origin[1]), number(origin[2])));
    FGDerivationImage derivation;
    derive(derivation, sources_[index]);
    OFVector<FGBase*> groups;
    groups.push_back(&content);
    groups.push_back(position.get());
    groups.push_back(&derivation);
    const std::size_t pixels = grid_.voxels.size() / about_.origins.size();
    std::vector<float> values(grid_.voxels.begin() + static_cast<std::ptrdiff_t>(index * pixels),
                              grid_.voxels.begin() + static_cast<std::ptrdiff_t>((index + 1) * pixels));
    auto frames = map_->getFrames();
    auto* floats = OFget<DPMParametricMapIOD::Frames<Float32>>(&frames);
    if (floats == nullptr) throw Error(ErrorCode::Internal, {"parametric map, frames"});
    require(floats->addFrame(values.data(), values.size(), groups), "frame");
  }

  void derive(FGDerivationImage& derivation, const Source& source) const {
    const CodeSequenceMacro method("SALIENCY", ourScheme, "Importance map of a neural network");
    DerivationImageItem* item = nullptr;
    require(derivation.addDerivationImageItem(method, fitting(about_.facts, 1024), item), "derivation");
    auto image = std::make_unique<SourceImageItem>();
    ImageSOPInstanceReferenceMacro& reference = image->getImageSOPInstanceReference();
    require(reference.setReferencedSOPClassUID(source.sopClass), "source class");
    require(reference.setReferencedSOPInstanceUID(source.sopInstance), "source instance");
    require(image->getPurposeOfReferenceCode().set("121322", "DCM", "Source image for image processing operation"), "purpose");
    item->getSourceImageItems().push_back(image.release());
  }

  /// All source images once more, by their series.
  void refer() {
    auto& list = map_->getCommonInstanceReference().getReferencedSeriesItems();
    std::map<std::string, IODSeriesAndInstanceReferenceMacro::ReferencedSeriesItem*> bySeries;
    std::set<std::string> seen;
    for (const Source& source : sources_) {
      if (!seen.insert(source.sopInstance.c_str()).second) continue;
      auto*& item = bySeries[source.series.c_str()];
      if (item == nullptr) {
        auto made = std::make_unique<IODSeriesAndInstanceReferenceMacro::ReferencedSeriesItem>();
        require(made->setSeriesInstanceUID(source.series), "referenced series");
        item = made.get();
        list.push_back(made.release());
      }
      require(item->addReference(source.sopClass, source.sopInstance), "reference");
    }
  }

  const Grid<float>& grid_;
  const ParametricMap& about_;
  Made made_;
  DPMParametricMapIOD* map_;
  std::vector<Source> sources_;
  OFString dimension_;
};

void requireCount(std::size_t found, int slices, const char* what) {
  if (found == static_cast<std::size_t>(slices)) return;
  throw Error(ErrorCode::SizeMismatch, {what, std::to_string(slices), std::to_string(found)});
}

}  // namespace

void writeParametricMap(const fs::path& file, const Grid<float>& grid, const ParametricMap& about) {
  requireCount(about.sourceFiles.size(), grid.geometry.size[2], "source images of a parametric map");
  requireCount(about.origins.size(), grid.geometry.size[2], "origins of a parametric map");
  MapWriter writer(grid, about);
  writeAside(file, [&](const fs::path& aside) { writer.save(aside); });
}

}  // namespace saliscope
