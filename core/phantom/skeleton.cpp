// Spine, ribs and breastbone.
#include <cmath>
#include <numbers>

#include "core/phantom/cage.h"
#include "core/phantom/painters.h"
#include "core/phantom/solids.h"

namespace saliscope::phantom {

namespace {

constexpr double vertebraStep = 24;  ///< mm of height with its disc
constexpr int ribs = 10;             ///< that reach the front
// heights at which rib 1.. turns into cartilage and meets the breastbone
constexpr double junction[ribs] = {28, -15, -44, -73, -101, -127, -146, -165, -180, -195};
constexpr double atSternum[ribs] = {53, 9, -16, -36, -56, -70, -82, -100, -125, -150};
constexpr double cartilageTurn = 0.80;

double ribHead(int rib) {
  return (5 - rib) * vertebraStep * 0.98;
}

double ribHeight(int rib, double turn) {
  const double head = ribHead(rib);
  const std::size_t i = static_cast<std::size_t>(rib - 1);
  const Key keys[] = {{0.0, head + 2},
                      {0.1, head},
                      {0.3, head + (junction[i] - head) * 0.3},
                      {0.55, head + (junction[i] - head) * 0.66},
                      {cartilageTurn, junction[i]},
                      {0.97, atSternum[i]}};
  return keyed(keys, turn);
}

/// The cut through one rib: everything along the cage whose height is near the plane's.
struct RibShape {
  double height, thickness, out;
};

void paintRibCut(Canvas& canvas, int rib, double side, double from, double to, const RibShape& shape, const Material& material) {
  constexpr int steps = 160;
  Outline outer, inner;
  const auto close = [&] {
    if (outer.size() > 1) {
      outer.insert(outer.end(), inner.rbegin(), inner.rend());
      canvas.paint(outer, material);
    }
    outer.clear();
    inner.clear();
  };
  for (int i = 0; i <= steps; ++i) {
    const double turn = from + (to - from) * i / steps;
    const double off = (canvas.z() - ribHeight(rib, turn)) / shape.height;
    if (std::abs(off) >= 1) {
      close();
      continue;
    }
    const double half = shape.thickness * std::sqrt(1 - off * off);
    outer.push_back(besideCage(canvas.z(), side, turn, shape.out + half));
    inner.push_back(besideCage(canvas.z(), side, turn, shape.out - half));
  }
  close();
}

void paintBreastbone(Canvas& canvas, const Patient& p) {
  const double z = canvas.z();
  const double there = plateau(-88, 46, 4, z);
  if (there < 0.3) return;
  const Key widths[] = {{-90, 8}, {-75, 15}, {-40, 18}, {0, 15}, {12, 17}, {30, 26}, {48, 24}};
  const double y = cageFront(z) - 8;
  const double half = keyed(widths, z) * there;
  const Point shape[] = {{-half, y}, {-half * 0.8, y - 5},  {0, y - 5.5}, {half * 0.8, y - 5},
                         {half, y},  {half * 0.8, y + 4.5}, {0, y + 6},   {-half * 0.8, y + 4.5}};
  const Outline outline = smoothClosed(shape);
  canvas.paint(outline, {static_cast<float>(0.75 * p.cortex), 40, 20, 0});
  canvas.paint(grown(outline, -1.5), {static_cast<float>(0.8 * p.marrow), 45, 20, 0});
}

Outline vertebralBody(double y) {
  const Point shape[] = {{0, y - 15}, {10, y - 13.5}, {17, y - 6},   {17.5, y + 4},  {15, y + 12}, {8, y + 14},
                         {0, y + 12}, {-8, y + 14},   {-15, y + 12}, {-17.5, y + 4}, {-17, y - 6}, {-10, y - 13.5}};
  return smoothClosed(shape);
}

void paintArch(Canvas& canvas, const Patient& p, double y, double level) {
  const Material cortex{static_cast<float>(p.cortex), 40, 20, 0};
  const Material marrow{static_cast<float>(p.marrow), 40, 20, 0};
  const double canal = y + 22;
  canvas.paint(ellipse({0, canal}, 13.5, 13), {static_cast<float>(0.75 * p.cortex), 60, 20, 0});
  const double pedicle = plateau(0.45, 0.85, 0.12, level);
  const double process = plateau(0.35, 0.75, 0.15, level);
  for (const double side : {-1.0, 1.0}) {
    if (process > 0.2) {
      const BandPoint wing[] = {
          {side * 10, canal + 4, 5}, {side * 22, canal + 9, 4.2 * process}, {side * 33, canal + 13, 4.5 * process}};
      canvas.paint(band(wing), cortex);
      const BandPoint inside[] = {
          {side * 12, canal + 5, 2.5}, {side * 22, canal + 9, 2.4 * process}, {side * 31, canal + 12.5, 2.6 * process}};
      canvas.paint(band(inside), marrow);
    }
    if (pedicle < 0.5) {  // the foramen through which the nerve leaves
      canvas.paint(ellipse({side * 12.5, canal - 7}, 5, 6), {-60, 10, 10, 0});
    }
  }
  // the processes overlap like tiles: long and thin below, thick at the root
  const double reach = 16 + 16 * ramp(1.0, 0.2, level);
  const BandPoint spinous[] = {
      {0, canal + 9, 5}, {0, canal + 14, 3.4}, {0, canal + 9 + 0.6 * reach, 2.6}, {0, canal + 7 + reach, 3}};
  canvas.paint(band(spinous), cortex);
  const BandPoint core[] = {{0, canal + 10, 2.6}, {0, canal + 14, 1.7}, {0, canal + 7 + 0.8 * reach, 1.4}};
  canvas.paint(band(core), marrow);
  canvas.paint(ellipse({0, canal}, 9.5, 8.5), {10, 4, 0, 0});
  canvas.paint(ellipse({0, canal + 0.5}, 5, 4), {38, 3, 0, 0});
}

}  // namespace

void paintSpine(Canvas& canvas, const Patient& p) {
  const double z = canvas.z();
  const double y = spineY(z);
  // back muscles on both sides of the processes
  for (const double side : {-1.0, 1.0}) {
    const double grow = p.muscles * (0.85 + 0.2 * ramp(0, -120, z));
    canvas.paint(ellipse({side * 24, y + 40}, 22 * grow, 13.5 * grow, side * -0.2), muscleTissue(p));
  }
  const double position = z / vertebraStep + 100;
  const double level = position - std::floor(position);  // 0 lower endplate .. 1, the disc beyond 0.84
  const bool disc = level > 0.84;
  const Outline body = vertebralBody(y);
  if (disc) {
    canvas.paint(body, {95, 8, 5, 0});
  } else {
    const double endplate = std::max(ramp(0.06, 0.0, level), ramp(0.78, 0.84, level));
    canvas.paint(body, {static_cast<float>(p.cortex), 40, 20, 0});
    canvas.paint(grown(body, -1.4), {static_cast<float>(p.marrow + endplate * 0.5 * (p.cortex - p.marrow)), 35, 12, 0});
  }
  paintArch(canvas, p, y, level);
}

void paintRibs(Canvas& canvas, const Patient& p) {
  if (!hasCage(canvas.z())) return;
  const Material cortex{static_cast<float>(p.cortex), 40, 20, 0};
  const Material marrow{static_cast<float>(0.9 * p.marrow), 40, 15, 0};
  const Material cartilage{p.calcifiedCartilage ? 150.0f : 100.0f, p.calcifiedCartilage ? 75.0f : 12.0f, 12, 0};
  for (const double side : {-1.0, 1.0}) {
    for (int rib = 1; rib <= ribs; ++rib) {
      if (rib <= 7) paintRibCut(canvas, rib, side, cartilageTurn, 0.965, {7, 4.6, 6.5}, cartilage);
      paintRibCut(canvas, rib, side, 0.06, cartilageTurn, {6.3, 4.1, 5.6}, cortex);
      paintRibCut(canvas, rib, side, 0.07, cartilageTurn - 0.005, {4.8, 2.5, 5.6}, marrow);
    }
  }
  paintBreastbone(canvas, p);
}

}  // namespace saliscope::phantom
