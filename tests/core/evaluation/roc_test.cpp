#include "core/evaluation/roc.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/safetensors_reader.h"
#include "tests/support/shared_data.h"

namespace saliscope {
namespace {

using Mask = Image<std::uint8_t>;
using Bits = std::vector<std::uint8_t>;

Image<float> row(std::vector<float> values) {
  const int columns = static_cast<int>(values.size());
  return {columns, 1, std::move(values)};
}

Mask maskRow(Bits values) {
  const int columns = static_cast<int>(values.size());
  return {columns, 1, std::move(values)};
}

ErrorCode codeOf(const Image<float>& map, const Mask& mask) {
  try {
    (void)rocCurve(map, mask);
  } catch (const Error& error) {
    return error.code();
  }
  ADD_FAILURE() << "nothing was thrown";
  return ErrorCode::FileMissing;
}

TEST(Roc, PerfectMapHasAreaOne) {
  const auto curve = rocCurve(row({0, 0, 1, 1}), maskRow({0, 0, 1, 1}));
  ASSERT_TRUE(curve);
  EXPECT_DOUBLE_EQ(curve->auc, 1);
  EXPECT_DOUBLE_EQ(curve->aucExact, 1);
  ASSERT_EQ(curve->thresholds.size(), 101U);
  EXPECT_DOUBLE_EQ(curve->thresholds[37], 0.37);
  EXPECT_DOUBLE_EQ(curve->tpr[99], 1);
  EXPECT_DOUBLE_EQ(curve->tpr[100], 0) << "nothing is greater than the maximum";
}

TEST(Roc, InvertedMapHasAreaZero) {
  const auto curve = rocCurve(row({1, 1, 0, 0}), maskRow({0, 0, 1, 1}));
  EXPECT_DOUBLE_EQ(curve->auc, 0);
  EXPECT_DOUBLE_EQ(curve->aucExact, 0);
}

TEST(Roc, ByHand) {
  // Normalised: 0, .25, .5, .5, 1. Mask pixels: .25, .5 and 1.
  const auto curve = rocCurve(row({-2, -1, 0, 0, 2}), maskRow({0, 1, 1, 0, 1}));
  EXPECT_DOUBLE_EQ(curve->tpr[0], 1);
  EXPECT_DOUBLE_EQ(curve->fpr[0], 0.5);
  EXPECT_DOUBLE_EQ(curve->tpr[25], 2.0 / 3) << "greater, not greater or equal";
  EXPECT_DOUBLE_EQ(curve->tpr[50], 1.0 / 3);
  EXPECT_DOUBLE_EQ(curve->fpr[49], 0.5);
  EXPECT_DOUBLE_EQ(curve->fpr[50], 0);
  // Pairs in the right order: .25 > 0; .5 > 0 and half of .5 = .5; 1 over both = 4.5 of 6.
  EXPECT_DOUBLE_EQ(curve->aucExact, 4.5 / 6);
  EXPECT_DOUBLE_EQ(curve->auc, 4.5 / 6) << "here the thresholds separate all values, so the areas agree";
}

TEST(Roc, ConstantMapIsChance) {
  const auto curve = rocCurve(row({3, 3, 3}), maskRow({0, 1, 0}));
  EXPECT_DOUBLE_EQ(curve->auc, 0.5);
  EXPECT_DOUBLE_EQ(curve->aucExact, 0.5);
  EXPECT_DOUBLE_EQ(curve->tpr[0], 0);
}

TEST(Roc, ScaleAndShiftChangeNothing) {
  Image<float> map(32, 32);
  Random(7).fillUniform(map.pixels());
  Mask mask(32, 32);
  for (std::size_t i = 0; i < mask.size(); i += 3) mask[i] = 255;
  Image<float> scaled = map;
  for (float& value : scaled.pixels()) value = 4 * value - 2;
  EXPECT_NEAR(rocCurve(map, mask)->aucExact, rocCurve(scaled, mask)->aucExact, 1e-6);
  EXPECT_NEAR(rocCurve(map, mask)->aucExact, 0.5, 0.1);
}

TEST(Roc, UndefinedWithoutBothKindsOfPixels) {
  EXPECT_FALSE(rocCurve(row({0, 1}), maskRow({0, 0})));
  EXPECT_FALSE(rocCurve(row({0, 1}), maskRow({1, 1})));
}

TEST(Roc, RefusesWhatCannotBeScored) {
  EXPECT_EQ(codeOf(row({0, std::numeric_limits<float>::quiet_NaN()}), maskRow({0, 1})), ErrorCode::Internal);
  EXPECT_EQ(codeOf(row({0, std::numeric_limits<float>::infinity()}), maskRow({0, 1})), ErrorCode::Internal);
  EXPECT_EQ(codeOf(row({0, 1}), maskRow({0, 1, 0})), ErrorCode::SizeMismatch);
  EXPECT_EQ(codeOf(Image<float>(2, 3), Mask(3, 2)), ErrorCode::SizeMismatch);
  EXPECT_EQ(codeOf(Image<float>(), Mask()), ErrorCode::Internal);
}

void addTo(std::vector<double>& sum, const std::vector<double>& values) {
  sum.resize(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) sum[i] += values[i] / 8;
}

void expectReference(const std::string& sign) {
  const test::SafetensorsReader reference(test::sharedFolder() / "reference/oracle.safetensors");
  std::vector<double> tpr;
  std::vector<double> fpr;
  for (std::size_t i = 0; i < 8; ++i) {
    auto map = reference.tensor("eval_scores").image(i);
    if (sign == "absolute") {
      for (float& value : map.pixels()) value = std::abs(value);
    }
    const auto curve = rocCurve(map, reference.tensor("masks").image<std::uint8_t>(i));
    EXPECT_EQ(curve->thresholds, reference.tensor("roc_thresholds").values);
    EXPECT_NEAR(curve->aucExact, reference.tensor("roc_auc_exact_" + sign).values[i], 1e-12) << "case " << i;
    addTo(tpr, curve->tpr);
    addTo(fpr, curve->fpr);
  }
  for (std::size_t i = 0; i < 101; ++i) {
    // The last bit depends on the order in which eight slices are averaged.
    EXPECT_NEAR(tpr[i], reference.tensor("roc_tpr_" + sign).values[i], 1e-15) << "threshold " << i;
    EXPECT_NEAR(fpr[i], reference.tensor("roc_fpr_" + sign).values[i], 1e-15) << "threshold " << i;
  }
  EXPECT_NEAR(rocArea(tpr, fpr), reference.tensor("roc_auc_curve_" + sign).values[0], 1e-12);
}

TEST(Roc, AgreesWithTheReferenceOriginal) {
  SALISCOPE_NEEDS_SHARED("reference/oracle.safetensors");
  expectReference("original");
}

TEST(Roc, AgreesWithTheReferenceAbsolute) {
  SALISCOPE_NEEDS_SHARED("reference/oracle.safetensors");
  expectReference("absolute");
}

}  // namespace
}  // namespace saliscope
