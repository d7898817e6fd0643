// The one way in which core fails: a code and its arguments. ui words it translated, app/cli in English.
#pragma once

#include <exception>
#include <string>
#include <vector>

namespace saliscope {

/// What went wrong. The comment lists the arguments in order; `file` is the path that the user can act on.
enum class ErrorCode {
  FileMissing,            ///< file
  FileUnreadable,         ///< file, detail
  FileEmpty,              ///< file
  FileTruncated,          ///< file
  NotAnImage,             ///< file
  NotDicom,               ///< file
  DicomNoPixels,          ///< file
  DicomNotCt,             ///< file, modality
  DicomUndecodable,       ///< file, transfer syntax
  SeriesNotFound,         ///< folder
  ScoutView,              ///< file (a localizer: no slice to classify)
  SeriesSeveral,          ///< folder, count
  SeriesInconsistent,     ///< file, detail
  ImageTooLarge,          ///< file, bytes
  ImageNotScalar,         ///< file
  SliceOutOfRange,        ///< file, slice, count of slices
  SliceMissing,           ///< file, count of slices (the caller must name one)
  MaskElsewhere,          ///< file (does not overlap the image in space)
  MaskNotBinary,          ///< file
  ModelUnrecognised,      ///< file, detail
  ModelCardMissing,       ///< file, field
  ModelCardInvalid,       ///< file, field
  ModelTensorMissing,     ///< file, tensor
  ModelTensorShape,       ///< file, tensor, expected, found
  ModelTensorUnexpected,  ///< file, tensor
  ModelOutputs,           ///< file, expected, found
  ModelClassOutOfRange,   ///< class, count of outputs
  ModelRectifiers,        ///< file (has no rectifier whose backward pass could be overridden)
  LayerUnknown,           ///< layer, known layers
  DeviceUnavailable,      ///< device
  EstimatorUnknown,       ///< id, known ids
  ReferencesMissing,      ///< estimator (needs a set of reference inputs and was given none)
  ParameterUnknown,       ///< estimator, parameter
  ParameterOutOfRange,    ///< parameter, value, minimum, maximum
  ManifestColumn,         ///< file, column
  ManifestLine,           ///< file, line number, detail
  TrainingClasses,        ///< file (fewer than two patients of a class)
  CheckpointMismatch,     ///< file, what differs
  MapMismatch,            ///< file (part of another heatmap), what differs
  MaskNeeded,             ///< file (a series whose slices are chosen by its mask, and none is named)
  MapMissing,             ///< folder, name of the image
  NameTaken,              ///< name (of somebody's maps; an estimator or other maps have it)
  RunExists,              ///< folder
  RunUnreadable,          ///< file, detail
  RunMismatch,            ///< folder, what differs, value there, value here
  RunBusy,                ///< folder (another process writes to it)
  RunSawPatients,         ///< folder, image (its model was trained on the patient)
  NothingEvaluated,       ///< file
  ProgramFailed,          ///< program, detail
  WriteFailed,            ///< file, detail
  MapNotFinite,           ///< what (a value is infinite or not a number)
  ImageUniform,           ///< what (one grey everywhere: nothing to divide into regions)
  SizeMismatch,           ///< what, expected, found
  OutOfMemory,            ///< what
  Internal,               ///< detail
};

/// The exception of core. `what()` is for logs and debuggers only; users see the worded code.
class Error : public std::exception {
 public:
  explicit Error(ErrorCode code, std::vector<std::string> arguments = {});
  [[nodiscard]] ErrorCode code() const noexcept { return code_; }
  [[nodiscard]] const std::vector<std::string>& arguments() const noexcept { return arguments_; }
  /// Argument i, or an empty string where there is none.
  [[nodiscard]] std::string argument(std::size_t i) const;
  [[nodiscard]] const char* what() const noexcept override { return text_.c_str(); }

 private:
  ErrorCode code_;
  std::vector<std::string> arguments_;
  std::string text_;
};

/// Thrown by Progress::step when the user asked to stop; never an error.
class Cancelled : public std::exception {
 public:
  [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

/// The code's name, for logs and tests ("FileMissing").
[[nodiscard]] const char* errorCodeName(ErrorCode code);

}  // namespace saliscope
