#include "core/phantom/phantom.h"

#include <algorithm>
#include <cmath>

#include "core/phantom/belly.h"
#include "core/phantom/cage.h"
#include "core/phantom/filter.h"
#include "core/phantom/heart.h"
#include "core/phantom/painters.h"
#include "core/phantom/scanner.h"
#include "core/phantom/vessel_tree.h"
#include "core/phantom/vessels.h"

namespace saliscope {

namespace phantom {
namespace {

constexpr int planes = 3;  ///< averaged into one slice
// anatomy z of the volume's middle: heart and great vessels; liver and kidneys
constexpr double chestMiddle = -14, abdomenMiddle = -222;
constexpr int lungPoints = 1400;

/// The anatomy of one patient, ready to be cut.
class Anatomy {
 public:
  explicit Anatomy(const Patient& patient) : patient_(patient), heart_(patient), mediastinum_(patient), belly_(patient) {
    growTrees();
  }

  void paint(Canvas& canvas) {
    heart_.cut(canvas);
    paintTable(canvas, patient_);
    paintTrunk(canvas, patient_);
    paintShoulders(canvas, patient_);
    canvas.z() > Belly::top ? paintLungs(canvas) : belly_.paint(canvas);
    paintRibs(canvas, patient_);
    paintSpine(canvas, patient_);
    heart_.paint(canvas);
    mediastinum_.paintVessels(canvas);
    mediastinum_.paintAirways(canvas);
  }

 private:
  void growTrees();
  void gatherMediastinum(Canvas& canvas);
  void paintLungs(Canvas& canvas);

  const Patient& patient_;
  Heart heart_;
  Mediastinum mediastinum_;
  Belly belly_;
  std::vector<VesselTree> trees_;
  std::vector<float> cage_, fat_;
};

void Anatomy::growTrees() {
  const Enhancement& hu = patient_.hu;
  const auto inside = [&](const Vec3& p) {
    return hasCage(p[2] + 4) && cageDistance(p[0], p[1], p[2]) < -5 && heart_.distance(p[0], p[1], p[2]) > 9 &&
           std::hypot(p[0] / 30, (p[1] - 45) / 45) > 1;
  };
  std::uint64_t index = 0;
  const auto add = [&](const TubePoint& root, float blood, double side, int count, double from, double to) {
    Random random(Random::key(patient_.seed, "phantom.lung", index++));
    const auto lobe = [&](const Vec3& p) { return p[2] > from && p[2] < to && inside(p); };
    trees_.emplace_back(VesselTree::Settings{root, blood, 0.85},
                        scatter(random, {side * 12, -96, -150}, {side * 136, 96, 106}, count, lobe));
  };
  for (const double side : {-1.0, 1.0}) {
    // arteries to the upper and lower lobes, veins from them
    add({side * 42, 18, -16, 6}, hu.pulmonary, side, lungPoints * 4 / 10, -50, 110);
    add({side * 53, 32, -58, 6.5}, hu.pulmonary, side, lungPoints * 6 / 10, -150, -20);
    add({side * 58, -6, -24, 4}, hu.leftHeart, side, lungPoints * 3 / 10, -60, 110);
    add({side * 62, 40, -72, 4}, hu.leftHeart, side, lungPoints * 4 / 10, -150, -30);
  }
}

void Anatomy::gatherMediastinum(Canvas& canvas) {
  const double z = canvas.z();
  const double more = patient_.innerFat;
  canvas.gather(fat_);
  mediastinum_.paintEnvelope(canvas, {}, 2 + 2 * more);
  heart_.paintSac(canvas, {}, 3 + more);
  const double y = spineY(z);
  canvas.paint(ellipse({0, y + 6}, 21, 24), {});
  canvas.paint(ellipse({0, y + 30}, 26, 16), {});
  const double inlet = ramp(38, 85, z);
  canvas.paint(ellipse({0, 0.5 * (cageFront(z) + y)}, 17 + 3 * more + 12 * inlet, 0.5 * (y - cageFront(z)) + 4), {});
  // the fat in front of heart and vessels, a wedge that narrows to the breastbone
  const double front = cageFront(z) - 3;
  const double width = (9 + 9 * more) * (1 + 1.2 * inlet) * (1 - 0.5 * ramp(-80, -105, z));
  const Point wedge[] = {{-0.35 * width, front}, {0.35 * width, front}, {1.3 * width, front + 42}, {-1.1 * width, front + 42}};
  canvas.paint(smoothClosed(wedge), {});
  canvas.stopGathering();
}

/// Rounds the hollows of a union of shapes, as pleura does that is stretched over them.
void roundHollows(std::vector<float>& coverage, const Frame& frame) {
  std::vector<float> soft = coverage;
  const double wide = 3.2 / frame.pixel;
  blur(soft, frame.columns, frame.rows, wide, wide);
  // the blurred edge is about 2.5 deviations wide: steepened to one pixel
  const float steep = static_cast<float>(2.5 * wide);
  for (std::size_t i = 0; i < coverage.size(); ++i) {
    coverage[i] = std::max(coverage[i], std::clamp((soft[i] - 0.42f) * steep, 0.0f, 1.0f));
  }
}

void Anatomy::paintLungs(Canvas& canvas) {
  if (!hasCage(canvas.z())) return;
  const Outline cage = cageOutline(canvas.z());
  canvas.gather(cage_);
  canvas.paint(cage, {});
  canvas.stopGathering();
  gatherMediastinum(canvas);
  roundHollows(fat_, canvas.frame());
  canvas.clip(&cage_);
  canvas.paint(cage, {-865, 12, 14, 0});
  for (const VesselTree& tree : trees_) tree.paint(canvas);
  canvas.paintCoverage(fat_, fatTissue());
  paintAbdomen(canvas, patient_);
  canvas.clip(nullptr);
}

/// Mean of the planes within one slice.
struct ThickSlice {
  std::vector<float> hu, mask;
  double height = 0;  ///< anatomy z of its top plane
};

void paintSlice(ThickSlice& slice, Canvas& canvas, Anatomy& anatomy, const Patient& patient, double middle, double thickness) {
  slice.hu.assign(canvas.size(), 0.0f);
  slice.mask.assign(canvas.size(), 0.0f);
  for (int plane = 0; plane < planes; ++plane) {
    const double z = middle + thickness * ((plane + 0.5) / planes - 0.5);
    slice.height = (z - patient.zShift) / patient.scaleZ;
    canvas.begin(slice.height);
    anatomy.paint(canvas);
    for (std::size_t i = 0; i < canvas.size(); ++i) {
      slice.hu[i] += canvas.hu()[i] / planes;
      slice.mask[i] += canvas.mask()[i] / planes;
    }
  }
}

/// Where the superior vena cava lies, scanner mm.
Point venaCava(const Frame& frame, double height) {
  const Point p = frame.toPixel({-29, -18}, height);
  return {frame.first.x + p.x * frame.pixel, frame.first.y + p.y * frame.pixel};
}

}  // namespace
}  // namespace phantom

Phantom makePhantom(const PhantomSettings& settings, Progress& progress) {
  using namespace phantom;
  const Patient patient = drawPatient(settings);
  const Frame& frame = patient.frame;
  const double lowest = patient.zShift + patient.scaleZ * (settings.abdomen ? abdomenMiddle : chestMiddle) -
                        0.5 * settings.sliceSpacing * (settings.slices - 1);
  Geometry geometry;
  geometry.size = {settings.columns, settings.rows, settings.slices};
  geometry.spacing = {frame.pixel, frame.pixel, settings.sliceSpacing};
  geometry.origin = {frame.first.x, frame.first.y, lowest};

  const double thickness = settings.sliceThickness > 0 ? settings.sliceThickness : settings.sliceSpacing;
  Anatomy anatomy(patient);
  Canvas canvas(frame, settings.seed);
  ThickSlice slice;
  std::vector<float> voxels;
  std::vector<std::uint8_t> mask;
  voxels.reserve(geometry.voxels());
  mask.reserve(geometry.voxels());
  for (int k = 0; k < settings.slices; ++k) {
    progress.step(static_cast<double>(k) / settings.slices);
    const std::uint64_t index = static_cast<std::uint64_t>(k);
    canvas.renewTexture(index);
    paintSlice(slice, canvas, anatomy, patient, lowest + settings.sliceSpacing * k, thickness);
    const double streaks = patient.hu.streaks * plateau(-30, 50, 20, slice.height);
    scan(slice.hu, patient, index, venaCava(frame, slice.height), streaks);
    voxels.insert(voxels.end(), slice.hu.begin(), slice.hu.end());
    for (const float coverage : slice.mask) mask.push_back(coverage >= 0.5f ? 1 : 0);
  }
  progress.step(1);
  return {Volume(geometry, std::move(voxels)), Mask(geometry, std::move(mask))};
}

}  // namespace saliscope
