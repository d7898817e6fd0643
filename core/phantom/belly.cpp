#include "core/phantom/belly.h"

#include <algorithm>
#include <numbers>

#include "core/phantom/cage.h"
#include "core/phantom/painters.h"

namespace saliscope::phantom {

namespace {

constexpr double squareness = 2.3;
constexpr int liverPoints = 90;
constexpr int mesentericVessels = 46, bowelLoops = 26;
constexpr int pyramids = 9;  ///< of a kidney's medulla
const Box liverBox{-160, 100, -105, 110};

double superellipse(double x, double y, double halfWidth, double halfDepth) {
  if (halfWidth < 2 || halfDepth < 2) return 100;
  const double q = std::pow(std::abs(x) / halfWidth, squareness) + std::pow(std::abs(y) / halfDepth, squareness);
  return (std::pow(q, 1 / squareness) - 1) * std::min(halfWidth, halfDepth);
}

}  // namespace

Belly::Belly(const Patient& patient) : patient_(patient) {
  Random random(Random::key(patient.seed, "phantom.belly"));
  liverDrop_ = random.uniform(-22, 14);
  kidneyDrop_ = random.uniform(-14, 12);
  kidneySize_ = random.uniform(0.85, 1.12);
  addVessels();
  addMesentery();
  addBowel();
  addLiverTrees();
}

Vec3 Belly::kidneyCentre(double side) const {
  return {side * 62, 46, (side < 0 ? -224 : -212) + kidneyDrop_};
}

double Belly::liverDistance(double x, double y, double z) const {
  constexpr Key rightX[] = {{-270, -96}, {-200, -84}, {-150, -70}};
  constexpr Key rightWidth[] = {{-278, 0}, {-255, 24}, {-220, 42}, {-180, 62}, {-150, 78}};
  constexpr Key rightDepth[] = {{-278, 0}, {-255, 34}, {-220, 58}, {-180, 80}, {-150, 92}};
  constexpr Key leftWidth[] = {{-214, 0}, {-192, 28}, {-170, 48}, {-150, 64}};
  constexpr Key leftDepth[] = {{-218, 0}, {-195, 20}, {-170, 36}, {-150, 52}};
  const double level = std::min(z - liverDrop_, top);
  const double right = superellipse(x - keyed(rightX, level), y - 4, keyed(rightWidth, level), keyed(rightDepth, level));
  const double left = superellipse(x + 30, y + 44, keyed(leftWidth, level), keyed(leftDepth, level));
  return joined(right, left, 10);
}

void Belly::addVessels() {
  const Enhancement& hu = patient_.hu;
  const auto add = [&](std::span<const TubePoint> line, float blood, double scale = 1) {
    vessels_.push_back({Tube(line, scale), blood, 1});
  };
  const TubePoint lowerCava[] = {{-24, 26, -232, 12}, {-22, 32, -290, 11.5}, {-14, 36, -335, 10}, {-10, 36, -360, 10}};
  const TubePoint upperCava[] = {{-24, 12, -140, 13}, {-24, 14, -170, 13}, {-24, 20, -205, 12.5}, {-24, 27, -236, 12}};
  const TubePoint aorta[] = {{10, 36, -145, 11}, {7, 33, -190, 10.5}, {5, 31, -250, 9.5}, {4, 32, -318, 8.5}, {4, 34, -360, 8}};
  add(lowerCava, hu.lowerCava);
  add(upperCava, hu.ivc);
  for (const double side : {-1.0, 1.0}) {
    const Vec3 k = kidneyCentre(side);
    const TubePoint vein[] = {{side * 44, k[1] - 6, k[2], 5}, {side * 20, 22, k[2] + 4, 5.5}, {-18, 22, k[2] + 8, 5.5}};
    const TubePoint artery[] = {{5, 31, k[2] + 10, 3.2}, {side * 22, 36, k[2] + 6, 2.8}, {side * 44, k[1], k[2] + 2, 2.4}};
    add(vein, 0.5f * (hu.kidneyCortex + hu.ivc));
    add(artery, hu.aorta);
  }
  const TubePoint mesentericVein[] = {{-16, 2, -192, 6.5}, {-14, -4, -220, 6}, {-12, -12, -270, 5}, {-20, -20, -320, 3.5}};
  const TubePoint splenicVein[] = {{88, 34, -166, 4}, {52, 22, -178, 4.5}, {16, -2, -186, 5}, {-14, 2, -190, 5.5}};
  const TubePoint portal[] = {{-14, 2, -192, 7}, {-28, 0, -182, 7.5}, {-44, -6, -172, 7}, {-58, -8, -166, 6}};
  const TubePoint mesentericArtery[] = {{7, 26, -198, 4}, {4, 8, -212, 3.8}, {2, -4, -250, 3.4}, {-4, -14, -310, 2.6}};
  const TubePoint coeliac[] = {{8, 28, -184, 4}, {8, 12, -182, 3.6}, {24, 4, -180, 3}, {60, 24, -176, 2.4}};
  for (const std::span<const TubePoint> line :
       {std::span<const TubePoint>(mesentericVein), std::span<const TubePoint>(splenicVein), std::span<const TubePoint>(portal)}) {
    add(line, hu.portal);
  }
  add(mesentericArtery, hu.aorta);
  add(coeliac, hu.aorta);
  add(aorta, hu.aorta, patient_.aortaScale);
}

/// Small vessels that fan out from the root of the mesentery to the bowel.
void Belly::addMesentery() {
  Random random(Random::key(patient_.seed, "phantom.mesentery"));
  for (int i = 0; i < mesentericVessels; ++i) {
    const double z = random.uniform(-345, -205), angle = random.uniform(0, std::numbers::pi);
    const double reach = random.uniform(35, 85), radius = random.uniform(1, 2.4);
    const double x = reach * std::cos(angle), y = -12 - 0.75 * reach * std::sin(angle);
    const TubePoint line[] = {{random.uniform(-14, 6), -6, z + 12, radius},
                              {0.5 * x + random.uniform(-8, 8), 0.5 * y, z + random.uniform(-4, 8), 0.85 * radius},
                              {x, y, z + random.uniform(-16, 4), 0.6 * radius}};
    vessels_.push_back({Tube(line), i % 2 == 0 ? patient_.hu.portal : patient_.hu.aorta, 0});
  }
}

void Belly::addBowel() {
  Random random(Random::key(patient_.seed, "phantom.bowel"));
  // Agent that was drunk fills the bowel of some patients, whatever was injected.
  const bool drunk = random.uniform() < 0.25;
  const float agent = static_cast<float>(random.uniform(150, 420));
  const Material wall{patient_.hu.bowelWall, 8, 0, 0};
  const auto content = [&](double gas) -> Material {
    if (random.uniform() < gas) return {-900, 60, 0, 0};
    if (drunk && random.uniform() < 0.7) return {agent, 20, 20, 0};
    return {static_cast<float>(random.uniform(5, 45)), 18, 10, 0};
  };
  for (int i = 0; i < bowelLoops; ++i) {
    Vec3 at{random.uniform(-80, 80), random.uniform(-75, 12), random.uniform(-345, -205)};
    const double radius = random.uniform(8, 13);
    std::vector<TubePoint> line;
    for (int k = 0; k < 5; ++k) {
      line.push_back({at[0], at[1], at[2], radius * random.uniform(0.85, 1.1)});
      const double turn = random.uniform(0, 2 * std::numbers::pi);
      at = {std::clamp(at[0] + 34 * std::cos(turn), -92.0, 92.0), std::clamp(at[1] + 26 * std::sin(turn), -80.0, 16.0),
            at[2] + random.uniform(-22, 22)};
    }
    bowel_.push_back({Tube(line), wall, content(0.15)});
  }
  const Material faeces{-60, 170, 120, 0};
  const double low = random.uniform(-242, -205);  // of the transverse colon
  const TubePoint ascending[] = {{-102, 22, -360, 22}, {-106, 26, -300, 20}, {-100, 10, -262, 19}, {-92, -20, -240, 17}};
  const TubePoint across[] = {
      {-92, -24, -238, 17}, {-52, -66, low - 4, 16}, {10, -74, low - 14, 15}, {64, -58, low, 16}, {96, -12, -186, 15}};
  const TubePoint descending[] = {{98, -6, -186, 15}, {108, 26, -230, 13}, {108, 32, -300, 12}, {100, 30, -360, 12}};
  for (const std::span<const TubePoint> line :
       {std::span<const TubePoint>(ascending), std::span<const TubePoint>(across), std::span<const TubePoint>(descending)}) {
    bowel_.push_back({Tube(line), wall, random.uniform() < 0.5 ? faeces : content(0.6)});
  }
}

/// Branches of the portal vein and the veins that drain the liver.
void Belly::addLiverTrees() {
  Random random(Random::key(patient_.seed, "phantom.liver"));
  const auto inside = [&](const Vec3& p) { return liverDistance(p[0], p[1], p[2]) < -8; };
  const auto points = [&] { return scatter(random, {-145, -85, -270}, {50, 90, -128}, liverPoints, inside); };
  liverTrees_.emplace_back(VesselTree::Settings{{-58, -8, -166, 6}, patient_.hu.portal, 1.2}, points());
  liverTrees_.emplace_back(VesselTree::Settings{{-32, 8, -140, 6}, patient_.hu.liverVessels, 1.2}, points());
}

void Belly::paintMuscles(Canvas& canvas) const {
  const double z = canvas.z(), y = spineY(z), m = patient_.muscles;
  for (const double side : {-1.0, 1.0}) {
    const double psoas = ramp(-175, -320, z);
    if (psoas > 0.1) {
      canvas.paint(ellipse({side * (29 + 10 * psoas), y + 4}, m * (6 + 14 * psoas), m * (9 + 14 * psoas), side * 0.3),
                   muscleTissue(patient_));
    }
    canvas.paint(ellipse({side * 62, y + 27}, m * 21, m * 11, side * -0.35), muscleTissue(patient_));
  }
}

void Belly::paintLiver(Canvas& canvas) {
  canvas.gather(liver_);
  canvas.paintWithin(liverBox, [&, z = canvas.z()](double x, double y) { return liverDistance(x, y, z); }, {});
  canvas.stopGathering();
  for (std::size_t i = 0; i < liver_.size(); ++i) liver_[i] *= cavity_[i];
  canvas.paintCoverage(liver_, {patient_.hu.liver, 4, 3, 0});
  canvas.clip(&liver_);
  for (const VesselTree& tree : liverTrees_) tree.paint(canvas);
  canvas.clip(&cavity_);
}

void Belly::paintKidney(Canvas& canvas, double side) const {
  const Enhancement& hu = patient_.hu;
  const double s = kidneySize_;
  const Vec3 c = kidneyCentre(side);
  const Ellipsoid kidney{c, {26 * s, 25 * s, 54 * s}};
  if (!kidney.meets(canvas.z())) return;
  phantom::paint(canvas, kidney, {hu.kidneyCortex, 5, 3, 0}, 1);
  for (int i = 0; i < pyramids; ++i) {
    const double turn = 2.4 * i, up = (i - 0.5 * (pyramids - 1)) * 9.5 * s;
    const double out = 14 * s * std::sqrt(std::max(0.1, 1 - std::pow(up / (50 * s), 2)));
    const Ellipsoid pyramid{{c[0] + out * std::cos(turn), c[1] + out * std::sin(turn), c[2] + up}, {6.5 * s, 6.5 * s, 7.5 * s}};
    phantom::paint(canvas, pyramid, {hu.kidneyMedulla, 4, 2, 0}, 1);
  }
  const Ellipsoid sinus{{c[0] - side * 10 * s, c[1] - 3, c[2]}, {14 * s, 10 * s, 28 * s}};
  phantom::paint(canvas, sinus, fatTissue());
  const Ellipsoid pelvis{{c[0] - side * 9 * s, c[1] - 2, c[2]}, {9 * s, 5 * s, 18 * s}};
  phantom::paint(canvas, pelvis, {hu.urine, 3, 0, 0});
}

void Belly::paintOrgans(Canvas& canvas) const {
  const Enhancement& hu = patient_.hu;
  paintStomach(canvas, patient_, {{50, -30, -176}, {52, 34, 36}}, hu.bowelWall, 4);
  const Ellipsoid spleen{{97, 42, patient_.leftDome - 48}, {31, 42, 46}};
  phantom::paint(canvas, spleen, {hu.spleen, 4, hu.spleen > 80 ? 7.0f : 2.0f, 0});
  const TubePoint pancreas[] = {{-30, -2, -222, 14}, {-26, -6, -206, 14}, {2, -18, -194, 10}, {34, -2, -184, 9}, {66, 24, -174, 8}};
  Tube(pancreas).paint(canvas, {hu.pancreas, 9, 5, 0.25f});
  phantom::paint(canvas, Ellipsoid{{-54, -44, -212 + liverDrop_}, {14, 17, 28}}, {9, 4, 0, 0});
}

void Belly::paint(Canvas& canvas) {
  const double z = canvas.z();
  const Outline cage = cageOutline(z);
  canvas.gather(cavity_);
  canvas.paint(cage, {});
  canvas.stopGathering();
  canvas.clip(&cavity_);
  canvas.paint(cage, fatTissue());
  paintMuscles(canvas);
  for (const Loop& loop : bowel_) {
    loop.tube.paint(canvas, loop.wall);
    loop.tube.paint(canvas, loop.content, 0, -2.2);
  }
  paintOrgans(canvas);
  paintLiver(canvas);
  for (const double side : {-1.0, 1.0}) paintKidney(canvas, side);
  for (const Vessel& v : vessels_) v.tube.paint(canvas, {v.hu, 3, 3, 0}, v.mask);
  canvas.clip(nullptr);
}

}  // namespace saliscope::phantom
