#include "ui/render/volume_presets.h"

#include <vtkColorTransferFunction.h>
#include <vtkNew.h>
#include <vtkPiecewiseFunction.h>
#include <vtkVolumeProperty.h>

#include <vector>

namespace saliscope::ui {

namespace {

struct OpacityPoint {
  double hu;
  double opacity;  ///< of `unitMm`
};
struct ColorPoint {
  double hu;
  double red, green, blue;
};
struct Preset {
  std::vector<OpacityPoint> opacity;
  std::vector<ColorPoint> colors;
  double unitMm;
  double specular;
};

const Preset& presetOf(VolumePreset preset) {
  // Bone begins above contrast-filled veins; vessels show what bone shows, and what contrast agent has reached.
  static const Preset bone{{{120, 0}, {220, 0.12}, {450, 0.55}, {1200, 0.9}},
                           {{120, 0.45, 0.12, 0.08}, {260, 0.75, 0.40, 0.25}, {450, 0.93, 0.83, 0.65}, {1200, 1, 0.98, 0.93}},
                           3,
                           0.25};
  static const Preset vessels{
      {{110, 0}, {180, 0.08}, {260, 0.45}, {500, 0.7}, {1500, 0.8}},
      {{110, 0.55, 0.05, 0.05}, {200, 0.85, 0.15, 0.10}, {330, 0.95, 0.45, 0.25}, {600, 0.97, 0.88, 0.70}, {1500, 1, 1, 0.95}},
      3,
      0.3};
  // Parenchyma as a faint haze, its vessels and walls in it; the chest's wall is left out.
  static const Preset lung{{{-940, 0}, {-860, 0.03}, {-700, 0.05}, {-560, 0.12}, {-420, 0.10}, {-300, 0}},
                           {{-940, 0.35, 0.42, 0.58},
                            {-820, 0.52, 0.62, 0.80},
                            {-620, 0.86, 0.78, 0.76},
                            {-450, 0.95, 0.75, 0.68},
                            {-300, 0.9, 0.65, 0.55}},
                           4,
                           0.1};
  static const Preset skin{
      {{-450, 0}, {-250, 0.30}, {50, 0.32}, {250, 0.5}, {1200, 0.9}},
      {{-450, 0.62, 0.40, 0.30}, {-150, 0.87, 0.64, 0.50}, {60, 0.80, 0.45, 0.36}, {250, 0.93, 0.83, 0.65}, {1200, 1, 0.98, 0.93}},
      5,
      0.1};
  switch (preset) {
    case VolumePreset::Vessels:
      return vessels;
    case VolumePreset::Lung:
      return lung;
    case VolumePreset::Skin:
      return skin;
    case VolumePreset::Bone:
      break;
  }
  return bone;
}

}  // namespace

void applyPreset(vtkVolumeProperty& property, VolumePreset preset, bool seeThrough) {
  // As if the body were thinner by this; lungs are seen through anyway.
  const double farther = preset == VolumePreset::Lung ? 1 : 5;
  const Preset& wanted = presetOf(preset);
  vtkNew<vtkPiecewiseFunction> opacity;
  for (const OpacityPoint& point : wanted.opacity) opacity->AddPoint(point.hu, point.opacity);
  vtkNew<vtkColorTransferFunction> colors;
  for (const ColorPoint& point : wanted.colors) colors->AddRGBPoint(point.hu, point.red, point.green, point.blue);
  property.SetScalarOpacity(opacity);
  property.SetColor(colors);
  property.SetScalarOpacityUnitDistance(wanted.unitMm * (seeThrough ? farther : 1));
  property.SetInterpolationTypeToLinear();
  property.ShadeOn();
  property.SetAmbient(0.2);
  property.SetDiffuse(0.85);
  property.SetSpecular(wanted.specular);
  property.SetSpecularPower(12);
}

}  // namespace saliscope::ui
