// Runs in words and JSON: what evaluate, merge and verify print.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/evaluation/run_reader.h"
#include "core/evaluation/run_records.h"

namespace saliscope::cli {

/// "FILE: what is wrong", with slice and estimator where it is only about these.
[[nodiscard]] std::string exclusionWords(const Exclusion& exclusion);
[[nodiscard]] nlohmann::json exclusionsJson(const std::vector<Exclusion>& exclusions);

/// The summary of all classes: 10 F with one decimal, AUC and Dice with two, never "-0.0".
[[nodiscard]] std::string summaryText(const RunTables& tables);
/// {"summary": [..]}: every line of summary.csv, numbers as numbers, empty ones as null.
[[nodiscard]] nlohmann::json summaryJson(const RunTables& tables);

}  // namespace saliscope::cli
