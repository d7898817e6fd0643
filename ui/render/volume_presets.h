// Densities to colours and opacities, for VTK.
#pragma once

#include "ui/render/volume_look.h"

class vtkVolumeProperty;

namespace saliscope::ui {

/// `seeThrough`: fainter, so that surfaces inside are seen.
void applyPreset(vtkVolumeProperty& property, VolumePreset preset, bool seeThrough);

}  // namespace saliscope::ui
