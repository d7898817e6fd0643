// Table, skin, fat, breasts, muscles of the chest wall.
#include <cmath>
#include <numbers>

#include "core/phantom/cage.h"
#include "core/phantom/painters.h"
#include "core/phantom/solids.h"

namespace saliscope::phantom {

namespace {

constexpr double skin = 1.8;  ///< mm
/// Fat is thicker on flanks and back, thin over the breastbone.
Outline withFat(const Outline& muscles, double fat) {
  Outline out = grown(muscles, fat);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const double front = ramp(-60, -100, muscles[i].y);
    const double keep = 0.35 * front * std::exp(-std::pow(muscles[i].x / 35, 2));
    out[i].x += (muscles[i].x - out[i].x) * keep;
    out[i].y += (muscles[i].y - out[i].y) * keep;
  }
  return out;
}

/// How far a breast stands out at x, mm.
double breastRise(const Patient& p, double x, double z) {
  const double t = std::pow((std::abs(x) - 84) / 60, 2) + std::pow((z + 42) / 66, 2);
  return t < 1 ? p.breast * std::pow(1 - t, 0.7) : 0;
}

void paintSkinAndFat(Canvas& canvas, const Patient& p) {
  const double z = canvas.z();
  const Outline muscles = muscleOutline(z);
  Outline body = withFat(muscles, p.fat);
  for (std::size_t i = 0; i < body.size(); ++i) {
    if (muscles[i].y > 0) continue;
    const double rise = breastRise(p, muscles[i].x, z);
    body[i].y -= rise;
    body[i].x += 0.15 * std::copysign(rise, body[i].x);  // lying down it leans outwards
  }
  canvas.paint(grown(body, skin), {25, 8, 0, 0});
  canvas.paint(body, fatTissue());
  if (p.breastGland <= 0 || std::abs(z + 42) > 46) return;
  std::vector<float> underSkin;
  canvas.gather(underSkin);
  canvas.paint(grown(body, -3), {});
  canvas.stopGathering();
  canvas.clip(&underSkin);
  for (const double side : {-1.0, 1.0}) {
    const double x = side * 88;
    const double size = std::sqrt(p.breastGland);
    const Ellipsoid gland{{x, muscleFront(x, z) - p.fat - 0.3 * p.breast, -42}, {40 * size, 0.5 * p.breast + 2, 44 * size}};
    paint(canvas, gland, {p.hu.gland, 18, 10, 0.72f - 0.25f * static_cast<float>(p.breastGland)});
  }
  canvas.clip(nullptr);
}

/// A sheet of muscle along the cage between two turns, `inner` mm off it.
void paintSheet(Canvas& canvas, const Patient& p, double side, double from, double to, double inner, double thickness) {
  if (thickness * p.muscles < 0.7) return;
  constexpr int steps = 24;
  Outline outer, under;
  for (int i = 0; i <= steps; ++i) {
    const double t = static_cast<double>(i) / steps;
    const double turn = from + (to - from) * t;
    const double rise = thickness * p.muscles * std::pow(std::sin(std::numbers::pi * t), 0.6);
    outer.push_back(besideCage(canvas.z(), side, turn, inner + rise));
    under.push_back(besideCage(canvas.z(), side, turn, inner));
  }
  outer.insert(outer.end(), under.rbegin(), under.rend());
  canvas.paint(outer, muscleTissue(p));
}

void paintSheets(Canvas& canvas, const Patient& p, double side) {
  const double z = canvas.z();
  // external oblique and abdominal wall low down, serratus above
  paintSheet(canvas, p, side, 0.30, 0.80, 12.5, 9 * plateau(-200, 20, 40, z));
  paintSheet(canvas, p, side, 0.13, 0.46, 22.5, 10 * plateau(-130, -40, 60, z));
  // pectorals
  paintSheet(canvas, p, side, 0.63, 0.86, 12.5, 10 * plateau(-5, 50, 18, z));
  paintSheet(canvas, p, side, 0.60, 0.965, 12.5 + 9 * plateau(-5, 50, 18, z), 15 * plateau(-30, 22, 45, z));
}

}  // namespace

Material fatTissue() {
  return {-104, 5, 4, 0, 22};
}

Material muscleTissue(const Patient& p) {
  return {p.hu.muscle, 5, 4, static_cast<float>(p.marbling)};
}

void paintTable(Canvas& canvas, const Patient& p) {
  const double x0 = p.frame.shift.x * 0.3;
  const auto arc = [&](double down, double half, double sag, double halfWidth) {
    std::vector<BandPoint> line;
    for (int i = -8; i <= 8; ++i) {
      const double u = i / 8.0;
      line.push_back({x0 + u * halfWidth, p.tableTop + down - sag * u * u, half});
    }
    canvas.paintScanner(band(line), {-200 + 480 * static_cast<float>(half), 0, 0, 0});
  };
  if (p.tableKind == 0) {
    arc(0, 0.6, 38, 215);
    arc(20, 1.3, 50, 220);
    const BandPoint base[] = {{x0 - 215, p.tableTop - 28, 1.2},
                              {x0 - 105, p.tableTop + 62, 1.2},
                              {x0 + 105, p.tableTop + 62, 1.2},
                              {x0 + 215, p.tableTop - 28, 1.2}};
    canvas.paintScanner(band(base, 1), {350, 0, 0, 0});
  } else if (p.tableKind == 1) {
    arc(0, 0.8, 45, 230);
    arc(9, 0.5, 38, 235);
  } else {
    arc(0, 1.1, 30, 200);
    arc(34, 1.1, -6, 190);
  }
}

void paintTrunk(Canvas& canvas, const Patient& p) {
  paintSkinAndFat(canvas, p);
  for (const double side : {-1.0, 1.0}) paintSheets(canvas, p, side);
  const double wall = 11.5 - 5 * ramp(60, 100, canvas.z());
  if (hasCage(canvas.z())) canvas.paint(grown(cageOutline(canvas.z()), wall), muscleTissue(p));
}

}  // namespace saliscope::phantom
