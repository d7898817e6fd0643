#include "core/volume/display.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>

#include "core/base/error.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

const Window unit{0.5, 1};  // grey = value

Rgba pixelUnder(const ScalarLayer& layer, float hu) {
  return composePicture(Image<float>(1, 1, hu), unit, {&layer, 1})[0];
}

TEST(ComposePicture, ShowsTheWindowAsGrey) {
  const Image<float> hu(3, 1, std::vector<float>{-1, 0.5F, 2});
  const Image<Rgba> picture = composePicture(hu, unit);
  EXPECT_EQ(picture[0], (Rgba{0, 0, 0, 255}));
  EXPECT_EQ(picture[1], (Rgba{128, 128, 128, 255}));
  EXPECT_EQ(picture[2], (Rgba{255, 255, 255, 255}));
}

TEST(ComposePicture, InvertsTheGreysAndNothingElse) {
  const Image<float> hu(3, 1, std::vector<float>{-1, 0.25F, 2});
  const Image<Rgba> plain = composePicture(hu, unit);
  const Image<Rgba> inverted = composePicture(hu, unit, {}, true);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(plain[i].red + inverted[i].red, 255);
  const Image<float> values(3, 1, 10.0F);
  const ScalarLayer opaque{&values, &colorMap("inferno"), 0, 10, 1, 0, false};
  EXPECT_EQ(composePicture(hu, unit, {&opaque, 1}, true), composePicture(hu, unit, {&opaque, 1}));
}

TEST(ComposePicture, StepsMadeBeforeGiveTheSamePicture) {
  const Image<float> hu(5, 1, 0.3F);
  const Image<float> values(5, 1, std::vector<float>{-1, 2, 5, 20, std::numeric_limits<float>::infinity()});
  ScalarLayer layer{&values, &colorMap("viridis"), 0, 10, 0.7, 0.1, true};
  const Image<Rgba> fresh = composePicture(hu, unit, {&layer, 1});
  const Image<std::uint16_t> steps = scalarSteps(values, 0, 10);
  EXPECT_EQ(steps[0], 0);
  EXPECT_EQ(steps[3], 1024);
  EXPECT_GT(steps[4], 1024);
  layer.steps = &steps;
  EXPECT_EQ(composePicture(hu, unit, {&layer, 1}), fresh);
  EXPECT_EQ(fresh[4].red, fresh[4].blue) << "what is no number leaves the slice as it is";
}

TEST(ComposePicture, BlendsAnOpaqueAndAHalfLayer) {
  const Image<float> values(1, 1, 10.0F);
  const ColorMap& map = colorMap("inferno");
  ScalarLayer layer{&values, &map, 0, 10, 1, 0, false};
  const Rgb top = map.at(1);
  EXPECT_EQ(pixelUnder(layer, 0), (Rgba{top.red, top.green, top.blue, 255}));
  layer.opacity = 0.5;
  EXPECT_NEAR(pixelUnder(layer, 0).red, top.red / 2.0, 1);
  EXPECT_NEAR(pixelUnder(layer, 1).red, (255 + top.red) / 2.0, 1);
}

TEST(ComposePicture, FadesWithTheDistanceFromTheNeutralEnd) {
  const ColorMap& map = colorMap("gray");
  const Image<float> values(1, 1, 0.0F);
  const ScalarLayer layer{&values, &map, -2, 2, 1, 0, true};
  EXPECT_EQ(pixelUnder(layer, 0.5F), (Rgba{128, 128, 128, 255})) << "0 is neutral in a signed range";
  const Image<float> negative(1, 1, -2.0F);
  const ScalarLayer strong{&negative, &map, -2, 2, 1, 0, true};
  EXPECT_EQ(pixelUnder(strong, 0.5F), (Rgba{0, 0, 0, 255})) << "the negative end is as strong as the positive";
}

TEST(ComposePicture, HidesWhatIsBelowTheThreshold) {
  const ColorMap& map = colorMap("gray");
  const Image<float> values(1, 1, 5.0F);
  ScalarLayer layer{&values, &map, 0, 10, 1, 0.5, false};
  EXPECT_EQ(pixelUnder(layer, 0).red, 128) << "on the threshold is drawn";
  layer.threshold = 0.51;
  EXPECT_EQ(pixelUnder(layer, 0).red, 0);
}

TEST(ComposePicture, LeavesOutWhatIsNoNumberAndRefusesOtherSizes) {
  const ColorMap& map = colorMap("inferno");
  const Image<float> values(1, 1, std::numeric_limits<float>::quiet_NaN());
  const ScalarLayer layer{&values, &map, 0, 0, 1, 0, false};
  EXPECT_EQ(pixelUnder(layer, 1), (Rgba{255, 255, 255, 255}));
  const Image<float> hu(2, 1);
  EXPECT_THROW((void)composePicture(hu, unit, {&layer, 1}), Error);
}

TEST(DisplayRange, IsThe995thPermilleOfTheMagnitude) {
  Image<float> values(1000, 1);
  for (std::size_t i = 0; i < 1000; ++i) values[i] = static_cast<float>(i + 1);
  const DisplayRange range = displayRange(values);
  EXPECT_EQ(range.high, 995);
  EXPECT_EQ(range.low, 0);
  EXPECT_FALSE(range.isSigned);
  values[0] = -2000;
  EXPECT_EQ(displayRange(values).low, -displayRange(values).high);
  EXPECT_TRUE(displayRange(values).isSigned);
}

TEST(DisplayRange, IsNeverEmpty) {
  Image<float> values(1000, 1);
  EXPECT_EQ(displayRange(values).high, 1);
  values[3] = 7;
  values[4] = std::numeric_limits<float>::infinity();
  EXPECT_EQ(displayRange(values).high, 7) << "a single pixel is seen";
  EXPECT_EQ(displayRange(Image<float>()).high, 1);
}

TEST(DisplayRange, IsTheWidestForSeveralMaps) {
  const std::vector<DisplayRange> positive{{0, 2, false}, {0, 5, false}};
  EXPECT_EQ(joinedRange(positive), (DisplayRange{0, 5, false}));
  const std::vector<DisplayRange> mixed{{0, 5, false}, {-2, 2, true}};
  EXPECT_EQ(joinedRange(mixed), (DisplayRange{-5, 5, true}));
  EXPECT_EQ(joinedRange({}), DisplayRange{});
}

TEST(WritePng, WritesAWholePngAndNothingWhereItCannot) {
  const test::TemporaryFolder folder;
  Image<Rgba> picture(7, 5, Rgba{10, 20, 30, 255});
  writePng(folder / "a.png", picture);
  std::ifstream in(folder / "a.png", std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(in)), {});
  ASSERT_GT(bytes.size(), 33U);
  EXPECT_EQ(bytes.substr(1, 3), "PNG");
  EXPECT_EQ(bytes[19], 7) << "columns";
  EXPECT_EQ(bytes[23], 5) << "rows";
  EXPECT_EQ(bytes[25], 6) << "RGBA";
  EXPECT_THROW(writePng(folder / "missing" / "a.png", picture), Error);
}

}  // namespace
}  // namespace saliscope
