#include "app/cli/words.h"

#include <map>

namespace saliscope::cli {

namespace {

/// Sentences with {0}, {1} .. for the arguments. Where the first argument is a file it comes first.
const std::map<ErrorCode, const char*>& sentences() {
  static const std::map<ErrorCode, const char*> table{
      {ErrorCode::FileMissing, "{0}: does not exist"},
      {ErrorCode::FileUnreadable, "{0}: cannot be read: {1}"},
      {ErrorCode::FileEmpty, "{0}: is empty"},
      {ErrorCode::FileTruncated, "{0}: ends too early; copy it again"},
      {ErrorCode::NotAnImage, "{0}: is not an image that can be read (DICOM CT, NIfTI, NRRD, MHA)"},
      {ErrorCode::NotDicom, "{0}: is not a DICOM file"},
      {ErrorCode::DicomNoPixels, "{0}: holds no image"},
      {ErrorCode::DicomNotCt, "{0}: is not a CT image (modality {1})"},
      {ErrorCode::DicomUndecodable, "{0}: its pixels cannot be decoded ({1}); export it uncompressed"},
      {ErrorCode::SeriesNotFound, "{0}: holds no CT series"},
      {ErrorCode::ScoutView, "{0}: is a scout view, not a CT slice"},
      {ErrorCode::SeriesSeveral, "{0}: holds {1} CT series; name the folder of one"},
      {ErrorCode::SeriesInconsistent, "{0}: does not fit its series: {1}"},
      {ErrorCode::ImageTooLarge, "{0}: says that it is larger than can be held ({1} bytes); its header may be damaged"},
      {ErrorCode::ImageNotScalar, "{0}: is not one grey-level volume (colour and time series cannot be read)"},
      {ErrorCode::SliceOutOfRange, "{0}: has no slice {1}; it has {2}, counted from 0"},
      {ErrorCode::SliceMissing, "{0}: has {1} slices; name one with --slice"},
      {ErrorCode::MaskElsewhere, "{0}: the mask lies outside the image"},
      {ErrorCode::MaskNotBinary, "{0}: is not a binary mask"},
      {ErrorCode::ModelUnrecognised, "{0}: is not a model file: {1}"},
      {ErrorCode::ModelCardMissing, "{0}: the model card lacks \"{1}\""},
      {ErrorCode::ModelCardInvalid, "{0}: the model card is wrong at \"{1}\""},
      {ErrorCode::ModelTensorMissing, "{0}: lacks the tensor {1}"},
      {ErrorCode::ModelTensorShape, "{0}: the tensor {1} should have the shape {2} and has {3}"},
      {ErrorCode::ModelTensorUnexpected, "{0}: holds the unknown tensor {1}"},
      {ErrorCode::ModelOutputs, "{0}: should give {1} outputs by its card and gives {2}"},
      {ErrorCode::ModelClassOutOfRange, "--class {0}: the model has {1} outputs"},
      {ErrorCode::ModelRectifiers, "{0}: has no rectifiers (ReLU), which this estimator needs; choose another"},
      {ErrorCode::LayerUnknown, "--layer {0}: is not a layer of the model; there are {1}"},
      {ErrorCode::DeviceUnavailable, "--device {0}: cannot be used on this machine; use cpu"},
      {ErrorCode::EstimatorUnknown, "--estimator {0}: is not known; there are {1}"},
      {ErrorCode::ReferencesMissing, "{0}: needs reference images; name some with --references MANIFEST"},
      {ErrorCode::ParameterUnknown, "{0}: has no parameter {1}"},
      {ErrorCode::ParameterOutOfRange, "--{0} {1}: must lie between {2} and {3}"},
      {ErrorCode::ManifestColumn, "{0}: lacks the column \"{1}\""},
      {ErrorCode::ManifestLine, "{0}: line {1}: {2}"},
      {ErrorCode::TrainingClasses, "{0}: needs at least two patients of each class"},
      {ErrorCode::CheckpointMismatch, "{0}: the checkpoint is of another training: {1} differs"},
      {ErrorCode::MapMismatch, "{0}: holds part of another heatmap: {1} differs; remove it or choose another --out"},
      {ErrorCode::MaskNeeded, "{0}: is a series without a mask; name a slice or a mask in the manifest"},
      {ErrorCode::MapMissing, "{0}: holds no map for {1}"},
      {ErrorCode::NameTaken, "{0}: is taken as the name of an estimator or of other maps; choose another for --maps"},
      {ErrorCode::RunExists, "{0}: holds a run already; go on with --resume or choose another folder"},
      {ErrorCode::RunUnreadable, "{0}: is not a run that can be read: {1}"},
      {ErrorCode::RunMismatch, "{0}: is another run: {1} is {2} there and {3} here"},
      {ErrorCode::RunBusy, "{0}: another process is writing to this run"},
      {ErrorCode::RunSawPatients,
       "{0}: its model was trained on the patient of {1}; only left-out patients can be merged as folds"},
      {ErrorCode::NothingEvaluated, "{0}: none of its slices can be evaluated"},
      {ErrorCode::ProgramFailed, "{0}: {1}"},
      {ErrorCode::WriteFailed, "{0}: cannot be written: {1}"},
      {ErrorCode::MapNotFinite, "{0}: holds values that are infinite or not numbers"},
      {ErrorCode::ImageUniform, "{0}: is the same everywhere; there is nothing to divide into regions"},
      {ErrorCode::SizeMismatch, "{0}: expected {1}, found {2}"},
      {ErrorCode::OutOfMemory, "not enough memory: {0}"},
      {ErrorCode::Internal, "internal failure: {0}"},
  };
  return table;
}

/// Control characters in hostile file names or headers must not reach the terminal, nor break the one line.
std::string printable(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  }
  return text;
}

}  // namespace

std::string words(const Error& error) {
  const auto found = sentences().find(error.code());
  if (found == sentences().end()) return printable(error.what());
  std::string text;
  for (const char* c = found->second; *c != '\0'; ++c) {
    if (*c == '{') {
      text += printable(error.argument(static_cast<std::size_t>(c[1] - '0')));
      c += 2;
    } else {
      text += *c;
    }
  }
  return text;
}

}  // namespace saliscope::cli
