#include <cmath>

#include "core/phantom/cage.h"
#include "core/phantom/painters.h"
#include "core/phantom/solids.h"

namespace saliscope::phantom {

namespace {

constexpr double domeDrop = 42;  ///< mm below the top at which a dome reaches the ribs

struct Dome {
  double x, y, top, halfWidth, halfDepth;
};

double domeDistance(const Dome& dome, double x, double y, double z, double down) {
  const double depth = dome.top - down - z;
  const double size = depth <= 0 ? -0.2 : std::pow(depth / domeDrop, 0.5);
  const double q = std::pow(std::abs(x - dome.x) / dome.halfWidth, 2.3) + std::pow(std::abs(y - dome.y) / dome.halfDepth, 2.3);
  return (std::pow(q, 1 / 2.3) - size) * std::min(dome.halfWidth, dome.halfDepth);
}

void paintDome(Canvas& canvas, const Dome& dome, double down, const Material& material) {
  if (canvas.z() > dome.top - down) return;
  canvas.paintWithin(
      {-145, 145, -105, 105}, [&, z = canvas.z()](double x, double y) { return domeDistance(dome, x, y, z, down); }, material);
}

void paintLiver(Canvas& canvas, const Patient& p, const Dome& right, const Dome& middle) {
  const Material liver{p.hu.liver, 4, 3, 0};
  paintDome(canvas, middle, 3, liver);
  paintDome(canvas, right, 3, liver);
  const float blood = p.hu.liverVessels;
  const TubePoint hepatic[] = {{-26, 10, -112, 5}, {-50, -4, -122, 4}, {-80, -12, -138, 3}, {-104, -18, -152, 2}};
  const TubePoint central[] = {{-24, 8, -114, 5}, {-28, -24, -122, 4}, {-38, -52, -134, 2.5}};
  const TubePoint leftOne[] = {{-22, 8, -114, 4.5}, {4, -18, -122, 3.5}, {26, -40, -132, 2}};
  const TubePoint back[] = {{-60, 0, -126, 3}, {-88, 26, -140, 2.5}, {-104, 44, -156, 1.5}};
  for (const std::span<const TubePoint> line : {std::span<const TubePoint>(hepatic), std::span<const TubePoint>(central),
                                                std::span<const TubePoint>(leftOne), std::span<const TubePoint>(back)}) {
    Tube(line).paint(canvas, {blood, 0, 0, 0});
  }
}

void paintLeftSide(Canvas& canvas, const Patient& p, const Dome& left) {
  paintDome(canvas, left, 2.5, fatTissue());
  paintStomach(canvas, p, {{62, -14, p.leftDome - 36}, {42, 46, 33}}, p.hu.muscle, 3.5);
  const Ellipsoid spleen{{97, 42, p.leftDome - 44}, {31, 40, 38}};
  paint(canvas, spleen, {p.hu.spleen, 4, p.hu.spleen > 80 ? 9.0f : 2.0f, 0});
  const Ellipsoid colon{{98, -42, p.leftDome - 52}, {26, 24, 36}};
  paint(canvas, colon, {45, 10, 0, 0});
  paint(canvas, colon.grownBy(-2.5), {-700, 220, 150, 0});
}

}  // namespace

void paintStomach(Canvas& canvas, const Patient& p, const Ellipsoid& stomach, float wall, double thickness) {
  const double z = canvas.z();
  paint(canvas, stomach, {wall, 6, 0, 0});
  const Ellipsoid inside = stomach.grownBy(-thickness);
  if (!inside.meets(z)) return;
  paint(canvas, inside, {25, 25, 18, 0.1f});
  const double level = stomach.centre[1] + stomach.half[1] * (2 * p.stomachAir - 1);
  canvas.paintWithin(inside.box(), [&](double x, double y) { return std::max(inside.distance(x, y, z), y - level); },
                     {-970, 8, 0, 0});
}

void paintAbdomen(Canvas& canvas, const Patient& p) {
  const Dome right{-70, 0, p.rightDome, 68, 88};
  const Dome middle{-8, -36, p.rightDome - 18, 78, 52};
  const Dome left{74, 2, p.leftDome, 64, 88};
  const Material diaphragm{p.hu.muscle, 5, 3, 0};
  for (const Dome& dome : {left, middle, right}) paintDome(canvas, dome, 0, diaphragm);
  paintLeftSide(canvas, p, left);
  paintLiver(canvas, p, right, middle);
}

}  // namespace saliscope::phantom
