#include "core/phantom/patient.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/random.h"

namespace saliscope::phantom {

namespace {

float around(Random& random, double mean, double deviation) {
  const double n = std::clamp(random.normal(), -2.0, 2.0);
  return static_cast<float>(mean + deviation * n);
}

Enhancement drawUnenhanced(Random& random) {
  Enhancement e;
  const float blood = around(random, 42, 3);  // anaemia and dense blood alike
  for (float* hu : {&e.rightHeart, &e.pulmonary, &e.leftHeart, &e.aorta, &e.svc, &e.ivc, &e.smallVeins}) {
    *hu = blood + around(random, 0, 0.7);
  }
  e.myocardium = blood + around(random, 4, 1.5);
  e.muscle = around(random, 54, 4);
  e.liver = random.uniform() < 0.25 ? around(random, 38, 6) : around(random, 58, 4);  // fatty or not
  e.spleen = around(random, 49, 3);
  e.liverVessels = blood;
  e.gland = around(random, 30, 6);
  return e;
}

/// Bolus on its way through the lungs and the aorta.
void makeArterial(Enhancement& e, Random& random) {
  e.pulmonary = around(random, 330, 45);
  e.leftHeart = around(random, 320, 40);
  e.aorta = e.leftHeart + around(random, 5, 10);
  e.rightHeart = around(random, 270, 40);
  e.svc = random.uniform() < 0.6 ? around(random, 560, 110) : around(random, 300, 40);
  e.ivc = around(random, 105, 20);
  e.smallVeins = around(random, 110, 25);
  e.myocardium = around(random, 104, 8);
  e.liver += around(random, 10, 3);
  e.spleen += around(random, 50, 12);
  e.liverVessels = e.liver + 8;
  e.streaks = e.svc > 400 ? 0.07 * e.svc : 0;
}

void makeVenous(Enhancement& e, Random& random) {
  const float blood = around(random, 240, 10);
  for (float* hu : {&e.rightHeart, &e.pulmonary, &e.leftHeart, &e.aorta, &e.svc}) *hu = blood + around(random, 0, 6);
  e.ivc = blood - around(random, 25, 10);
  e.smallVeins = blood - around(random, 15, 8);
  e.myocardium = around(random, 116, 5);
  e.liver += around(random, 48, 8);
  e.spleen += around(random, 68, 8);
  e.liverVessels = e.liver + around(random, 55, 10);
}

Enhancement drawEnhancement(Random& random, bool contrast) {
  Enhancement e = drawUnenhanced(random);
  if (!contrast) return e;
  if (random.uniform() < 0.6) {
    makeArterial(e, random);
  } else {
    makeVenous(e, random);
  }
  e.muscle += around(random, 6, 2);
  e.gland += around(random, 12, 5);
  return e;
}

void drawAbdomenUnenhanced(Enhancement& e, Random& random) {
  e.lowerCava = e.portal = e.aorta;
  e.kidneyCortex = around(random, 33, 3);
  e.kidneyMedulla = e.kidneyCortex - 1;
  e.urine = around(random, 6, 4);
  e.pancreas = around(random, 42, 5);
  e.bowelWall = around(random, 40, 6);
}

/// The liver's arteries shine, its veins not yet; the kidneys' cortex, not their medulla.
void makeAbdomenArterial(Enhancement& e, Random& random) {
  e.aorta = e.leftHeart = around(random, 270, 55);
  e.ivc = around(random, 110, 30);
  e.lowerCava = around(random, 48, 6);
  e.portal = random.uniform() < 0.5 ? around(random, 130, 25) : around(random, 60, 10);
  e.kidneyCortex = around(random, 175, 25);
  e.kidneyMedulla = around(random, 75, 15);
  e.spleen += around(random, 60, 15);
  e.liver += around(random, 12, 5);
  e.liverVessels = e.liver;
  e.pancreas += around(random, 55, 12);
  e.bowelWall += around(random, 40, 12);
}

void makeAbdomenPortal(Enhancement& e, Random& random) {
  const float blood = around(random, 155, 20);
  e.aorta = e.leftHeart = blood + around(random, 0, 8);
  e.ivc = blood - around(random, 8, 10);
  e.lowerCava = around(random, 105, 20);
  e.portal = blood + around(random, 12, 10);
  e.kidneyCortex = around(random, 185, 18);
  e.kidneyMedulla = e.kidneyCortex - around(random, 25, 15);
  e.spleen += around(random, 68, 10);
  e.liver += around(random, 48, 10);
  e.liverVessels = e.liver + around(random, 50, 12);
  e.pancreas += around(random, 48, 10);
  e.bowelWall += around(random, 45, 10);
}

/// Minutes later: all blood alike and paler, the agent on its way out through the kidneys.
void makeAbdomenDelayed(Enhancement& e, Random& random) {
  const float blood = around(random, 108, 9);
  for (float* hu : {&e.aorta, &e.leftHeart, &e.ivc, &e.lowerCava, &e.portal}) *hu = blood + around(random, 0, 3);
  e.kidneyCortex = e.kidneyMedulla = around(random, 150, 15);
  e.urine = random.uniform() < 0.6 ? around(random, 500, 120) : 20;
  e.spleen += around(random, 42, 6);
  e.liver += around(random, 36, 6);
  e.liverVessels = e.liver + around(random, 12, 5);
  e.pancreas += around(random, 30, 6);
  e.bowelWall += around(random, 30, 6);
}

/// Late arterial, portal venous or delayed: the chest's vessels, where the series shows them, are filled alike.
Enhancement drawAbdomenEnhancement(Random& random, bool contrast) {
  Enhancement e = drawUnenhanced(random);
  drawAbdomenUnenhanced(e, random);
  if (!contrast) return e;
  const double phase = random.uniform();
  (phase < 0.3 ? makeAbdomenArterial : phase < 0.8 ? makeAbdomenPortal : makeAbdomenDelayed)(e, random);
  for (float* hu : {&e.rightHeart, &e.pulmonary, &e.svc}) *hu = e.leftHeart;
  e.smallVeins = e.ivc;
  e.myocardium += 0.4f * (e.leftHeart - 42);
  e.muscle += around(random, 8, 3);
  e.gland += around(random, 12, 5);
  return e;
}

std::vector<Frame::Wave> drawWaves(Random& random) {
  std::vector<Frame::Wave> waves;
  for (int i = 0; i < 7; ++i) {
    const double length = i < 4 ? random.uniform(110, 220) : random.uniform(45, 80);
    const double amplitude = i < 4 ? random.uniform(1.0, 2.2) : random.uniform(0.3, 0.6);
    const double angle = random.uniform(0, 2 * std::numbers::pi);
    const double towards = random.uniform(0, 2 * std::numbers::pi);
    const double k = 2 * std::numbers::pi / length;
    waves.push_back({{k * std::cos(angle), k * std::sin(angle), 2 * std::numbers::pi / random.uniform(120, 300)},
                     random.uniform(0, 2 * std::numbers::pi),
                     amplitude * std::cos(towards),
                     amplitude * std::sin(towards)});
  }
  return waves;
}

void drawBuild(Patient& p, Random& random) {
  p.woman = random.uniform() < 0.5;
  const double weight = random.uniform();
  p.fat = 4 + 22 * weight * weight + (p.woman ? 4 : 0);
  p.innerFat = 0.55 + 0.9 * weight + random.uniform(-0.1, 0.25);
  p.muscles = std::max(0.7, (p.woman ? 0.85 : 1.05) + 0.13 * std::clamp(random.normal(), -2.0, 2.0));
  p.marbling = random.uniform(0.02, 0.3);
  p.breast = p.woman ? random.uniform(12, 38) : random.uniform(0, 5);
  p.breastGland = p.woman ? random.uniform(0.1, 1) : 0;
  p.marrow = random.uniform(110, 240);
  p.cortex = random.uniform(480, 760);
  p.heartScale = std::clamp(1 + 0.07 * random.normal(), 0.88, 1.16);
  p.heartTurn = 0.12 * std::clamp(random.normal(), -2.0, 2.0);
  p.aortaScale = std::clamp(1 + 0.1 * random.normal(), 0.85, 1.25);
  p.rightDome = random.uniform(-104, -88);
  p.leftDome = p.rightDome - random.uniform(6, 16);
  p.calcium = std::max(0.0, random.uniform(-0.8, 1));
  p.calcifiedCartilage = random.uniform() < 0.5;
  p.stomachAir = random.uniform(0.1, 0.8);
}

void drawScanner(Patient& p, Random& random) {
  p.noise = random.uniform(8, 32);
  if (random.uniform() < 0.6) {
    p.kernel = random.uniform(0.6, 0.85);
  } else {
    p.kernel = random.uniform(0.4, 0.55);
    p.sharpening = random.uniform(0.2, 0.7);
    p.noise = random.uniform(16, 35);
  }
  p.tableKind = static_cast<int>(random.below(3));
}

}  // namespace

Patient drawPatient(const PhantomSettings& settings) {
  Patient p;
  p.seed = settings.seed;
  // build, scanner and agent are drawn apart: with and without contrast, a seed gives the same body in the same scanner
  Random build(Random::key(settings.seed, "phantom.build"));
  Random scanner(Random::key(settings.seed, "phantom.scanner"));
  Random agent(Random::key(settings.seed, "phantom.agent"));
  drawBuild(p, build);
  drawScanner(p, scanner);
  p.hu = (settings.abdomen ? drawAbdomenEnhancement : drawEnhancement)(agent, settings.contrast);

  Frame& f = p.frame;
  const double size = (p.woman ? 0.94 : 1.0) * build.uniform(0.95, 1.06);
  f.scaleX = size * build.uniform(0.96, 1.04);
  f.scaleY = size * build.uniform(0.95, 1.07);
  p.scaleZ = size * build.uniform(0.97, 1.03);
  f.waves = drawWaves(build);
  const double roll = 0.04 * std::clamp(scanner.normal(), -2.0, 2.0);
  f.cosRoll = std::cos(roll);
  f.sinRoll = std::sin(roll);
  f.shift = {scanner.uniform(-12, 12), scanner.uniform(-18, 6)};
  p.zShift = -scanner.uniform(200, 900);

  const double width = 2 * f.scaleX * (178 + p.fat);
  const double view = std::clamp(width * scanner.uniform(0.99, 1.16), 512 * 0.6, 512 * 0.9);
  f.columns = settings.columns;
  f.rows = settings.rows;
  f.pixel = std::round(1e4 * view / settings.columns) / 1e4;
  f.first = {-0.5 * f.pixel * (settings.columns - 1), -0.5 * f.pixel * (settings.rows - 1)};
  p.tableTop = f.shift.y + f.scaleY * (129 + 0.75 * p.fat) + scanner.uniform(7, 13);
  return p;
}

}  // namespace saliscope::phantom
