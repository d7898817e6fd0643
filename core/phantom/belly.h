// The abdomen below the domes of the diaphragm: organs, bowel and vessels in the fat of its cavity.
#pragma once

#include <vector>

#include "core/phantom/canvas.h"
#include "core/phantom/patient.h"
#include "core/phantom/solids.h"
#include "core/phantom/vessel_tree.h"

namespace saliscope::phantom {

/// Masked: aorta, inferior vena cava, renal, splenic, mesenteric and portal vessels outside the liver, and the kidneys.
class Belly {
 public:
  static constexpr double top = -150;  ///< anatomy z where the domes end

  explicit Belly(const Patient& patient);
  /// All that the cage holds, in a plane below `top`.
  void paint(Canvas& canvas);

 private:
  struct Vessel {
    Tube tube;
    float hu;
    float mask;
  };
  struct Loop {
    Tube tube;
    Material wall, content;
  };
  void addVessels();
  void addMesentery();
  void addBowel();
  void addLiverTrees();
  void paintMuscles(Canvas& canvas) const;
  void paintLiver(Canvas& canvas);
  void paintKidney(Canvas& canvas, double side) const;
  void paintOrgans(Canvas& canvas) const;
  [[nodiscard]] double liverDistance(double x, double y, double z) const;
  [[nodiscard]] Vec3 kidneyCentre(double side) const;

  const Patient& patient_;
  double liverDrop_ = 0, kidneyDrop_ = 0, kidneySize_ = 1;  ///< mm, mm, scale: how organs lie and measure in this patient
  std::vector<Vessel> vessels_;
  std::vector<Loop> bowel_;
  std::vector<VesselTree> liverTrees_;
  std::vector<float> cavity_, liver_;
};

}  // namespace saliscope::phantom
