#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/estimators/number_text.h"
#include "core/estimators/registry.h"

namespace saliscope {
namespace {

const EstimatorDescriptor& smoothgrad() {
  return estimator("smoothgrad").descriptor();
}

Error errorOf(const Parameters& parameters) {
  try {
    (void)completeParameters(smoothgrad(), parameters);
  } catch (const Error& error) {
    return error;
  }
  ADD_FAILURE() << "nothing was thrown";
  return Error(ErrorCode::Internal);
}

TEST(Parameters, DefaultsAreThePapers) {
  EXPECT_EQ(completeParameters(smoothgrad(), {}), (Parameters{{"samples", 15}, {"sigma", 0.15}}));
  EXPECT_EQ(completeParameters(smoothgrad(), {{"samples", 1000}}), (Parameters{{"samples", 1000}, {"sigma", 0.15}}));
  EXPECT_TRUE(completeParameters(estimator("backprop").descriptor(), {}).empty());
}

TEST(Parameters, UnknownOnesAreNamed) {
  const auto error = errorOf({{"steps", 25}});
  EXPECT_EQ(error.code(), ErrorCode::ParameterUnknown);
  EXPECT_EQ(error.arguments(), (std::vector<std::string>{"smoothgrad", "steps"}));
}

TEST(Parameters, RangesAreKept) {
  const auto error = errorOf({{"sigma", 2.5}});
  EXPECT_EQ(error.code(), ErrorCode::ParameterOutOfRange);
  EXPECT_EQ(error.arguments(), (std::vector<std::string>{"sigma", "2.5", "0", "2"}));
  for (const double samples : {0.0, -1.0, 1001.0, 1.5, std::numeric_limits<double>::quiet_NaN()}) {
    EXPECT_EQ(errorOf({{"samples", samples}}).code(), ErrorCode::ParameterOutOfRange) << samples;
  }
}

TEST(NumberText, HasNineSignificantDigits) {
  EXPECT_EQ(numberText(0.15), "0.15");
  EXPECT_EQ(numberText(15), "15");
  EXPECT_EQ(numberText(1.0 / 3), "0.333333333");
  EXPECT_EQ(numberText(-12345678901.0), "-1.23456789e+10");
}

}  // namespace
}  // namespace saliscope
