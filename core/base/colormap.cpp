#include "core/base/colormap.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace saliscope {

namespace {

using Stops = std::vector<Rgb>;

/// 256 colours by linear interpolation between evenly spaced stops.
ColorMap interpolated(std::string id, bool diverging, const Stops& stops) {
  ColorMap map;
  map.id = std::move(id);
  map.diverging = diverging;
  for (std::size_t i = 0; i < map.colors.size(); ++i) {
    const double position = static_cast<double>(i) / 255 * static_cast<double>(stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(position), stops.size() - 2);
    const double part = position - static_cast<double>(below);
    const auto mix = [&](std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(std::lround(a + (b - a) * part)); };
    const Rgb& a = stops[below];
    const Rgb& b = stops[below + 1];
    map.colors[i] = {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
  }
  return map;
}

// inferno and viridis: van der Walt and Smith 2015 (CC0); cividis: Nunez et al. 2018. Blue-orange is ours: both
// halves have the same lightness (CIELAB 44, 62, 81, 97), so that neither sign looks stronger than the other.
const Stops infernoStops{
    {0, 0, 4},      {4, 3, 18},     {11, 7, 36},     {21, 11, 55},    {33, 12, 74},    {47, 10, 91},   {61, 9, 101},
    {74, 12, 107},  {87, 16, 110},  {100, 21, 110},  {113, 25, 110},  {125, 30, 109},  {138, 34, 106}, {151, 39, 102},
    {163, 44, 97},  {176, 49, 91},  {188, 55, 84},   {199, 62, 76},   {210, 70, 68},   {219, 80, 59},  {228, 90, 49},
    {235, 102, 40}, {241, 115, 29}, {246, 128, 19},  {249, 142, 9},   {251, 157, 7},   {252, 172, 17}, {251, 188, 33},
    {249, 203, 53}, {245, 219, 76}, {242, 234, 105}, {243, 246, 138}, {252, 255, 164},
};

const Stops viridisStops{
    {68, 1, 84},    {71, 13, 96},   {72, 24, 106},  {72, 35, 116},  {71, 45, 123},  {69, 55, 129},  {66, 64, 134},
    {62, 73, 137},  {59, 82, 139},  {55, 91, 141},  {51, 99, 141},  {47, 107, 142}, {44, 114, 142}, {41, 122, 142},
    {38, 130, 142}, {35, 137, 142}, {33, 145, 140}, {31, 152, 139}, {31, 160, 136}, {34, 167, 133}, {40, 174, 128},
    {50, 182, 122}, {63, 188, 115}, {78, 195, 107}, {94, 201, 98},  {112, 207, 87}, {132, 212, 75}, {152, 216, 62},
    {173, 220, 48}, {194, 223, 35}, {216, 226, 25}, {236, 229, 27}, {253, 231, 37},
};

const Stops cividisStops{
    {0, 34, 78},     {0, 40, 91},     {0, 46, 106},    {5, 51, 113},    {26, 56, 111},   {39, 62, 110},   {50, 67, 109},
    {59, 73, 108},   {67, 78, 108},   {75, 84, 108},   {83, 90, 109},   {90, 95, 110},   {97, 101, 111},  {104, 106, 113},
    {111, 112, 115}, {118, 118, 118}, {125, 124, 120}, {132, 130, 121}, {140, 136, 120}, {147, 142, 120}, {155, 148, 118},
    {163, 154, 116}, {171, 160, 114}, {180, 167, 111}, {188, 174, 108}, {196, 180, 104}, {205, 187, 99},  {213, 194, 94},
    {222, 201, 88},  {231, 209, 80},  {240, 216, 70},  {249, 224, 58},  {254, 232, 56},
};

const Stops grayStops{
    {0, 0, 0},
    {255, 255, 255},
};

const Stops blueorangeStops{
    {47, 104, 179}, {76, 156, 223}, {160, 207, 244}, {246, 246, 246}, {241, 193, 130}, {220, 127, 18}, {172, 76, 2},
};

}  // namespace

Rgb ColorMap::at(double value) const {
  if (!(value > 0)) return colors.front();
  return colors[static_cast<std::size_t>(std::lround(std::min(value, 1.0) * 255))];
}

std::span<const ColorMap> colorMaps() {
  static const std::vector<ColorMap> maps{interpolated("inferno", false, infernoStops),
                                          interpolated("viridis", false, viridisStops),
                                          interpolated("cividis", false, cividisStops), interpolated("gray", false, grayStops),
                                          interpolated("blue-orange", true, blueorangeStops)};
  return maps;
}

const ColorMap& colorMap(std::string_view id) {
  const auto maps = colorMaps();
  const auto found = std::find_if(maps.begin(), maps.end(), [&](const ColorMap& map) { return map.id == id; });
  return found == maps.end() ? maps.front() : *found;
}

}  // namespace saliscope
