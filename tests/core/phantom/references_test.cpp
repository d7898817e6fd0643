// The default references of Expected Gradients.
#include "core/phantom/references.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace saliscope {
namespace {

TEST(PhantomReferences, AreTwelveDifferentModelInputs) {
  const InputSpec input{.rows = 100, .columns = 120, .windowLow = -160, .windowHigh = 240};
  const auto references = phantomReferences(input);
  ASSERT_EQ(references.size(), 12U);
  for (std::size_t i = 0; i < references.size(); ++i) {
    EXPECT_EQ(references[i].rows(), 100);
    EXPECT_EQ(references[i].columns(), 120);
    const auto [low, high] = std::minmax_element(references[i].pixels().begin(), references[i].pixels().end());
    EXPECT_EQ(*low, 0) << "air";
    EXPECT_GT(*high, 0.9F) << "bone";
    for (std::size_t j = 0; j < i; ++j) EXPECT_NE(references[i], references[j]);
  }
  EXPECT_EQ(phantomReferences(input), references) << "the same each time";
}

TEST(PhantomReferences, FollowTheModelsSizeAndWindow) {
  const auto narrow = phantomReferences({.rows = 64, .columns = 64, .windowLow = 0, .windowHigh = 100});
  const auto wide = phantomReferences({.rows = 64, .columns = 64, .windowLow = -1000, .windowHigh = 1000});
  EXPECT_NE(narrow.front(), wide.front());
  EXPECT_EQ(narrow.front().size(), 64U * 64U);
}

}  // namespace
}  // namespace saliscope
