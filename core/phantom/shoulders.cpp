#include <cmath>

#include "core/phantom/cage.h"
#include "core/phantom/painters.h"
#include "core/phantom/solids.h"

namespace saliscope::phantom {

namespace {

constexpr double tipOfScapula = -72, topOfScapula = 100;
constexpr Key medialX[] = {{-75, 122}, {-50, 108}, {0, 93}, {40, 84}, {70, 90}, {100, 100}};
constexpr Key medialY[] = {{-75, 86}, {-50, 95}, {0, 101}, {40, 99}, {70, 90}, {100, 78}};
constexpr Key lateralX[] = {{-75, 128}, {-50, 136}, {0, 146}, {40, 152}, {70, 142}, {100, 138}};
constexpr Key lateralY[] = {{-75, 80}, {-50, 68}, {0, 52}, {40, 38}, {70, 30}, {100, 36}};

struct Blade {
  Point medial, lateral;
  [[nodiscard]] Point at(double t, double out = 0) const {
    const double dx = lateral.x - medial.x, dy = lateral.y - medial.y;
    const double along = std::hypot(dx, dy);
    // bulges a little towards the back
    const double bulge = out + (dx > 0 ? 8 : -8) * t * (1 - t);
    return {medial.x + t * dx - bulge * dy / along, medial.y + t * dy + bulge * dx / along};
  }
};

Blade blade(double z, double side) {
  return {{side * keyed(medialX, z), keyed(medialY, z)}, {side * keyed(lateralX, z), keyed(lateralY, z)}};
}

Outline alongBlade(const Blade& b, double side, double from, double to, double out, double half) {
  std::vector<BandPoint> line;
  for (int i = 0; i <= 6; ++i) {
    const double u = i / 6.0;
    const Point p = b.at(from + (to - from) * u, side * out);
    line.push_back({p.x, p.y, half * std::sqrt(std::max(0.0, 1 - std::pow(2 * u - 1, 4)))});
  }
  return band(line);
}

void paintBladeMuscles(Canvas& canvas, const Patient& p, double side) {
  const double z = canvas.z();
  const double m = p.muscles;
  const Material muscle = muscleTissue(p);
  const Blade b = blade(z, side);
  if (z > tipOfScapula && z < topOfScapula + 8) {
    const double grow = plateau(-35, 85, 35, z);
    canvas.paint(alongBlade(b, side, 0.02, 1.02, -10 * m, 8 * m * grow), muscle);  // subscapularis
    canvas.paint(alongBlade(b, side, 0.05, 0.97, 12 * m, 10 * m * grow), muscle);  // infraspinatus
  }
  // latissimus and teres major, the bulge behind the armpit
  const double bulge = plateau(-50, 60, 45, z);
  if (bulge > 0.1) {
    const Point end = b.at(1.0, 0);
    canvas.paint(ellipse({end.x + side * 5, end.y - 4}, 12 * m * bulge, 25 * m * bulge, side * 0.3), muscle);
  }
  const double above = plateau(78, 130, 14, z);  // supraspinatus
  if (above > 0.1) {
    const BandPoint line[] = {
        {side * 70, 74, 3}, {side * 96, 62, 12 * m * above}, {side * 122, 44, 10 * m * above}, {side * 140, 30, 2}};
    canvas.paint(band(line), muscle);
  }
  const double cap = plateau(60, 130, 30, z);  // deltoid
  if (cap > 0.1) {
    const BandPoint line[] = {{side * 122, -34, 2},
                              {side * 152, -20, 11 * m * cap},
                              {side * 168, 18, 10 * m * cap},
                              {side * 156, 56, 12 * m * cap},
                              {side * 122, 82, 3}};
    canvas.paint(band(line), muscle);
  }
}

void paintPectorals(Canvas& canvas, const Patient& p, double side) {
  const double z = canvas.z();
  const double m = p.muscles;
  const double there = plateau(18, 110, 25, z);
  if (there < 0.1) return;
  std::vector<BandPoint> line;
  const double shares[] = {0.2, 0.75, 1, 0.95, 0.7, 0.2};
  for (int i = 0; i < 6; ++i) {
    const double x = 14 + 27 * i - 10 * ramp(80, 40, z);
    const double half = 8 * m * there * shares[i];
    line.push_back({side * x, muscleFront(x, z) + half + 1, half});
  }
  canvas.paint(band(line), muscleTissue(p));
  const double under = plateau(20, 80, 20, z);
  const BandPoint lesser[] = {{side * 62, muscleFront(62, z) + 24 * m, 2},
                              {side * 86, muscleFront(86, z) + 23 * m, 5 * m * under},
                              {side * 112, muscleFront(112, z) + 22 * m, 4 * m * under},
                              {side * 126, muscleFront(126, z) + 22 * m, 1}};
  if (under > 0.2) canvas.paint(band(lesser), muscleTissue(p));
}

/// Nodes and small vessels in the fat of the armpit.
void paintArmpit(Canvas& canvas, const Patient& p, double side) {
  Random random(Random::key(p.seed, "phantom.armpit", side > 0 ? 1 : 0));
  const Material soft{42, 6, 0, 0};
  for (int i = 0; i < 9; ++i) {
    const double r = random.uniform(1.8, 4.5);
    paint(canvas,
          Ellipsoid{{side * random.uniform(112, 148), random.uniform(-48, 22), random.uniform(0, 85)},
                    {r, r * random.uniform(0.9, 1.8), 1.5 * r}},
          soft);
  }
  for (int i = 0; i < 4; ++i) {
    const double x = random.uniform(118, 150), y = random.uniform(-45, 15), r = random.uniform(0.9, 1.8);
    const TubePoint line[] = {
        {side * (x - 12), y + 4, 95, r + 0.6}, {side * x, y, 50, r}, {side * (x + 8), y + random.uniform(-8, 12), -40, 0.6 * r}};
    Tube(line).paint(canvas, {p.hu.smallVeins, 0, 0, 0});
  }
}

/// What fills the upper opening of the chest: scalenes, the flexors before the spine, thyroid, the straps in front.
void paintNeckMuscles(Canvas& canvas, const Patient& p, double side) {
  const double z = canvas.z();
  const double there = ramp(78, 104, z);
  if (there < 0.1) return;
  const double m = p.muscles * there;
  const double y = spineY(z);
  const Material muscle = muscleTissue(p);
  canvas.paint(ellipse({side * 13, y - 17}, 9 * m, 5 * m), muscle);
  canvas.paint(ellipse({side * 38, y - 4}, 13 * m, 17 * m, side * 0.4), muscle);
  canvas.paint(ellipse({side * 40, y + 34}, 20 * m, 15 * m, side * -0.3), muscle);
  canvas.paint(ellipse({side * 30, -30}, 14 * m, 6 * m, side * 0.35), muscle);
  canvas.paint(ellipse({side * 13, -22}, 9 * m, 3 * m, side * 0.2), muscle);
  const Ellipsoid thyroid{{side * 15, -2, 114}, {8, 12, 18}};
  paint(canvas, thyroid, {p.hu.smallVeins > 80 ? 160.0f : 95.0f, 8, 5, 0});
}

/// Trapezius, rhomboids, the muscles that raise the shoulder blade.
void paintBackMuscles(Canvas& canvas, const Patient& p, double side) {
  const double z = canvas.z();
  const double m = p.muscles;
  const Material muscle = muscleTissue(p);
  const Blade b = blade(std::max(z, -40.0), side);
  const double back = keyed(medialY, std::max(z, 0.0)) + 12;
  const double trapezius = plateau(-20, 130, 60, z);
  const double high = ramp(65, 105, z);
  if (trapezius > 0.1) {
    const BandPoint line[] = {{side * 3, back + 1, 2.5},
                              {side * 35, back + 1 - 4 * high, (4 + 8 * high) * m * trapezius},
                              {side * 75, back - 2 - 5 * high, (3.5 + 7 * high) * m * trapezius},
                              {side * 110, back - 14, 1.5}};
    canvas.paint(band(line), muscle);
  }
  const double rhomboid = plateau(-5, 75, 25, z);
  if (rhomboid > 0.1) {
    const BandPoint line[] = {
        {side * 8, back - 6, 1.5}, {side * 45, back - 6, 4 * m * rhomboid}, {b.medial.x, b.medial.y, 3 * rhomboid}};
    canvas.paint(band(line), muscle);
  }
}

void paintBones(Canvas& canvas, const Patient& p, double side) {
  const double z = canvas.z();
  const Material cortex{static_cast<float>(p.cortex), 30, 20, 0};
  const Material marrow{static_cast<float>(p.marrow), 40, 15, 0};
  if (z > tipOfScapula && z < topOfScapula) {
    const Blade b = blade(z, side);
    const double thick = 1.7 + 1.2 * ramp(10, 60, z);
    canvas.paint(alongBlade(b, side, 0, 1, 0, thick), cortex);
    // the rim by the joint and its marrow
    canvas.paint(alongBlade(b, side, 0.78, 1.02, 0, 3.6 + 3.5 * ramp(30, 70, z)), cortex);
    canvas.paint(alongBlade(b, side, 0.81, 1.0, 0, 2.0 + 3.2 * ramp(30, 70, z)), marrow);
    const double spine = plateau(38, 72, 10, z);
    if (spine > 0.2) {
      const Point root = b.at(0.45), tip = b.at(0.62, side * 24 * spine);
      const BandPoint line[] = {{root.x, root.y, 2.5}, {0.5 * (root.x + tip.x), 0.5 * (root.y + tip.y), 2}, {tip.x, tip.y, 3.5}};
      canvas.paint(band(line), cortex);
    }
  }
  const Ellipsoid head{{side * 150, 8, 104}, {22, 22, 24}};
  paint(canvas, head, cortex);
  paint(canvas, head.grownBy(-1.8), {static_cast<float>(0.75 * p.marrow), 50, 20, 0});
  const TubePoint clavicle[] = {
      {side * 17, -58, 50, 9}, {side * 45, -56, 62, 6}, {side * 85, -40, 78, 5.5}, {side * 125, -8, 100, 6}};
  const Tube tube(clavicle);
  tube.paint(canvas, cortex);
  tube.paint(canvas, marrow, 0, -2);
}

}  // namespace

void paintShoulders(Canvas& canvas, const Patient& p) {
  for (const double side : {-1.0, 1.0}) {
    paintBackMuscles(canvas, p, side);
    paintPectorals(canvas, p, side);
    paintArmpit(canvas, p, side);
    paintBladeMuscles(canvas, p, side);
    paintNeckMuscles(canvas, p, side);
    paintBones(canvas, p, side);
  }
}

}  // namespace saliscope::phantom
