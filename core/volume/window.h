// Window and level: which HU become which grey.
#pragma once

#include <span>
#include <string>

namespace saliscope {

/// A display window in HU: black at center - width/2, white at center + width/2.
struct Window {
  double center = 40;
  double width = 400;  ///< > 0
  [[nodiscard]] double low() const { return center - width / 2; }
  [[nodiscard]] double high() const { return center + width / 2; }
  /// Grey of `hu`, 0..1, clamped.
  [[nodiscard]] double grey(double hu) const;
  [[nodiscard]] static Window fromRange(double low, double high) { return {(low + high) / 2, high - low}; }
  friend bool operator==(const Window&, const Window&) = default;
};

struct WindowPreset {
  std::string id;  ///< "mediastinum"; the ui translates it
  Window window;
};

/// The presets of number keys 1..9 in order: mediastinum 40/400, lung -500/1500, bone 400/2000, abdomen 40/350, liver 60/160,
/// angiography 300/600, brain 40/80, spine 50/250, wide 0/2000.
[[nodiscard]] std::span<const WindowPreset> windowPresets();

}  // namespace saliscope
