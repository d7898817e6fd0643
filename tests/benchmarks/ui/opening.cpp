#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "tests/benchmarks/ui/measures.h"

namespace saliscope::benchmark_ui {

namespace {

constexpr int times = 20;
constexpr int warmUp = 3;

double residentMb() {
  std::ifstream file("/proc/self/statm");
  double whole = 0;
  double resident = 0;
  file >> whole >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

}  // namespace

Opening measureOpening(Driver& driver) {
  Opening opening;
  double gdcm = gdcmSeconds(driver.material());
  gdcm = std::min(gdcm, gdcmSeconds(driver.material()));
  FrameCounter counter(driver.view());
  double seconds = 0;
  double warm = 0;
  for (int i = 0; i < times; ++i) {
    QElapsedTimer timer;
    timer.start();
    driver.window().openPaths({QString::fromStdString(driver.material().series.string())});
    const int before = counter.frames();
    driver.wait([&] { return driver.session().study.slice() != nullptr && counter.frames() > before; }, "no first image");
    driver.roundTrip();
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    driver.wait([&] { return driver.session().study.volume() != nullptr; }, "the series does not load");
    const double loaded = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    opening.firstImageMs = i == 0 ? first : std::min(opening.firstImageMs, first);
    seconds = i == 0 ? loaded : std::min(seconds, loaded);
    driver.waitIdle();
    driver.session().study.closeAll();
    driver.waitIdle();
    if (i + 1 == warmUp) warm = residentMb();
  }
  opening.memoryGrowthMb = residentMb() - warm;
  opening.ratioToGdcm = seconds / gdcm;
  return opening;
}

}  // namespace saliscope::benchmark_ui
