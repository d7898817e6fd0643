#include "core/estimators/preview_pacer.h"

#include <algorithm>

namespace saliscope {

void PreviewPacer::offer(const std::function<Image<float>()>& makeMap) {
  using Clock = std::chrono::steady_clock;
  if (!preview_) return;
  const auto start = Clock::now();
  if (start < next_) return;
  preview_(makeMap());
  const auto end = Clock::now();
  next_ = end + std::max<Clock::duration>(std::chrono::milliseconds(300), end - start);
}

}  // namespace saliscope
