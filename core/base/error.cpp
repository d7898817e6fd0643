#include "core/base/error.h"

#include <array>
#include <utility>

namespace saliscope {

namespace {

constexpr std::array codeNames{"FileMissing",
                               "FileUnreadable",
                               "FileEmpty",
                               "FileTruncated",
                               "NotAnImage",
                               "NotDicom",
                               "DicomNoPixels",
                               "DicomNotCt",
                               "DicomUndecodable",
                               "SeriesNotFound",
                               "ScoutView",
                               "SeriesSeveral",
                               "SeriesInconsistent",
                               "ImageTooLarge",
                               "ImageNotScalar",
                               "SliceOutOfRange",
                               "SliceMissing",
                               "MaskElsewhere",
                               "MaskNotBinary",
                               "ModelUnrecognised",
                               "ModelCardMissing",
                               "ModelCardInvalid",
                               "ModelTensorMissing",
                               "ModelTensorShape",
                               "ModelTensorUnexpected",
                               "ModelOutputs",
                               "ModelClassOutOfRange",
                               "ModelRectifiers",
                               "LayerUnknown",
                               "DeviceUnavailable",
                               "EstimatorUnknown",
                               "ReferencesMissing",
                               "ParameterUnknown",
                               "ParameterOutOfRange",
                               "ManifestColumn",
                               "ManifestLine",
                               "TrainingClasses",
                               "CheckpointMismatch",
                               "MapMismatch",
                               "MaskNeeded",
                               "MapMissing",
                               "NameTaken",
                               "RunExists",
                               "RunUnreadable",
                               "RunMismatch",
                               "RunBusy",
                               "RunSawPatients",
                               "NothingEvaluated",
                               "ProgramFailed",
                               "WriteFailed",
                               "MapNotFinite",
                               "ImageUniform",
                               "SizeMismatch",
                               "OutOfMemory",
                               "Internal"};
static_assert(codeNames.size() == static_cast<std::size_t>(ErrorCode::Internal) + 1);

}  // namespace

const char* errorCodeName(ErrorCode code) {
  return codeNames[static_cast<std::size_t>(code)];
}

Error::Error(ErrorCode code, std::vector<std::string> arguments)
    : code_(code), arguments_(std::move(arguments)), text_(errorCodeName(code)) {
  for (const auto& argument : arguments_) text_ += " | " + argument;
}

std::string Error::argument(std::size_t i) const {
  return i < arguments_.size() ? arguments_[i] : std::string();
}

}  // namespace saliscope
