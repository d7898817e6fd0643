#include "core/base/progress.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "core/base/colormap.h"
#include "core/base/error.h"

namespace saliscope {
namespace {

class Recorder final : public Progress {
 public:
  [[nodiscard]] bool cancelled() const override { return stop; }
  std::vector<double> shown;
  bool stop = false;

 protected:
  void show(double fraction) override { shown.push_back(fraction); }
};

TEST(Progress, ReportsAreThrottledAndTheEndIsAlwaysShown) {
  Recorder progress;
  for (int i = 0; i <= 100000; ++i) progress.step(i / 100000.0);
  EXPECT_LT(progress.shown.size(), 1000U);
  EXPECT_EQ(progress.shown.back(), 1);
}

TEST(Progress, ACancelStopsTheWork) {
  Recorder progress;
  progress.stop = true;
  EXPECT_THROW(progress.step(0.5), Cancelled);
  ProgressSpan span(progress, 0, 0.5);
  EXPECT_THROW(span.step(0.1), Cancelled);
}

TEST(Progress, ASpanIsAPartOfTheWhole) {
  Recorder progress;
  ProgressSpan span(progress, 0.5, 0.75);
  span.step(1);
  ASSERT_EQ(progress.shown.size(), 1U);
  EXPECT_DOUBLE_EQ(progress.shown[0], 0.75);
}

TEST(Error, KeepsCodeAndArguments) {
  const Error error(ErrorCode::SliceOutOfRange, {"a.dcm", "7", "3"});
  EXPECT_STREQ(errorCodeName(error.code()), "SliceOutOfRange");
  EXPECT_EQ(error.argument(1), "7");
  EXPECT_EQ(error.argument(9), "");
}

TEST(ColorMap, EndsAreTheMapsEndsAndNanIsTheLowest) {
  for (const ColorMap& map : colorMaps()) {
    EXPECT_EQ(map.at(0), map.colors.front()) << map.id;
    EXPECT_EQ(map.at(1), map.colors.back()) << map.id;
    EXPECT_EQ(map.at(7), map.colors.back()) << map.id;
    EXPECT_EQ(map.at(std::nan("")), map.colors.front()) << map.id;
  }
  EXPECT_EQ(colorMap("no such map").id, colorMaps().front().id);
}

TEST(ColorMap, SequentialMapsGetBrighterAllTheWay) {
  const auto luminance = [](const Rgb& c) { return 0.2126 * c.red + 0.7152 * c.green + 0.0722 * c.blue; };
  for (const ColorMap& map : colorMaps()) {
    if (map.diverging) continue;
    for (std::size_t i = 8; i < 256; ++i) EXPECT_GE(luminance(map.colors[i]), luminance(map.colors[i - 8]) - 0.5) << map.id << i;
  }
}

}  // namespace
}  // namespace saliscope
