#include "core/phantom/cage.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace saliscope::phantom {

namespace {

constexpr double topOfLungs = 112;
constexpr double squareness = 2.25;  ///< exponent of the superellipse; 2 is an ellipse
constexpr Key widths[] = {{-150, 139}, {-100, 139}, {-60, 136}, {-20, 130}, {10, 121},
                          {40, 107},   {65, 90},    {85, 71},   {100, 52},  {112, 20}};
constexpr Key fronts[] = {{-150, -98}, {-60, -97}, {-20, -92}, {10, -84}, {40, -66}, {65, -43}, {85, -16}, {100, 6}, {112, 30}};
constexpr Key backs[] = {{-150, 93}, {-60, 98}, {0, 97}, {40, 90}, {65, 82}, {85, 73}, {100, 63}, {112, 48}};
constexpr Key middles[] = {{-150, 2}, {-60, 6}, {0, 14}, {40, 24}, {65, 30}, {85, 34}, {112, 38}};
constexpr Key spines[] = {{-150, 60}, {-60, 67}, {0, 67}, {40, 60}, {70, 50}, {112, 38}};

constexpr double muscleSquareness = 2.3;
constexpr Key muscleWidths[] = {{-150, 155}, {-100, 158}, {-60, 160}, {-20, 165}, {10, 171}, {40, 177}, {70, 180}, {112, 182}};
constexpr Key muscleFronts[] = {{-150, -113}, {-60, -112}, {-20, -107}, {10, -101}, {40, -89}, {65, -74}, {85, -63}, {112, -52}};
constexpr Key muscleBacks[] = {{-150, 113}, {-60, 120}, {0, 122}, {40, 118}, {70, 111}, {112, 100}};
constexpr Key muscleMiddles[] = {{-150, 5}, {-60, 16}, {0, 30}, {40, 34}, {70, 30}, {112, 26}};

double signedPower(double base, double exponent) {
  return std::copysign(std::pow(std::abs(base), exponent), base);
}

}  // namespace

Point cagePoint(double z, double side, double turn) {
  const double angle = std::numbers::pi * turn;
  const double middle = keyed(middles, z);
  const double reach = std::cos(angle) > 0 ? keyed(backs, z) - middle : middle - keyed(fronts, z);
  return {side * keyed(widths, z) * signedPower(std::sin(angle), 2 / squareness),
          middle + reach * signedPower(std::cos(angle), 2 / squareness)};
}

Point besideCage(double z, double side, double turn, double out) {
  constexpr double step = 0.01;
  const Point p = cagePoint(z, side, turn);
  const Point a = cagePoint(z, side, turn - step);
  const Point b = cagePoint(z, side, turn + step);
  const double along = std::max(std::hypot(b.x - a.x, b.y - a.y), 1e-9);
  return {p.x - side * out * (b.y - a.y) / along, p.y + side * out * (b.x - a.x) / along};
}

Outline cageOutline(double z) {
  Outline outline;
  constexpr int points = 64;
  for (int i = 0; i < points; ++i) outline.push_back(cagePoint(z, 1, static_cast<double>(i) / points));
  for (int i = 0; i < points; ++i) outline.push_back(cagePoint(z, -1, 1 - static_cast<double>(i) / points));
  return outline;
}

double cageDistance(double x, double y, double z) {
  const double middle = keyed(middles, z);
  const double width = keyed(widths, z);
  const double reach = y > middle ? keyed(backs, z) - middle : middle - keyed(fronts, z);
  const double q = std::pow(std::abs(x) / width, squareness) + std::pow(std::abs(y - middle) / reach, squareness);
  return (std::pow(q, 1 / squareness) - 1) * std::min(width, reach);
}

double muscleFront(double x, double z) {
  const double q = std::pow(std::min(std::abs(x) / keyed(muscleWidths, z), 1.0), muscleSquareness);
  const double middle = keyed(muscleMiddles, z);
  // the hollow between breastbone and shoulder
  const double hollow = 9 * ramp(45, 95, z) * std::exp(-std::pow((std::abs(x) - 88) / 30, 2));
  return middle - (middle - keyed(muscleFronts, z)) * std::pow(1 - q, 1 / muscleSquareness) + hollow;
}

double muscleBack(double x, double z) {
  const double q = std::pow(std::min(std::abs(x) / keyed(muscleWidths, z), 1.0), muscleSquareness);
  const double middle = keyed(muscleMiddles, z);
  const double furrow = 5 * std::exp(-std::pow(x / 13, 2));  // along the spine
  return middle + (keyed(muscleBacks, z) - middle) * std::pow(1 - q, 1 / muscleSquareness) - furrow;
}

Outline muscleOutline(double z) {
  Outline outline;
  constexpr int points = 200;
  const double width = keyed(muscleWidths, z);
  for (int i = 0; i < points; ++i) {
    const double angle = 2 * std::numbers::pi * i / points;
    const double x = width * signedPower(std::cos(angle), 2 / muscleSquareness);
    outline.push_back({x, std::sin(angle) > 0 ? muscleBack(x, z) : muscleFront(x, z)});
  }
  return outline;
}

bool hasCage(double z) {
  return z < topOfLungs;
}
double spineY(double z) {
  return keyed(spines, z);
}
double cageFront(double z) {
  return keyed(fronts, z);
}

}  // namespace saliscope::phantom
