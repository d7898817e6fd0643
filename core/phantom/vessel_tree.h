// Vessels that branch and taper on their way through an organ: lungs, liver.
#pragma once

#include <functional>
#include <vector>

#include "core/base/random.h"
#include "core/phantom/canvas.h"
#include "core/phantom/solids.h"

namespace saliscope::phantom {

/// The tree that joins the points to the root by short ways (each point goes to the node that costs least in length from the
/// node plus a share of the length from the root), with radii that keep the flow (Murray's law).
class VesselTree {
 public:
  struct Settings {
    TubePoint root;  ///< its radius is the stem's
    float hu = 45;
    double leafRadius = 0.45;
  };
  VesselTree(const Settings& settings, std::vector<Vec3> points);
  void paint(Canvas& canvas) const;

 private:
  struct Node {
    Vec3 at;
    std::size_t parent;
    double way;     ///< mm from the root
    double leaves;  ///< of all branches beyond
    double radius;
  };
  void grow(std::vector<Vec3> points);

  Settings settings_;
  std::vector<Node> nodes_;
};

/// Up to `count` points inside an organ that lies between two corners: `inside` tells.
[[nodiscard]] std::vector<Vec3> scatter(Random& random, const Vec3& from, const Vec3& to, int count,
                                        const std::function<bool(const Vec3&)>& inside);

}  // namespace saliscope::phantom
