// Our answers for compare_regions.py. usage: regions-probe COLUMNS ROWS IMAGE IMPORTANCE OUT
// IMAGE (what is divided) and IMPORTANCE are raw float32. Into the folder OUT go, raw: small (float64, 224 x 224), labels (int32,
// six scales), full and fast (float32 gains), full-ranks and fast-ranks (int32); milliseconds of each step are printed.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/regions/regions.h"
#include "core/regions/spline_resize.h"

namespace {

using saliscope::Image;

Image<float> read(const std::string& file, int columns, int rows) {
  Image<float> image(columns, rows);
  std::ifstream in(file, std::ios::binary);
  in.read(reinterpret_cast<char*>(image.data()), static_cast<std::streamsize>(image.size() * sizeof(float)));
  if (!in) throw std::runtime_error(file + ": too short");
  return image;
}

template <class T>
void append(const std::filesystem::path& file, const Image<T>& image) {
  std::ofstream out(file, std::ios::binary | std::ios::app);
  out.write(reinterpret_cast<const char*>(image.data()), static_cast<std::streamsize>(image.size() * sizeof(T)));
}

/// Runs the work five times and prints the shortest time.
template <class Work>
auto timed(const char* name, Work&& work) {
  auto answer = work();
  double shortest = 1e300;
  for (int i = 0; i < 5; ++i) {
    const auto start = std::chrono::steady_clock::now();
    answer = work();
    shortest = std::min(shortest, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  std::printf("%s %.3f\n", name, shortest);
  return answer;
}

void probe(int columns, int rows, const std::string& imageFile, const std::string& importanceFile,
           const std::filesystem::path& out) {
  const Image<float> image = read(imageFile, columns, rows);
  const Image<float> importance = read(importanceFile, columns, rows);
  saliscope::RegionSettings settings;
  const auto& segmentation = settings.segmentation;
  const auto small = timed("resize", [&] { return saliscope::stretchedTo(image, segmentation.side, segmentation.side); });
  append(out / "small", small);
  const auto labels = timed("felzenszwalb", [&] {
    return saliscope::felzenszwalb(small, segmentation.scales, segmentation.sigma, segmentation.minSize);
  });
  for (const auto& scale : labels) append(out / "labels", scale.of);
  const auto segments = timed("segments", [&] { return saliscope::segmentImage(image, segmentation); });
  const auto full = timed("full", [&] { return saliscope::rankRegions(segments, importance, settings); });
  settings.method = saliscope::RegionMethod::XraiFast;
  const auto fast = timed("fast", [&] { return saliscope::rankRegions(segments, importance, settings); });
  append(out / "full", full.gain);
  append(out / "full-ranks", full.rank);
  append(out / "fast", fast.gain);
  append(out / "fast-ranks", fast.rank);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 6) {
    std::fprintf(stderr, "usage: regions-probe COLUMNS ROWS IMAGE IMPORTANCE OUT\n");
    return 2;
  }
  try {
    probe(std::stoi(arguments[1]), std::stoi(arguments[2]), arguments[3], arguments[4], arguments[5]);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
