// What is shown in three dimensions, and how.
#pragma once

#include <QColor>
#include <memory>

#include "core/volume/volume_io.h"

namespace saliscope::ui {

/// Which densities are seen.
enum class VolumePreset { Bone, Vessels, Lung, Skin };
inline constexpr int volumePresetCount = 4;

using GridPtr = std::shared_ptr<const Grid<float>>;

/// The surface in a grid on which its values are `level`, larger ones inside.
struct VolumeSurface {
  GridPtr values;
  double level = 0.5;
  QColor color;
  double opacity = 1;
  friend bool operator==(const VolumeSurface&, const VolumeSurface&) = default;
};

}  // namespace saliscope::ui
