// Great vessels, airways and gullet: tubes through the mediastinum.
#pragma once

#include <vector>

#include "core/phantom/canvas.h"
#include "core/phantom/patient.h"
#include "core/phantom/solids.h"

namespace saliscope::phantom {

class Mediastinum {
 public:
  explicit Mediastinum(const Patient& patient);
  /// Everything `grow` mm thicker, of one material: what the mediastinal fat covers.
  void paintEnvelope(Canvas& canvas, const Material& material, double grow) const;
  void paintVessels(Canvas& canvas) const;
  void paintAirways(Canvas& canvas) const;

 private:
  struct Vessel {
    Tube tube;
    float hu;
    float mask;
  };
  void addArteries(const Patient& patient);
  void addVeins(const Patient& patient);
  void paintNodes(Canvas& canvas) const;
  void paintPlaques(Canvas& canvas) const;

  const Patient& patient_;
  std::vector<Vessel> vessels_;  ///< in painting order
  std::size_t aorta_ = 0;
  std::vector<Tube> airways_;
  Tube gullet_;
};

}  // namespace saliscope::phantom
