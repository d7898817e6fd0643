#include "ui/jobs/error_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Words)
};

/// Only the file's own name: paths may carry patients' names, and the whole path stands in the details.
QString name(const Error& error) {
  const QString path = QString::fromStdString(error.argument(0));
  const qsizetype slash = path.lastIndexOf(QLatin1Char('/'), path.endsWith(QLatin1Char('/')) ? -2 : -1);
  return path.mid(slash + 1);
}

QString argument(const Error& error, std::size_t i) {
  return QString::fromStdString(error.argument(i));
}

ErrorWords imageWords(const Error& error) {
  const QString file = name(error);
  switch (error.code()) {
    case ErrorCode::FileMissing:
      return {Words::tr("%1 does not exist.").arg(file), Words::tr("It may have been moved; open it from its new place.")};
    case ErrorCode::FileUnreadable:
      return {Words::tr("%1 cannot be read: %2.").arg(file, argument(error, 1)),
              Words::tr("Check the file's permissions and the disk.")};
    case ErrorCode::FileEmpty:
      return {Words::tr("%1 is empty.").arg(file), Words::tr("Copy or export it again.")};
    case ErrorCode::FileTruncated:
      return {Words::tr("%1 ends too early.").arg(file), Words::tr("The copy was probably interrupted; copy it again.")};
    case ErrorCode::NotAnImage:
    case ErrorCode::NotDicom:
      return {Words::tr("%1 is not an image that Saliscope reads.").arg(file),
              Words::tr("It reads CT in DICOM, NIfTI, NRRD and MHA.")};
    case ErrorCode::DicomNoPixels:
      return {Words::tr("%1 holds no image.").arg(file), {}};
    case ErrorCode::DicomNotCt:
      return {Words::tr("%1 is not a CT image (modality %2).").arg(file, argument(error, 1)), {}};
    case ErrorCode::DicomUndecodable:
      return {Words::tr("The pixels of %1 cannot be decoded (%2).").arg(file, argument(error, 1)),
              Words::tr("Export the series uncompressed, or copy the file again.")};
    case ErrorCode::SeriesNotFound:
      return {Words::tr("No CT series was found in %1.").arg(file), Words::tr("Choose a folder with CT images.")};
    case ErrorCode::ScoutView:
      return {Words::tr("%1 is a scout view, not a CT slice.").arg(file), {}};
    case ErrorCode::SeriesSeveral:
      return {Words::tr("%1 holds %2 series.").arg(file, argument(error, 1)), Words::tr("Choose one of them.")};
    case ErrorCode::SeriesInconsistent:
      return {Words::tr("%1 does not fit its series: %2.").arg(file, argument(error, 1)), {}};
    case ErrorCode::ImageTooLarge:
      return {Words::tr("%1 says that it is larger than can be held.").arg(file), Words::tr("Its header may be damaged.")};
    case ErrorCode::ImageNotScalar:
      return {Words::tr("%1 is not one grey-level volume.").arg(file), Words::tr("Colour and time series cannot be read.")};
    case ErrorCode::SliceOutOfRange:
      return {Words::tr("%1 has no slice %2; it has %3.").arg(file, argument(error, 1), argument(error, 2)), {}};
    case ErrorCode::MaskElsewhere:
      return {Words::tr("The mask %1 lies outside this scan.").arg(file), Words::tr("It probably belongs to another series.")};
    default:
      return {};
  }
}

/// What helps where weights and architecture do not fit.
QString otherWeights() {
  return Words::tr(
      "The file was saved from another network than its card names: correct \"architecture\", or save the network as "
      "TorchScript.");
}

ErrorWords modelWords(const Error& error) {
  const QString file = name(error);
  switch (error.code()) {
    case ErrorCode::ModelUnrecognised:
      return {Words::tr("%1 is not a model file: %2.").arg(file, argument(error, 1)),
              Words::tr("Choose a .safetensors or TorchScript file with a model card.")};
    case ErrorCode::ModelCardMissing:
      return {Words::tr("The model %1 has no model card entry \"%2\".").arg(file, argument(error, 1)),
              Words::tr("Write the card as the manual says.")};
    case ErrorCode::ModelCardInvalid:
      return {Words::tr("The model card of %1 is wrong at \"%2\".").arg(file, argument(error, 1)),
              Words::tr("Correct this entry as the manual says.")};
    case ErrorCode::ModelTensorMissing:
      return {Words::tr("The model %1 lacks the tensor %2.").arg(file, argument(error, 1)), otherWeights()};
    case ErrorCode::ModelTensorShape:
      return {Words::tr("In the model %1 the tensor %2 has the shape %3 instead of %4.")
                  .arg(file, argument(error, 1), argument(error, 3), argument(error, 2)),
              otherWeights()};
    case ErrorCode::ModelTensorUnexpected:
      return {Words::tr("The model %1 holds the unknown tensor %2.").arg(file, argument(error, 1)), otherWeights()};
    case ErrorCode::ModelOutputs:
      return {Words::tr("The model %1 gives %2 outputs; its card says %3.").arg(file, argument(error, 2), argument(error, 1)),
              Words::tr("Correct \"outputs\" and \"classes\" in its card.")};
    case ErrorCode::ModelClassOutOfRange:
      return {Words::tr("The model has %1 classes; there is no class %2.").arg(argument(error, 1), argument(error, 0)), {}};
    case ErrorCode::ModelRectifiers:
      return {Words::tr("The model %1 has no rectifiers (ReLU), which this method needs.").arg(file),
              Words::tr("Choose another method.")};
    case ErrorCode::LayerUnknown:
      return {Words::tr("The model has no layer %1.").arg(argument(error, 0)), Words::tr("Choose another layer.")};
    case ErrorCode::ReferencesMissing:
      return {Words::tr("This method compares the slice with reference images, and there are none."),
              Words::tr("Choose a set of reference images.")};
    case ErrorCode::MapMismatch:
      return {Words::tr("%1 holds part of another heatmap: %2 differs.").arg(file, argument(error, 1)),
              Words::tr("Remove it or choose another name.")};
    case ErrorCode::DeviceUnavailable:
      return {Words::tr("The device %1 cannot be used here.").arg(argument(error, 0)), Words::tr("Choose cpu.")};
    default:
      return {};
  }
}

ErrorWords runWords(const Error& error) {
  const QString file = name(error);
  switch (error.code()) {
    case ErrorCode::MaskNeeded:
      return {Words::tr("%1 is a series without a mask.").arg(file), Words::tr("Name a slice or a mask in the manifest.")};
    case ErrorCode::MapMissing:
      return {Words::tr("%1 holds no map for %2.").arg(file, argument(error, 1)), Words::tr("Maps are found by the image's name.")};
    case ErrorCode::NameTaken:
      return {Words::tr("The name %1 is taken.").arg(argument(error, 0)), Words::tr("Choose another name for the maps.")};
    case ErrorCode::RunExists:
      return {Words::tr("%1 holds an evaluation already.").arg(file), Words::tr("Resume it or choose another folder.")};
    case ErrorCode::RunUnreadable:
      return {Words::tr("%1 is not an evaluation that can be read: %2.").arg(file, argument(error, 1)),
              Words::tr("Choose the folder of an evaluation.")};
    case ErrorCode::RunMismatch:
      return {Words::tr("%1 is another evaluation: %2 is %3 there and %4 here.")
                  .arg(file, argument(error, 1), argument(error, 2), argument(error, 3)),
              Words::tr("Use the same settings or choose another folder.")};
    case ErrorCode::RunBusy:
      return {Words::tr("Another program is writing to %1.").arg(file), Words::tr("Wait until it has finished.")};
    case ErrorCode::RunSawPatients:
      return {Words::tr("The model of %1 was trained on the patient of %2.").arg(file, argument(error, 1)),
              Words::tr("Use the fold that did not see this patient.")};
    case ErrorCode::NothingEvaluated:
      return {Words::tr("None of the slices in %1 can be evaluated.").arg(file), Words::tr("See the list of what was left out.")};
    case ErrorCode::ProgramFailed:
      return {Words::tr("%1 failed: %2.").arg(argument(error, 0), argument(error, 1)), {}};
    default:
      return {};
  }
}

}  // namespace

ErrorWords errorWords(const Error& error) {
  if (ErrorWords words = imageWords(error); !words.what.isEmpty()) return words;
  if (ErrorWords words = modelWords(error); !words.what.isEmpty()) return words;
  if (ErrorWords words = runWords(error); !words.what.isEmpty()) return words;
  switch (error.code()) {
    case ErrorCode::WriteFailed:
      return {Words::tr("%1 could not be written: %2.").arg(name(error), argument(error, 1)),
              Words::tr("Choose another place; nothing of yours is lost.")};
    case ErrorCode::OutOfMemory:
      return {Words::tr("There is not enough memory for this."), Words::tr("Close other series, or choose fewer samples.")};
    case ErrorCode::ParameterOutOfRange:
      return {Words::tr("%1 must lie between %2 and %3.").arg(argument(error, 0), argument(error, 2), argument(error, 3)), {}};
    case ErrorCode::ManifestColumn:
      return {Words::tr("%1 has no column \"%2\".").arg(name(error), argument(error, 1)),
              Words::tr("It is probably another table.")};
    case ErrorCode::ManifestLine:
      return {Words::tr("%1 cannot be understood in line %2 (%3).").arg(name(error), argument(error, 1), argument(error, 2)), {}};
    case ErrorCode::MapNotFinite:
      return {Words::tr("The map holds values that are infinite or not numbers."),
              Words::tr("Make it again, or choose another method.")};
    case ErrorCode::ImageUniform:
      return {Words::tr("This slice is one grey everywhere: there is nothing to divide into regions."), {}};
    case ErrorCode::SizeMismatch:
      return {Words::tr("Sizes differ: %1.").arg(argument(error, 0)), {}};
    default:
      return {Words::tr("Something went wrong inside Saliscope (%1).").arg(QString::fromLatin1(error.what())),
              Words::tr("Please report it with this text.")};
  }
}

QString issueWords(const SeriesIssue& issue) {
  const auto argument = [&](std::size_t i) {
    return i < issue.arguments.size() ? QString::fromStdString(issue.arguments[i]) : QString();
  };
  switch (issue.code) {
    case SeriesIssueCode::UnevenSpacing:
      return Words::tr("Slices are unevenly spaced: %1 to %2 mm").arg(argument(0), argument(1));
    case SeriesIssueCode::MissingSlices:
      return Words::tr("Slices are missing at %1 places").arg(argument(0));
    case SeriesIssueCode::GantryTilt:
      return Words::tr("The gantry was tilted by %1°").arg(argument(0));
    case SeriesIssueCode::DuplicatePositions:
      return Words::tr("%1 slices at positions already taken were left out").arg(argument(0));
    case SeriesIssueCode::NoPosition:
      return Words::tr("Positions are missing; slices are in the order of their numbers");
    case SeriesIssueCode::NoSpacing:
      return Words::tr("Spacing is missing; 1 mm is assumed");
    case SeriesIssueCode::MixedSlope:
      return Words::tr("Slices differ in rescale slope; each slice's own is used");
    case SeriesIssueCode::LossyCompressed:
      return Words::tr("Lossy compression was applied");
    case SeriesIssueCode::MultiFrame:
      return Words::tr("Multi-frame file with %1 frames").arg(argument(0));
    case SeriesIssueCode::ContrastTagEmpty:
      return Words::tr("The contrast agent tag is present and empty");
  }
  return {};
}

}  // namespace saliscope::ui
