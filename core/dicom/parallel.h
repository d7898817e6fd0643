// Files read by all cores, results reported to the caller's thread.
#pragma once

#include <cstddef>
#include <functional>

namespace saliscope {

/// Hands a finished item over to the calling thread; false when the work is to stop.
using ReportDone = std::function<bool(std::size_t item)>;

/// Calls `work(i, report)` for every i < count on all cores, in about this order. What is reported reaches `received` on the
/// calling thread, one at a time. The first exception of either stops the rest and is thrown when all threads have ended.
void forEachInParallel(std::size_t count, const std::function<void(std::size_t i, const ReportDone& report)>& work,
                       const std::function<void(std::size_t item)>& received);

}  // namespace saliscope
