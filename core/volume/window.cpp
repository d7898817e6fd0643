#include "core/volume/window.h"

#include <algorithm>
#include <vector>

namespace saliscope {

double Window::grey(double hu) const {
  // A window without width is a threshold at its centre. Not-a-number is black.
  if (!(width > 0)) return hu >= center ? 1 : 0;
  const double share = (hu - low()) / width;
  return share > 0 ? std::min(share, 1.0) : 0;
}

std::span<const WindowPreset> windowPresets() {
  static const std::vector<WindowPreset> presets{
      {"mediastinum", {40, 400}},  {"lung", {-500, 1500}}, {"bone", {400, 2000}}, {"abdomen", {40, 350}}, {"liver", {60, 160}},
      {"angiography", {300, 600}}, {"brain", {40, 80}},    {"spine", {50, 250}},  {"wide", {0, 2000}},
  };
  return presets;
}

}  // namespace saliscope
