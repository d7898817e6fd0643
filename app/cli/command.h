// What every command of saliscope-cli shares. A command is one file with one add...() function and one line in main.cpp.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/dicom/series.h"
#include "core/model/classifier.h"

namespace saliscope::cli {

/// The common options of cli.md, filled in by addCommonOptions.
struct CommonOptions {
  std::string model;  ///< empty: the bundled model
  int threads = 0;    ///< 0: all cores
  std::string device = "cpu";
  std::string precision = "auto";
  std::uint64_t seed = 1;
  bool json = false;
};

/// A command's work: fills in its options when parsed, does the work in `run`. Exit status by return: 0 done. Errors are thrown.
struct Command {
  CLI::App* app = nullptr;
  std::function<int()> run;
};

/// Adds --model, --threads, --device, --precision, --seed and --json.
void addCommonOptions(CLI::App& app, CommonOptions& options);

/// A bar on standard error where it is a terminal, nothing otherwise; Ctrl+C cancels (exit 130).
[[nodiscard]] Progress& terminalProgress(const std::string& what);

/// Sets threads, resolves the precision and loads the model (or the bundled one).
[[nodiscard]] ClassifierPtr loadModel(const CommonOptions& options);
/// fp32 or bf16; "auto" is fp32 where maps and decisions are made.
[[nodiscard]] Precision resolvePrecision(const std::string& precision);

/// A path as the user should see it.
[[nodiscard]] nlohmann::json skippedJson(const std::vector<Skipped>& skipped);
/// Lists what was left out, one line each, on standard error.
void printSkipped(const std::vector<Skipped>& skipped);

// One function a command; main.cpp calls each.
[[nodiscard]] Command addDemo(CLI::App& program);
[[nodiscard]] Command addScan(CLI::App& program);
[[nodiscard]] Command addClassify(CLI::App& program);
[[nodiscard]] Command addExplain(CLI::App& program);
[[nodiscard]] Command addEvaluate(CLI::App& program);
[[nodiscard]] Command addMerge(CLI::App& program);
[[nodiscard]] Command addReport(CLI::App& program);
[[nodiscard]] Command addVerify(CLI::App& program);
[[nodiscard]] Command addTrain(CLI::App& program);

}  // namespace saliscope::cli
