// XRAI regions of a synthetic thorax: time on one core, growth with the number of pixels, memory.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <string>
#include <utility>

#include "core/phantom/phantom.h"
#include "core/regions/regions.h"

namespace saliscope {
namespace {

constexpr InputSpec window{224, 224, -160, 240};

/// A slice through the heart, and the length of its gradient as importance.
struct Case {
  Image<float> hu;
  Image<float> importance;
};

Case makeCase(int size) {
  PhantomSettings settings;
  settings.contrast = true;
  settings.columns = settings.rows = size;
  settings.slices = 3;
  settings.sliceSpacing = 60;
  Case out{makePhantom(settings).volume.slice(1).hu, Image<float>(size, size)};
  for (int row = 1; row < size; ++row) {
    for (int column = 1; column < size; ++column) {
      const float here = out.hu.at(column, row);
      out.importance.at(column, row) = std::hypot(here - out.hu.at(column - 1, row), here - out.hu.at(column, row - 1));
    }
  }
  return out;
}

const Case& caseOf(int size) {
  static std::vector<std::pair<int, Case>> made;
  for (const auto& [known, one] : made) {
    if (known == size) return one;
  }
  return made.emplace_back(size, makeCase(size)).second;
}

/// A line of /proc/self/status in bytes.
double memory(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(name)) return std::strtod(line.c_str() + name.size() + 1, nullptr) * 1024;
  }
  return 0;
}

/// How far the work raises the process's memory above what it holds already, per pixel.
template <class Work>
double bytesPerPixel(double pixels, Work&& work) {
  malloc_trim(0);                               // what earlier work left behind would hide what this one takes
  std::ofstream("/proc/self/clear_refs") << 5;  // the high-water mark starts anew
  const double before = memory("VmRSS:");
  work();
  return (memory("VmHWM:") - before) / pixels;
}

void run(benchmark::State& state, const RegionSettings& settings) {
  const auto size = static_cast<int>(state.range(0));
  const Case& one = caseOf(size);
  const double pixels = static_cast<double>(size) * size;
  state.counters["bytes_per_pixel"] =
      bytesPerPixel(pixels, [&] { benchmark::DoNotOptimize(explainRegions(one.hu, window, one.importance, settings)); });
  for (auto _ : state) benchmark::DoNotOptimize(explainRegions(one.hu, window, one.importance, settings));
  state.SetComplexityN(static_cast<benchmark::IterationCount>(pixels));
}

void full(benchmark::State& state) {
  run(state, {});
}
BENCHMARK(full)->Name("regions/xrai-full")->RangeMultiplier(2)->Range(256, 2048)->Unit(benchmark::kMillisecond)->Complexity();

void fast(benchmark::State& state) {
  RegionSettings settings;
  settings.method = RegionMethod::XraiFast;
  run(state, settings);
}
BENCHMARK(fast)->Name("regions/xrai-fast")->RangeMultiplier(2)->Range(512, 2048)->Unit(benchmark::kMillisecond);

void median(benchmark::State& state) {
  RegionSettings settings;
  settings.aggregate = Aggregate::Median;
  run(state, settings);
}
BENCHMARK(median)->Name("regions/xrai-full/median")->RangeMultiplier(2)->Range(512, 2048)->Unit(benchmark::kMillisecond);

void native(benchmark::State& state) {
  RegionSettings settings;
  settings.segmentation.side = 0;
  run(state, settings);
}
BENCHMARK(native)->Name("regions/xrai-full/native")->RangeMultiplier(2)->Range(512, 2048)->Unit(benchmark::kMillisecond);

void divide(benchmark::State& state) {
  const auto size = static_cast<int>(state.range(0));
  const Image<float> image = toModelInput(caseOf(size).hu, {size, size, window.windowLow, window.windowHigh});
  for (auto _ : state) benchmark::DoNotOptimize(segmentImage(image, {}));
}
BENCHMARK(divide)->Name("regions/segments")->Arg(512)->Unit(benchmark::kMillisecond);

void rank(benchmark::State& state) {
  const auto size = static_cast<int>(state.range(0));
  const Segments segments = segmentImage(toModelInput(caseOf(size).hu, {size, size, window.windowLow, window.windowHigh}), {});
  for (auto _ : state) benchmark::DoNotOptimize(rankRegions(segments, caseOf(size).importance, {}));
}
BENCHMARK(rank)->Name("regions/ranking")->Arg(512)->Unit(benchmark::kMillisecond);

void salient(benchmark::State& state) {
  const Case& one = caseOf(static_cast<int>(state.range(0)));
  const Regions regions = explainRegions(one.hu, window, one.importance, {});
  for (auto _ : state) benchmark::DoNotOptimize(mostSalient(regions, 5));
}
BENCHMARK(salient)->Name("regions/most-salient")->Arg(512)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace saliscope
