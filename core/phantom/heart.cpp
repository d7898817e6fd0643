#include "core/phantom/heart.h"

#include <numbers>

#include "core/phantom/painters.h"

namespace saliscope::phantom {

namespace {

Vec3 unit(const Vec3& v) {
  return v * (1 / length(v));
}

}  // namespace

Vec3 Heart::place(double along, double across, double up) const {
  const double s = patient_.heartScale;
  return base_ + axes_[0] * (along * s) + axes_[1] * (across * s) + axes_[2] * (up * s);
}

Heart::Heart(const Patient& patient) : patient_(patient), base_{6, 2, -62} {
  const double s = patient.heartScale;
  const double turn = patient.heartTurn;
  const Vec3 level{std::cos(turn) * 0.66 + std::sin(turn) * 0.62, std::sin(turn) * 0.66 - std::cos(turn) * 0.62, -0.45};
  axes_[0] = unit(level);
  const Vec3 towardsRight{-0.66, -0.72, -0.12};
  axes_[1] = unit(towardsRight - axes_[0] * dot(towardsRight, axes_[0]));
  axes_[2] = cross(axes_[0], axes_[1]);
  const auto solid = [&](const Vec3& centre, Vec3 half) { return Ellipsoid{centre, half * s, axes_}; };
  left_ = solid(place(47, -14, 0), {49, 31, 33});
  leftCavity_ = solid(place(43, -14, 0), {42, 20, 22});
  right_ = solid(place(40, 15, -2), {46, 29, 34});
  rightCavity_ = solid(place(40, 16, -2), {42.5, 25.5, 30.5});
  rightAtrium_ = {{-27 * s, -16 * s - 4, -80}, {25 * s, 27 * s, 34 * s}};
  leftAtrium_ = {{3, 17, -56}, {37 * s, 18 * s, 24 * s}};
  appendage_ = {{36, -8, -40}, {13, 18, 12}};
  top_ = -30;
  bottom_ = -148;
  box_ = {-62 * s, 95 * s, -100 * s, 46 * s};
}

double Heart::distance(double x, double y, double z) const {
  const double ventricles = joined(left_.distance(x, y, z), right_.distance(x, y, z), 14);
  const double atria = joined(rightAtrium_.distance(x, y, z), leftAtrium_.distance(x, y, z), 14);
  return joined(ventricles, atria, 16);
}

bool Heart::meets(double z) const {
  return z > bottom_ && z < top_ + 12;
}

void Heart::cut(const Canvas& canvas) {
  sac_ = {};
  if (!meets(canvas.z())) return;
  const double z = canvas.z();
  // fat gathers in front and in the angles above the diaphragm, hardly behind
  const auto surface = [&](double x, double y) {
    const double fat = patient_.innerFat * (0.2 + 5 * ramp(10, -60, y) * (0.6 + 0.4 * std::sin(0.05 * x + 0.07 * z)));
    return distance(x, y, z) - fat;
  };
  sac_ = canvas.measure({box_.left - 10, box_.right + 10, box_.top - 10, box_.bottom + 10}, surface);
}

void Heart::paintSac(Canvas& canvas, const Material& material, double grow) const {
  canvas.paintField(sac_, grow, material);
}

void Heart::paintLeftVentricle(Canvas& canvas) const {
  const Enhancement& hu = patient_.hu;
  const Material muscle{hu.myocardium, 5, 3, 0};
  const Material blood{hu.leftHeart, 4, 5, 0};
  phantom::paint(canvas, left_, muscle, 1);
  phantom::paint(canvas, leftCavity_, blood, 1);
  // papillary muscles
  for (const double across : {-25.0, -6.0}) {
    const Vec3 a = place(32, across, 11), b = place(66, across * 0.9, 12);
    paintPiece(canvas, {a[0], a[1], a[2], 2}, {b[0], b[1], b[2], 5}, muscle, 1);
  }
  // mitral inflow and the outflow to the aortic root
  const Vec3 inlet = place(4, -12, -2), middle = place(26, -14, -2), outlet = place(22, -4, 8);
  paintPiece(canvas, {inlet[0], inlet[1], inlet[2], 14}, {middle[0], middle[1], middle[2], 16}, blood, 1);
  paintPiece(canvas, {outlet[0], outlet[1], outlet[2], 12}, {2, -22, -52, 13}, blood, 1);
}

void Heart::paintCoronaries(Canvas& canvas) const {
  const Enhancement& hu = patient_.hu;
  const TubePoint descending[] = {{18, -30, -40, 1.9}, {36, -45, -52, 1.8}, {50, -68, -72, 1.6}, {62, -80, -92, 1.2}};
  const TubePoint right[] = {{-8, -34, -46, 1.9}, {-18, -52, -56, 1.8}, {-20, -58, -78, 1.7}, {-12, -54, -100, 1.4}};
  const TubePoint circumflex[] = {{18, -28, -42, 1.8}, {40, -10, -52, 1.7}, {50, 10, -66, 1.5}};
  const double s = patient_.heartScale;
  const auto draw = [&](std::span<const TubePoint> path, double calciumFrom, double calciumTo) {
    std::vector<TubePoint> scaled(path.begin(), path.end());
    for (TubePoint& p : scaled) p = {p.x * s, p.y * s, p.z, p.radius};
    const Tube tube(scaled);
    tube.paint(canvas, fatTissue(), 0, 2.6 * patient_.innerFat);
    tube.paint(canvas, {hu.aorta, 0, 0, 0}, 1);
    const auto& line = tube.line();
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      const double t = static_cast<double>(i) / static_cast<double>(line.size());
      if (t < calciumFrom || t > calciumFrom + (calciumTo - calciumFrom) * patient_.calcium || i % 4 == 3) continue;
      paintPiece(canvas, line[i], line[i + 1], {650, 0, 0, 0}, 1, -0.4);
    }
  };
  draw(descending, 0.1, 0.8);
  draw(right, 0.3, 0.9);
  draw(circumflex, 0.2, 0.7);
}

void Heart::paint(Canvas& canvas) const {
  const double z = canvas.z();
  if (!meets(z)) return;
  const Enhancement& hu = patient_.hu;
  paintSac(canvas, {-5, 6, 0, 0}, 1.3);
  paintSac(canvas, fatTissue(), 0.3);
  const Material wall{hu.myocardium, 5, 3, 0};
  const Material rightBlood{hu.rightHeart, 6, 0.05f * hu.rightHeart, 0};
  const Material leftBlood{hu.leftHeart, 4, 4, 0};
  phantom::paint(canvas, right_, wall, 1);
  phantom::paint(canvas, rightAtrium_, wall, 1);
  phantom::paint(canvas, leftAtrium_, wall, 1);
  phantom::paint(canvas, appendage_, wall, 1);
  phantom::paint(canvas, rightCavity_, rightBlood, 1);
  phantom::paint(canvas, rightAtrium_.grownBy(-1.5), rightBlood, 1);
  phantom::paint(canvas, leftAtrium_.grownBy(-1.5), leftBlood, 1);
  phantom::paint(canvas, appendage_.grownBy(-1.5), leftBlood, 1);
  // fat in the groove between atria and ventricles, where the coronary arteries run
  paintLeftVentricle(canvas);
  const Vec3 tricuspid = place(16, 20, -3);
  paintPiece(canvas, {-20, -22, -82, 15}, {tricuspid[0], tricuspid[1], tricuspid[2], 16}, rightBlood, 1);
  paintCoronaries(canvas);
}

}  // namespace saliscope::phantom
