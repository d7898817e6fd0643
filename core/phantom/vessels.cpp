#include "core/phantom/vessels.h"

#include <algorithm>

#include "core/phantom/cage.h"
#include "core/phantom/painters.h"

namespace saliscope::phantom {

namespace {

constexpr TubePoint gulletLine[] = {{3, 24, 115, 6}, {4, 34, 70, 6},    {5, 42, 30, 6.5},  {3, 42, 0, 6.5},
                                    {2, 40, -50, 7}, {6, 38, -90, 7.5}, {14, 26, -125, 8}, {26, 14, -150, 9}};
constexpr TubePoint tracheaLine[] = {{0, 2, 125, 8.5}, {0, 10, 70, 8.5}, {-2, 20, 30, 8.5}, {-2, 24, 10, 9}, {-2, 26, 2, 9}};
constexpr TubePoint rightBronchus[] = {
    {-4, 26, 4, 7.5}, {-18, 26, -10, 7}, {-32, 26, -20, 6.5}, {-38, 27, -38, 5}, {-44, 34, -60, 4}};
constexpr TubePoint leftBronchus[] = {
    {0, 26, 4, 7.5}, {16, 28, -12, 6.5}, {32, 30, -24, 6.2}, {44, 33, -34, 5}, {50, 42, -58, 3.6}};
constexpr TubePoint rightUpperBronchus[] = {{-20, 26, -11, 5}, {-38, 26, -8, 4.2}, {-56, 24, -2, 2.8}, {-70, 20, 8, 1.8}};
constexpr TubePoint leftUpperBronchus[] = {{34, 30, -25, 5}, {50, 20, -24, 4}, {64, 10, -18, 2.6}};

}  // namespace

Mediastinum::Mediastinum(const Patient& patient) : patient_(patient), gullet_(gulletLine) {
  addVeins(patient);
  addArteries(patient);
  airways_.emplace_back(tracheaLine, patient.woman ? 0.88 : 1.0);
  for (const std::span<const TubePoint> line :
       {std::span<const TubePoint>(rightBronchus), std::span<const TubePoint>(leftBronchus),
        std::span<const TubePoint>(rightUpperBronchus), std::span<const TubePoint>(leftUpperBronchus)}) {
    airways_.emplace_back(line, patient.woman ? 0.9 : 1.0);
  }
}

void Mediastinum::addArteries(const Patient& patient) {
  const float pulmonary = patient.hu.pulmonary;
  const double s = patient.heartScale;
  const TubePoint trunk[] = {{20 * s, -60 * s, -62, 14}, {24, -54, -44, 14}, {27, -42, -28, 14},  {27, -24, -18, 13.5},
                             {29, -6, -12, 12.5},        {36, 12, -9, 11.5}, {43, 26, -14, 10.5}, {47, 36, -28, 9},
                             {50, 42, -46, 7},           {54, 46, -64, 5}};
  const TubePoint right[] = {{26, -20, -20, 12.5}, {14, -6, -21, 11.5}, {-6, 3, -23, 11},  {-24, 8, -25, 10.5},
                             {-38, 11, -28, 9.5},  {-46, 16, -40, 8},   {-52, 24, -58, 6}, {-56, 30, -76, 4.5}};
  vessels_.push_back({Tube(trunk), pulmonary, 1});
  vessels_.push_back({Tube(right), pulmonary, 1});

  const float artery = patient.hu.aorta;
  const TubePoint innominate[] = {{-1, -16, 34, 7},   {-9, -8, 54, 6.5},  {-18, 2, 76, 6},   {-34, 8, 98, 5},
                                  {-62, 4, 112, 4.5}, {-110, 2, 98, 3.4}, {-138, -18, 88, 3}};
  const TubePoint carotid[] = {{7, -6, 36, 4.5}, {13, 0, 60, 4}, {18, 8, 90, 4}, {20, 8, 125, 4}};
  const TubePoint subclavian[] = {{16, 8, 36, 5.5},  {24, 18, 60, 5},    {30, 20, 86, 5},  {46, 12, 104, 4.5},
                                  {74, 2, 112, 4.5}, {112, 2, 100, 3.4}, {138, -18, 92, 3}};
  for (const std::span<const TubePoint> line :
       {std::span<const TubePoint>(innominate), std::span<const TubePoint>(carotid), std::span<const TubePoint>(subclavian)}) {
    vessels_.push_back({Tube(line), artery, 0});
  }
  const TubePoint aorta[] = {{2, -22, -58, 15.5},  {-4, -26, -46, 17},  {-11, -32, -30, 16}, {-14, -35, -8, 15.5},
                             {-11, -31, 12, 15},   {-3, -18, 26, 14.5}, {8, 2, 30, 14},      {18, 24, 24, 13.5},
                             {23, 40, 8, 13},      {24, 48, -16, 12.5}, {23, 49, -50, 12.2}, {20, 46, -90, 12},
                             {13, 38, -130, 11.5}, {8, 34, -165, 11}};
  aorta_ = vessels_.size();
  vessels_.push_back({Tube(aorta, patient.aortaScale), artery, 1});
}

void Mediastinum::addVeins(const Patient& patient) {
  const Enhancement& hu = patient.hu;
  const TubePoint azygos[] = {{-4, 45, -160, 3.5}, {-6, 48, -60, 4},   {-8, 46, -5, 4.5},
                              {-14, 38, 9, 4.5},   {-24, 10, 10, 4.8}, {-28, -10, 6, 5}};
  vessels_.push_back({Tube(azygos), hu.smallVeins, 0});
  const TubePoint lower[] = {{-24, 14, -170, 13}, {-24, 12, -135, 13}, {-24, 6, -112, 13.5}, {-26, -4, -92, 14}};
  vessels_.push_back({Tube(lower), hu.ivc, 1});
  const TubePoint rightBranch[] = {{-136, -30, 84, 3.4}, {-100, -18, 94, 4.5}, {-64, -14, 98, 5.5},
                                   {-38, -18, 84, 6.5},  {-31, -22, 60, 7.5},  {-29, -22, 38, 9}};
  const TubePoint leftBranch[] = {{136, -30, 80, 3.4}, {100, -18, 92, 4.5}, {66, -18, 98, 5.5},  {40, -26, 80, 6.5},
                                  {22, -38, 60, 7},    {-4, -40, 48, 7},    {-22, -30, 40, 7.5}, {-28, -23, 32, 8}};
  vessels_.push_back({Tube(leftBranch), 0.8f * hu.svc + 0.2f * hu.smallVeins, 0});
  vessels_.push_back({Tube(rightBranch), 0.5f * hu.svc + 0.5f * hu.smallVeins, 0});
  const TubePoint upper[] = {
      {-29, -22, 42, 9}, {-29, -20, 20, 10}, {-29, -16, -10, 10.5}, {-29, -13, -36, 11}, {-28, -14, -58, 13}};
  vessels_.push_back({Tube(upper), hu.svc, 1});
  // the pulmonary veins on their way into the left atrium, which is masked where they end in it
  const double s = patient.heartScale;
  for (const double side : {-1.0, 1.0}) {
    const TubePoint superior[] = {{side * 58, -6, -24, 4}, {side * 44, 0, -38, 6.5}, {side * 26 * s, 10, -48, 8}};
    const TubePoint inferior[] = {{side * 62, 40, -72, 4}, {side * 44, 32, -68, 6.5}, {side * 22 * s, 22, -62, 8}};
    vessels_.push_back({Tube(superior), hu.leftHeart, keepMask});
    vessels_.push_back({Tube(inferior), hu.leftHeart, keepMask});
  }
}

void Mediastinum::paintEnvelope(Canvas& canvas, const Material& material, double grow) const {
  for (const Vessel& v : vessels_) v.tube.paint(canvas, material, 0, grow);
  for (const Tube& t : airways_) t.paint(canvas, material, 0, grow + 1);
  gullet_.paint(canvas, material, 0, grow);
}

void Mediastinum::paintVessels(Canvas& canvas) const {
  paintNodes(canvas);
  const Material gullet{42, 8, 4, 0};
  gullet_.paint(canvas, gullet);
  const double z = canvas.z();
  if (std::sin(z * 0.09 + patient_.leftDome) > 0.55) gullet_.paint(canvas, {-500, 200, 0, 0}, 0, -5);
  for (const Vessel& v : vessels_) {
    // a thin wall, a shade brighter than unenhanced blood
    if (v.mask > 0) v.tube.paint(canvas, {std::min(v.hu, 50.0f) + 3, 0, 0, 0}, v.mask);
    const float flow = v.hu > 400 ? 0.06f * v.hu : 2;
    v.tube.paint(canvas, {v.hu, 2, flow, 0}, v.mask, v.mask > 0 ? -0.8 : 0);
  }
  paintPlaques(canvas);
}

/// Small lymph nodes beside the windpipe, under its fork and at the hila.
void Mediastinum::paintNodes(Canvas& canvas) const {
  Random random(Random::key(patient_.seed, "phantom.nodes"));
  constexpr Vec3 places[] = {{-14, 8, 22},  {-12, 4, 42},   {16, 14, 8},   {2, 30, -18}, {-6, -46, 22},
                             {12, -40, 30}, {-40, 24, -32}, {44, 26, -30}, {20, -28, 8}};
  for (const Vec3& at : places) {
    const double r = random.uniform(1.5, 4.2);
    const Vec3 centre{at[0] + random.uniform(-5, 5), at[1] + random.uniform(-5, 5), at[2] + random.uniform(-6, 6)};
    paint(canvas, Ellipsoid{centre, {r * random.uniform(1, 1.6), r, 1.4 * r}}, {40, 5, 0, 0});
  }
}

void Mediastinum::paintPlaques(Canvas& canvas) const {
  if (patient_.calcium <= 0.05) return;
  Random random(Random::key(patient_.seed, "phantom.plaques"));
  const auto& line = vessels_[aorta_].tube.line();
  const int count = static_cast<int>(14 * patient_.calcium);
  for (int i = 0; i < count; ++i) {
    // most of them where the arch begins and ends
    const double t = std::clamp(0.42 + 0.22 * random.normal(), 0.08, 0.97);
    const std::size_t at = static_cast<std::size_t>(t * static_cast<double>(line.size() - 2));
    const TubePoint& p = line[at];
    const TubePoint& q = line[at + 1];
    const Vec3 along{q.x - p.x, q.y - p.y, q.z - p.z};
    const double angle = random.uniform(0, 6.28);
    Vec3 out = cross(along, {std::cos(angle), std::sin(angle), 0.3});
    out = out * (1 / std::max(length(out), 1e-6));
    const Vec3 turn = cross(along, out) * (random.uniform(2, 5) / std::max(length(along), 1e-6));
    const Vec3 centre = Vec3{p.x, p.y, p.z} + out * (p.radius - 0.6);
    const Vec3 a = centre - turn, b = centre + turn;
    paintPiece(canvas, {a[0], a[1], a[2], 0.7}, {b[0], b[1], b[2], 1.3}, {static_cast<float>(random.uniform(450, 900)), 0, 0, 0},
               1);
  }
}

void Mediastinum::paintAirways(Canvas& canvas) const {
  const Material wall{28, 10, 0, 0};
  const Material air{-985, 5, 0, 0};
  for (const Tube& t : airways_) t.paint(canvas, wall, 0, 1.5);
  for (const Tube& t : airways_) t.paint(canvas, air);
}

}  // namespace saliscope::phantom
