// When an unfinished map is worth showing.
#pragma once

#include <chrono>
#include <functional>

#include "core/base/image.h"

namespace saliscope {

/// Shows the first map at once and then one whenever 0.3 s have passed, and at least as long as the last showing took: showing
/// never costs more than the work. `preview` may be empty and must outlive the pacer.
class PreviewPacer {
 public:
  explicit PreviewPacer(const std::function<void(const Image<float>&)>& preview) : preview_(preview) {}
  /// Makes and shows the map if it is time.
  void offer(const std::function<Image<float>()>& makeMap);

 private:
  const std::function<void(const Image<float>&)>& preview_;
  std::chrono::steady_clock::time_point next_{};
};

}  // namespace saliscope
