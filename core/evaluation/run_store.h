// A run's memory: one SQLite file, a transaction a slice, so that it can be killed at any moment and resumed.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluation/run_records.h"

namespace saliscope {

/// `slices.sqlite` of a run's folder. Not for several threads; one process may write at a time.
///
/// Errors of all calls: WriteFailed (disk full, folder read-only), RunBusy (another process writes), RunUnreadable (no store, or a
/// damaged one).
class RunStore {
 public:
  enum class Open { ReadOnly, Existing, New };
  /// `file`: the store itself. New: the file must not be there yet.
  RunStore(const std::filesystem::path& file, Open how);
  ~RunStore();
  RunStore(RunStore&&) noexcept;
  RunStore& operator=(RunStore&&) noexcept;

  /// A text by name: the run's settings live here, so that they can never be of another run than its slices.
  void setText(const std::string& name, const std::string& text);
  [[nodiscard]] std::optional<std::string> text(const std::string& name) const;

  [[nodiscard]] bool has(const SliceKey& key) const;
  /// All or nothing.
  void add(const SliceResult& result);
  void add(const Exclusion& exclusion);
  /// No slice of this row is missing any more.
  void finishRow(std::size_t row);
  [[nodiscard]] bool finished(std::size_t row) const;
  /// Forgets rows and slices that were left out as a whole, so that a resumed run tries them again. Estimators that failed on a
  /// slice that is stored stay left out.
  void forgetExclusions();

  /// By row and index.
  void eachSlice(const std::function<void(const SliceRecord&)>& take) const;
  /// Slice number `place` in that order, below sliceCount().
  [[nodiscard]] SliceRecord sliceAt(std::size_t place) const;
  [[nodiscard]] std::size_t sliceCount() const;
  /// The scores of one kind, by row and index of their slices. Curves are read only where asked for: the table of slices needs
  /// none.
  void eachScore(std::size_t kind, bool withCurves, const std::function<void(const SliceKey&, const MapScores&)>& take) const;
  /// By kind.
  [[nodiscard]] std::vector<ScoreRecord> scoresOf(const SliceKey& key, bool withCurves) const;
  /// Mean over the slices that have both, with their number.
  struct MeanCorrelation {
    std::size_t first = 0, second = 0, slices = 0;
    double value = 0;
  };
  [[nodiscard]] std::vector<MeanCorrelation> correlations() const;
  [[nodiscard]] std::vector<CorrelationRecord> correlationsOf(const SliceKey& key) const;
  /// By row, slice, estimator.
  [[nodiscard]] std::vector<Exclusion> exclusions() const;
  /// One line for what was left out several times for the same reason, and none for slices that another part has.
  void forgetRepeatedExclusions();
  /// Copies all slices, scores, correlations and exclusions of another store, as one transaction; `rowOffset` is added to rows,
  /// `model` replaces the model's number.
  void append(const RunStore& other, std::size_t rowOffset, int model);

 private:
  struct Database;
  std::unique_ptr<Database> database_;
};

}  // namespace saliscope
