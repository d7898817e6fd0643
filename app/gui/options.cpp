#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

#include "core/estimators/registry.h"

namespace saliscope::gui {
namespace {

int sliceOf(const QString& text) {
  bool ok = false;
  const int slice = text.toInt(&ok);
  if (!ok || slice < 0) throw UsageError("--slice " + text.toStdString() + ": a number from 0 is needed");
  return slice;
}

QSize sizeOf(const QString& text) {
  static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
  const auto match = pattern.match(text);
  if (!match.hasMatch()) throw UsageError("--size " + text.toStdString() + ": WIDTHxHEIGHT is needed, such as 1600x1000");
  return {match.captured(1).toInt(), match.captured(2).toInt()};
}

void requireEstimator(const QString& id) {
  std::string known;
  for (const auto& one : estimators()) {
    if (one->descriptor().id == id.toStdString()) return;
    known += (known.empty() ? "" : ", ") + one->descriptor().id;
  }
  throw UsageError("--estimator " + id.toStdString() + ": unknown; known are " + known);
}

void requireOneOf(const QString& option, const QString& value, const QStringList& allowed) {
  if (value.isEmpty() || allowed.contains(value)) return;
  throw UsageError(
      (QStringLiteral("--%1 %2: one of %3 is needed").arg(option, value, allowed.join(QStringLiteral(", ")))).toStdString());
}

}  // namespace

Options parseOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Shows why a neural network says what it says about a CT. For research use."));
  const auto help = parser.addHelpOption();
  const auto version = parser.addVersionOption();
  parser.addPositionalArgument(QStringLiteral("PATH"), QStringLiteral("Files and folders to open."), QStringLiteral("[PATH...]"));
  parser.addOptions({
      {QStringLiteral("slice"), QStringLiteral("Show slice <K>, counted from 0, caudal to cranial."), QStringLiteral("K")},
      {QStringLiteral("estimator"), QStringLiteral("Explain that slice with estimator <ID>."), QStringLiteral("ID")},
      {QStringLiteral("mask"), QStringLiteral("Load the mask <FILE>."), QStringLiteral("FILE")},
      {QStringLiteral("model"), QStringLiteral("Use the model <FILE> instead of the bundled one."), QStringLiteral("FILE")},
      {QStringLiteral("screenshot"), QStringLiteral("Wait for all work, save the window as <FILE> and quit."),
       QStringLiteral("FILE.png")},
      {QStringLiteral("report"), QStringLiteral("Wait for all work, write the report <FILE> and quit."),
       QStringLiteral("FILE.pdf")},
      {QStringLiteral("run-report"), QStringLiteral("Let --report be the report of the evaluation in folder <RUN>."),
       QStringLiteral("RUN")},
      {QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH")},
      {QStringLiteral("theme"), QStringLiteral("dark or light."), QStringLiteral("NAME")},
      {QStringLiteral("lang"), QStringLiteral("Language: en, de or ja."), QStringLiteral("CODE")},
  });
  if (!parser.parse(arguments)) throw UsageError(parser.errorText().toStdString());

  Options options;
  if (parser.isSet(help)) options.help = parser.helpText();
  if (parser.isSet(version)) options.help = QStringLiteral("saliscope " SALISCOPE_VERSION "\n");
  if (!options.help.isEmpty()) return options;
  options.paths = parser.positionalArguments();
  const auto value = [&](const char* name) { return parser.value(QLatin1String(name)); };
  if (parser.isSet(QStringLiteral("slice"))) options.slice = sliceOf(value("slice"));
  options.estimator = value("estimator");
  if (parser.isSet(QStringLiteral("estimator"))) requireEstimator(options.estimator);
  options.mask = value("mask");
  options.model = value("model");
  options.screenshot = value("screenshot");
  options.report = value("report");
  options.runReport = value("run-report");
  options.theme = value("theme");
  options.language = value("lang");
  if (parser.isSet(QStringLiteral("size"))) {
    options.size = sizeOf(value("size"));
    options.sizeGiven = true;
  }
  requireOneOf(QStringLiteral("theme"), options.theme, {QStringLiteral("dark"), QStringLiteral("light")});
  requireOneOf(QStringLiteral("lang"), options.language, {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ja")});
  if (!options.runReport.isEmpty()) {
    if (options.report.isEmpty()) throw UsageError("--run-report needs --report FILE.pdf");
    return options;
  }
  const bool needsImage = options.slice || !options.estimator.isEmpty() || !options.mask.isEmpty() || !options.report.isEmpty();
  if (needsImage && options.paths.isEmpty())
    throw UsageError("nothing to open was named, yet --slice, --estimator, --mask or --report was");
  return options;
}

}  // namespace saliscope::gui
