#include "core/phantom/scanner.h"

#include <algorithm>
#include <cmath>

#include "core/base/random.h"
#include "core/phantom/filter.h"

namespace saliscope::phantom {

namespace {

constexpr float lowest = -1024, highest = 3071;

/// Noise of filtered back projection: no long waves, short ones cut by the kernel; a part of it drawn out sideways, as the
/// shoulders and hips of a patient make it.
std::vector<float> noiseField(const Patient& p, std::uint64_t k) {
  const int columns = p.frame.columns, rows = p.frame.rows;
  const std::size_t n = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
  const double pixel = p.frame.pixel;
  std::vector<float> fine(n);
  Random(Random::key(p.seed, "phantom.noise", k)).fillNormal(fine, 1);
  blur(fine, columns, rows, 0.75 * p.kernel / pixel, 0.75 * p.kernel / pixel);
  std::vector<float> wide = fine;
  blur(wide, columns, rows, 2.2 / pixel, 2.2 / pixel);
  for (std::size_t i = 0; i < n; ++i) fine[i] -= 0.85f * wide[i];
  standardise(fine);
  std::vector<float> streaks(n);
  Random(Random::key(p.seed, "phantom.noise.streaks", k)).fillNormal(streaks, 1);
  blur(streaks, columns, rows, 7 / pixel, 0.8 * p.kernel / pixel);
  standardise(streaks);
  for (std::size_t i = 0; i < n; ++i) fine[i] += 0.22f * streaks[i];
  return fine;
}

/// How much of the body X-rays cross at a place, 0 outside .. about 1 in the middle.
std::vector<float> attenuation(const std::vector<float>& plane, const Patient& p) {
  std::vector<float> dense(plane.size());
  std::transform(plane.begin(), plane.end(), dense.begin(), [](float hu) { return std::clamp(hu / 1000 + 1, 0.0f, 1.8f); });
  blur(dense, p.frame.columns, p.frame.rows, 38 / p.frame.pixel, 24 / p.frame.pixel);
  return dense;
}

void sharpen(std::vector<float>& plane, const Patient& p) {
  if (p.sharpening <= 0) return;
  std::vector<float> soft = plane;
  const double wide = 1.1 / p.frame.pixel;
  blur(soft, p.frame.columns, p.frame.rows, wide, wide);
  for (std::size_t i = 0; i < plane.size(); ++i) plane[i] += static_cast<float>(p.sharpening) * (plane[i] - soft[i]);
}

void addStreaks(std::vector<float>& plane, const Patient& p, std::uint64_t k, Point source, double hu) {
  if (hu <= 0) return;
  Random random(Random::key(p.seed, "phantom.streaks.agent", k));
  const double phase = random.uniform(0, 6.28), turn = random.uniform(0, 6.28);
  std::size_t i = 0;
  for (int row = 0; row < p.frame.rows; ++row) {
    const double y = p.frame.first.y + row * p.frame.pixel - source.y;
    for (int column = 0; column < p.frame.columns; ++column, ++i) {
      const double x = p.frame.first.x + column * p.frame.pixel - source.x;
      const double r = std::hypot(x, y);
      if (r > 110 || r < 5) continue;
      const double angle = std::atan2(y, x);
      const double rays = std::sin(7 * angle + phase) + 0.7 * std::sin(16 * angle + turn) + 0.5 * std::sin(29 * angle - phase);
      plane[i] += static_cast<float>(hu * rays * std::exp(-r / 30) * std::min(1.0, r / 12));
    }
  }
}

}  // namespace

void scan(std::vector<float>& plane, const Patient& p, std::uint64_t k, Point streakSource, double streakHu) {
  const double deviation = p.kernel / p.frame.pixel;
  blur(plane, p.frame.columns, p.frame.rows, deviation, deviation);
  sharpen(plane, p);
  addStreaks(plane, p, k, streakSource, streakHu);
  const std::vector<float> noise = noiseField(p, k);
  const std::vector<float> dense = attenuation(plane, p);
  for (std::size_t i = 0; i < plane.size(); ++i) {
    const float amount = static_cast<float>(p.noise) * (0.45f + 0.75f * dense[i]);
    plane[i] = std::clamp(std::round(plane[i] + amount * noise[i]), lowest, highest);
  }
}

}  // namespace saliscope::phantom
