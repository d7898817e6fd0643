#include "core/phantom/vessel_tree.h"

#include <limits>

namespace saliscope::phantom {

namespace {

constexpr double wayShare = 0.22;  ///< how much a direct way from the root counts
constexpr double murray = 3.0;     ///< exponent between the radii of a stem and of its branches

}  // namespace

VesselTree::VesselTree(const Settings& settings, std::vector<Vec3> points) : settings_(settings) {
  nodes_.push_back({{settings.root.x, settings.root.y, settings.root.z}, 0, 0, 0, settings.root.radius});
  grow(std::move(points));
  for (Node& n : nodes_) n.leaves = 0;
  std::vector<bool> hasChild(nodes_.size());
  for (std::size_t i = 1; i < nodes_.size(); ++i) hasChild[nodes_[i].parent] = true;
  for (std::size_t i = nodes_.size() - 1; i > 0; --i) {  // children come after their parents
    if (!hasChild[i]) nodes_[i].leaves += 1;
    nodes_[nodes_[i].parent].leaves += nodes_[i].leaves;
  }
  for (Node& n : nodes_) n.radius = std::min(settings_.leafRadius * std::pow(n.leaves, 1 / murray), settings_.root.radius);
}

void VesselTree::grow(std::vector<Vec3> points) {
  // Prim's algorithm with the way from the root added to the cost
  std::vector<double> cost(points.size(), std::numeric_limits<double>::max());
  std::vector<std::size_t> best(points.size(), 0);
  std::vector<bool> done(points.size(), false);
  std::size_t last = 0;
  for (std::size_t added = 0; added < points.size(); ++added) {
    std::size_t next = points.size();
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (done[i]) continue;
      const double c = length(points[i] - nodes_[last].at) + wayShare * nodes_[last].way;
      if (c < cost[i]) {
        cost[i] = c;
        best[i] = last;
      }
      if (next == points.size() || cost[i] < cost[next]) next = i;
    }
    done[next] = true;
    const Node& parent = nodes_[best[next]];
    nodes_.push_back({points[next], best[next], parent.way + length(points[next] - parent.at), 0, 0});
    last = nodes_.size() - 1;
  }
}

void VesselTree::paint(Canvas& canvas) const {
  const Material blood{settings_.hu, 0, 0, 0};
  for (std::size_t i = 1; i < nodes_.size(); ++i) {
    const Node& n = nodes_[i];
    const Node& parent = nodes_[n.parent];
    const double start = std::min(parent.radius, 1.4 * n.radius);
    paintPiece(canvas, {parent.at[0], parent.at[1], parent.at[2], start}, {n.at[0], n.at[1], n.at[2], n.radius}, blood);
  }
}

std::vector<Vec3> scatter(Random& random, const Vec3& from, const Vec3& to, int count,
                          const std::function<bool(const Vec3&)>& inside) {
  std::vector<Vec3> points;
  for (int tries = 0; tries < 20 * count && static_cast<int>(points.size()) < count; ++tries) {
    const Vec3 p{random.uniform(from[0], to[0]), random.uniform(from[1], to[1]), random.uniform(from[2], to[2])};
    if (inside(p)) points.push_back(p);
  }
  return points;
}

}  // namespace saliscope::phantom
