// Does a run's data give its numbers again? (cli.md, `verify`)
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/estimators/references.h"
#include "core/evaluation/run_info.h"
#include "core/model/classifier.h"

namespace saliscope {

struct VerifyRequest {
  std::filesystem::path run;
  std::filesystem::path images;     ///< where the images lie now; empty: where they were
  std::size_t sample = 3;           ///< slices recomputed, an even choice of all
  ReferenceSetPtr references{};     ///< the run's, for estimators that need them
  std::vector<ForeignMaps> maps{};  ///< folders of the run's foreign maps
};

/// A number that came out otherwise.
struct MovedNumber {
  std::string what;  ///< "slice 3 of a/b.dcm, backprop original, auc_exact" or "tables/summary.csv, line 4"
  std::string stored, now;
};

struct VerifyOutcome {
  std::size_t slices = 0;   ///< recomputed
  std::size_t numbers = 0;  ///< compared
  std::size_t identical = 0;
  double largest = 0;                  ///< difference between a stored number and its recomputation
  std::vector<MovedNumber> moved;      ///< beyond the tolerance
  std::vector<std::string> notMade;    ///< estimators that could not be recomputed here (references or folders not given)
  std::vector<std::string> otherwise;  ///< in what this machine or program differs from the run's: "processor", "threads" ..
};

/// How far a recomputed number may lie from the stored one and count as the same: other processors sum in another order.
inline constexpr double verifyTolerance = 1e-4;

/// The run's info, for whoever loads its model.
[[nodiscard]] RunInfo readRunInfo(const std::filesystem::path& run);

/// Makes every table again from the store, and a sample of the slices from their images. `classifiers`: the run's models, in its
/// order. Errors: RunUnreadable, RunMismatch (a model's hash), those of the images; Cancelled.
[[nodiscard]] VerifyOutcome verifyRun(const VerifyRequest& request, const std::vector<ClassifierPtr>& classifiers,
                                      Progress& progress);

}  // namespace saliscope
