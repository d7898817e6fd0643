#include "ui/evaluate/evaluation_order.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <system_error>

#include "core/base/error.h"
#include "core/evaluation/foreign_maps.h"
#include "core/volume/manifest.h"
#include "core/volume/volume_io.h"
#include "ui/session/folders.h"

namespace saliscope::ui {

namespace fs = std::filesystem;

namespace {

/// The first of "base", "base-2", "base-3" .. that is not there.
QString unused(const QString& base) {
  QString out = base;
  for (int i = 2; QFileInfo::exists(out); ++i) out = base + QStringLiteral("-%1").arg(i);
  return out;
}

/// True where the folder that the series' files lie in holds that series and nothing else.
bool aloneInFolder(const SeriesInfo& series, Progress& progress) {
  const fs::path folder = series.files.front().parent_path();
  for (const fs::path& file : series.files) {
    if (file.parent_path() != folder) return false;
  }
  const std::vector<fs::path> where{folder};
  const ScanResult found = scanSeries(where, progress);
  return found.series.size() == 1 && found.series.front().files == series.files;
}

void makeFolder(const fs::path& folder) {
  std::error_code failure;
  fs::create_directories(folder, failure);
  if (failure) throw Error(ErrorCode::WriteFailed, {folder.string(), failure.message()});
}

/// The heatmaps of the rows' slices, named as an evaluation looks for them.
void writeMaps(const OpenCase& openCase, const std::vector<ManifestRow>& rows, const fs::path& run, const InputSpec& spec) {
  const ImageNames names(rows);
  const std::vector<ForeignMaps> folders = caseMaps(openCase, run);
  for (qsizetype i = 0; i < openCase.heatmaps.size(); ++i) {
    const ForeignHeatmap& one = openCase.heatmaps.at(i);
    const fs::path& folder = folders[static_cast<std::size_t>(i)].folder;
    makeFolder(folder);
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const int k = openCase.slices[row];
      if (one.slice && *one.slice != k) continue;
      const ForeignMap found = readForeignMapFile(one.file.toStdString(), openCase.volume->slice(k), spec);
      const Image<float>& values = found.map.madeOnSlice ? found.map.slice : found.map.model;
      Grid<float> grid;
      grid.geometry.size = {values.columns(), values.rows(), 1};
      grid.voxels.assign(values.pixels().begin(), values.pixels().end());
      writeGrid(folder / (names.of(rows[row].image) + "_" + std::to_string(rows[row].slice.value_or(0)) + ".nrrd"), grid);
    }
  }
}

}  // namespace

void EvaluationChoices::save() const {
  QSettings settings;
  settings.beginGroup(QStringLiteral("evaluate"));
  settings.setValue(QStringLiteral("estimators"), static_cast<int>(estimators));
  settings.setValue(QStringLiteral("chosen"), chosen);
  settings.setValue(QStringLiteral("sign"), static_cast<int>(sign));
  settings.setValue(QStringLiteral("fill"), QString::fromStdString(fillId(fill)));
  settings.setValue(QStringLiteral("auto"), precision == Precision::Auto);
  settings.setValue(QStringLiteral("saveMaps"), saveMaps);
  settings.setValue(QStringLiteral("unseenOnly"), unseenOnly);
  settings.setValue(QStringLiteral("ownNumbers"), ownNumbers);
}

EvaluationChoices EvaluationChoices::restored() {
  QSettings settings;
  settings.beginGroup(QStringLiteral("evaluate"));
  EvaluationChoices out;
  const auto choice = [&](const QString& key) { return qBound(0, settings.value(key).toInt(), 2); };
  out.estimators = static_cast<EstimatorChoice>(choice(QStringLiteral("estimators")));
  out.chosen = settings.value(QStringLiteral("chosen")).toStringList();
  out.sign = static_cast<SignChoice>(choice(QStringLiteral("sign")));
  for (const Fill fill : {Fill::ByLabel, Fill::Air, Fill::Water, Fill::LocalMean, Fill::Blur}) {
    if (settings.value(QStringLiteral("fill")).toString().toStdString() == fillId(fill)) out.fill = fill;
  }
  out.precision = settings.value(QStringLiteral("auto")).toBool() ? Precision::Auto : Precision::Fp32;
  out.saveMaps = settings.value(QStringLiteral("saveMaps")).toBool();
  out.unseenOnly = settings.value(QStringLiteral("unseenOnly")).toBool();
  out.ownNumbers = settings.value(QStringLiteral("ownNumbers")).toBool();
  return out;
}

std::vector<std::string> EvaluationChoices::estimatorIds() const {
  if (estimators == EstimatorChoice::Paper) return saliscope::estimatorIds("paper");
  std::vector<std::string> ids = saliscope::estimatorIds("all");
  if (estimators == EstimatorChoice::Chosen)
    std::erase_if(ids, [&](const std::string& id) { return !chosen.contains(QString::fromStdString(id)); });
  return ids;
}

EvaluationOrder makeOrder(const Session& session, const EvaluationChoices& choices, std::vector<ForeignMaps> maps) {
  EvaluationOrder order;
  order.choices = choices;
  order.classifier = session.explanation.classifier();
  order.modelFile = session.explanation.modelFile();
  order.references = session.explanation.references();
  EvaluationSettings& settings = order.settings;
  settings.estimators = withoutUnfit(choices.estimatorIds(), *order.classifier);
  if (choices.sign != SignChoice::Both) settings.signs = {choices.sign == SignChoice::Absolute ? Sign::Absolute : Sign::Original};
  settings.fill = choices.fill;
  settings.maps = std::move(maps);
  settings.seed = session.explanation.settings().seed;
  const int outputs = order.classifier->card().outputs;
  settings.target.output = outputs > 1 ? session.explanation.settings().target.output : 0;
  if (!choices.ownNumbers) return order;
  settings.target.score = session.explanation.settings().target.score;
  settings.regions = session.regions.settings();
  for (const std::string& id : settings.estimators) {
    const HeatmapSettings own = session.explanation.settingsFor(QString::fromStdString(id));
    if (!own.parameters.empty()) settings.ofEstimator[id] = own.parameters;
    if (!own.layer.empty()) settings.layer = own.layer;
  }
  return order;
}

std::vector<int> maskedSlices(const Session& session) {
  std::vector<int> out;
  if (!session.mask.present()) return out;
  const Mask& mask = session.mask.mask();
  for (int k = 0; k < mask.slices(); ++k) {
    if (mask.status(k) != SliceStatus::NotLooked) out.push_back(k);
  }
  return out;
}

std::shared_ptr<const OpenCase> openCaseOf(const Session& session, std::vector<int> slices) {
  auto out = std::make_shared<OpenCase>();
  out->series = session.study.series().at(session.study.currentSeries()).info;
  out->label = session.study.label();
  out->slices = std::move(slices);
  if (!maskedSlices(session).empty()) out->mask = session.mask.mask();
  out->volume = session.study.volume();
  out->heatmaps = session.foreign.all();
  return out;
}

fs::path caseManifest(const fs::path& run) {
  return run / "case" / "manifest.csv";
}

std::vector<ForeignMaps> caseMaps(const OpenCase& openCase, const fs::path& run) {
  std::vector<ForeignMaps> out;
  for (const ForeignHeatmap& one : openCase.heatmaps) {
    out.push_back({one.name.toStdString(), run / "case" / "maps" / one.name.toStdString()});
  }
  return out;
}

fs::path writeCase(const OpenCase& openCase, const fs::path& run, const InputSpec& spec, Progress& progress) {
  const fs::path folder = caseManifest(run).parent_path();
  makeFolder(folder);
  const fs::path maskFile = folder / "mask.nii.gz";
  if (openCase.mask) writeMask(maskFile, *openCase.mask);
  const SeriesInfo& series = openCase.series;
  const bool oneFile = series.files.size() == 1;
  const bool byFolder = !oneFile && aloneInFolder(series, progress);
  std::vector<ManifestRow> rows;
  for (const int k : openCase.slices) {
    ManifestRow row;
    row.image = oneFile    ? series.files.front()
                : byFolder ? series.files.front().parent_path()
                           : series.files.at(static_cast<std::size_t>(k));
    if (oneFile || byFolder) row.slice = k;
    row.label = openCase.label;
    if (openCase.mask && openCase.mask->status(k) != SliceStatus::NotLooked) row.mask = maskFile;
    // All slices are of one patient, who is nobody's business here.
    row.patient = "case";
    rows.push_back(row);
  }
  writeMaps(openCase, rows, run, spec);
  // Last: where it is, the rest is.
  writeManifest(caseManifest(run), rows);
  return caseManifest(run);
}

QString proposedRunFolder(const QString& manifest) {
  const QFileInfo info(manifest);
  const bool writable = !manifest.isEmpty() && QFileInfo(info.absolutePath()).isWritable();
  const QString name = (info.completeBaseName().isEmpty() ? QStringLiteral("study") : info.completeBaseName());
  return unused((writable ? info.absolutePath() : documentsFolder()) + QLatin1Char('/') + name + QStringLiteral("-evaluation"));
}

QString proposedCaseFolder(const QString& seriesTitle) {
  QString name = seriesTitle;
  name.replace(QRegularExpression(QStringLiteral("[^\\w.-]+")), QStringLiteral("-"));
  const QString last = QSettings().value(QStringLiteral("evaluate/folder")).toString();
  const QString where = QFileInfo(last).isDir() && QFileInfo(last).isWritable() ? last : documentsFolder();
  return unused(where + QLatin1Char('/') + name.left(40) + QStringLiteral("-evaluation"));
}

}  // namespace saliscope::ui
