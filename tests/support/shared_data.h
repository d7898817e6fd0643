// Where ../shared is, and how a test says that it was skipped without it.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>

namespace saliscope::test {

inline std::filesystem::path sharedFolder() {
  return SALISCOPE_SHARED;
}

}  // namespace saliscope::test

/// Skips the running test where `relative` is not below ../shared.
#define SALISCOPE_NEEDS_SHARED(relative)                                                 \
  if (!std::filesystem::exists(saliscope::test::sharedFolder() / (relative))) {          \
    GTEST_SKIP() << "needs " << (saliscope::test::sharedFolder() / (relative)).string(); \
  }                                                                                      \
  static_assert(true, "")
