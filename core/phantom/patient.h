// What differs between synthetic patients: drawn once from the seed, read by every painter.
#pragma once

#include <cstdint>

#include "core/phantom/canvas.h"
#include "core/phantom/phantom.h"

namespace saliscope::phantom {

/// HU of blood and of tissues that take up contrast agent.
struct Enhancement {
  float rightHeart = 42, pulmonary = 42, leftHeart = 42, aorta = 42, svc = 42, ivc = 42, smallVeins = 42;
  float myocardium = 48, muscle = 55, liver = 58, spleen = 50, liverVessels = 45, gland = 30;
  // of the abdomen: `lowerCava` below the renal veins
  float lowerCava = 42, portal = 42, kidneyCortex = 32, kidneyMedulla = 30, urine = 5, pancreas = 42, bowelWall = 40;
  double streaks = 0;  ///< HU of the streaks that dense agent in the superior vena cava throws
};

struct Patient {
  std::uint64_t seed = 1;
  Frame frame;
  double zShift = 0, scaleZ = 1;  ///< scanner z = zShift + scaleZ x anatomy z
  double tableTop = 0;            ///< scanner y of the table's middle, mm
  int tableKind = 0;

  bool woman = false;
  double fat = 12;         ///< mm under the skin of the chest
  double innerFat = 1;     ///< scale of fat round heart and vessels
  double muscles = 1;      ///< scale of muscle thickness
  double marbling = 0.1;   ///< fat within muscle, 0..1
  double breast = 0;       ///< mm by which a breast stands out
  double breastGland = 0;  ///< share of glandular tissue
  double marrow = 180, cortex = 700;
  double heartScale = 1, heartTurn = 0, aortaScale = 1, rightDome = -98, leftDome = -110;
  double calcium = 0;  ///< 0 none .. 1 heavy plaques of aorta and coronary arteries
  bool calcifiedCartilage = false;
  double stomachAir = 0.5;
  Enhancement hu;

  double kernel = 0.7;    ///< mm, deviation of the point spread
  double sharpening = 0;  ///< edge overshoot of sharp kernels
  double noise = 15;      ///< HU
};

[[nodiscard]] Patient drawPatient(const PhantomSettings& settings);

}  // namespace saliscope::phantom
