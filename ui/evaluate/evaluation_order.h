// What the user wants evaluated, and how: filled in by the dialog, snapshotted for the worker.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "core/dicom/series.h"
#include "core/evaluation/evaluation_settings.h"
#include "core/masks/mask.h"
#include "ui/session/session.h"

namespace saliscope::ui {

enum class EstimatorChoice { Paper, All, Chosen };
enum class SignChoice { Both, Original, Absolute };

/// The choices of the dialog that are kept for the next time.
struct EvaluationChoices {
  EstimatorChoice estimators = EstimatorChoice::Paper;
  QStringList chosen;  ///< ids, where the user picks them
  SignChoice sign = SignChoice::Both;
  Fill fill = Fill::ByLabel;
  Precision precision = Precision::Fp32;
  bool saveMaps = false;
  bool unseenOnly = false;
  bool ownNumbers = false;  ///< parameters and region settings of the Explain panel instead of the defaults
  friend bool operator==(const EvaluationChoices&, const EvaluationChoices&) = default;
  void save() const;  ///< to QSettings
  [[nodiscard]] static EvaluationChoices restored();
  /// Ids in the order of the tables.
  [[nodiscard]] std::vector<std::string> estimatorIds() const;
};

/// The open series as a study of its own.
struct OpenCase {
  SeriesInfo series;
  std::optional<int> label;
  std::vector<int> slices;   ///< indices to evaluate, ascending
  std::optional<Mask> mask;  ///< none: fidelity only
  VolumePtr volume;
  QList<ForeignHeatmap> heatmaps;  ///< that were added to it: scored too
};

/// All that the worker needs.
struct EvaluationOrder {
  QString manifest;  ///< of a study; empty where `openCase` is one
  std::shared_ptr<const OpenCase> openCase;
  QString run;  ///< folder
  EvaluationChoices choices;
  EvaluationSettings settings;  ///< complete but for references
  ClassifierPtr classifier;
  QString modelFile;
  std::shared_ptr<ReferenceSource> references;
};

/// The order's settings and model, as the session stands now.
[[nodiscard]] EvaluationOrder makeOrder(const Session& session, const EvaluationChoices& choices, std::vector<ForeignMaps> maps);

/// The slices of the open series that an evaluation can compare with the mask: drawn, or looked at and empty. Ascending.
[[nodiscard]] std::vector<int> maskedSlices(const Session& session);
[[nodiscard]] std::shared_ptr<const OpenCase> openCaseOf(const Session& session, std::vector<int> slices);

/// Writes the case's manifest, mask and added heatmaps into `run`/case, and returns the manifest. The series is named by its folder
/// where nothing else lies in it, else file by file. Worker thread. Errors: those of scanSeries and readForeignMapFile,
/// WriteFailed.
[[nodiscard]] std::filesystem::path writeCase(const OpenCase& openCase, const std::filesystem::path& run, const InputSpec& spec,
                                              Progress& progress);
/// Where writeCase puts heatmaps, as the settings want it.
[[nodiscard]] std::vector<ForeignMaps> caseMaps(const OpenCase& openCase, const std::filesystem::path& run);
/// The manifest that writeCase leaves.
[[nodiscard]] std::filesystem::path caseManifest(const std::filesystem::path& run);

/// A folder for a new run that is not there yet: beside the manifest where one can write there, else among the documents.
[[nodiscard]] QString proposedRunFolder(const QString& manifest);
[[nodiscard]] QString proposedCaseFolder(const QString& seriesTitle);

}  // namespace saliscope::ui
