// The tables of a run (cli.md, "Run"), written to a stream. Private to the folder.
#pragma once

#include <ostream>
#include <vector>

#include "core/evaluation/run_info.h"
#include "core/evaluation/run_statistics.h"

namespace saliscope {

void fidelityTable(std::ostream& out, const std::vector<KindResult>& results);
void rocTable(std::ostream& out, const std::vector<KindResult>& results);
void dscTable(std::ostream& out, const std::vector<KindResult>& results);
void summaryTable(std::ostream& out, const std::vector<KindResult>& results);
/// Beyond the paper: pointing game and its like.
void measuresTable(std::ostream& out, const std::vector<KindResult>& results);
void differencesTable(std::ostream& out, const std::vector<Difference>& differences);
void correlationTable(std::ostream& out, const std::vector<Kind>& kinds,
                      const std::vector<RunStore::MeanCorrelation>& correlations);
/// Every measure of every slice, in the order of row, slice and kind.
void slicesTable(std::ostream& out, const std::vector<Kind>& kinds, const RunStore& store);
/// run.json: the info, and counts, hashes of the inputs, what was left out and why.
void runJson(std::ostream& out, const RunInfo& info, const RunStore& store);

}  // namespace saliscope
