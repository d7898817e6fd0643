// What the tests of regions share.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>

#include "core/base/error.h"
#include "core/base/image.h"
#include "core/base/progress.h"

namespace saliscope::test {

/// The Error that `work` throws.
template <class Work>
Error errorOf(Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    return error;
  }
  ADD_FAILURE() << "nothing was thrown";
  return Error(ErrorCode::Internal);
}

/// Bright blobs on a dark slope: several segments at every scale.
inline Image<float> blobs(int columns, int rows) {
  Image<float> image(columns, rows);
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      const double x = static_cast<double>(column) / columns;
      const double y = static_cast<double>(row) / rows;
      double value = 0.2 * x;
      if (std::hypot(x - 0.3, y - 0.3) < 0.15) value += 0.7;
      if (std::hypot(x - 0.7, y - 0.6) < 0.2) value += 0.4;
      if (y > 0.85) value = 1;
      image.at(column, row) = static_cast<float>(value);
    }
  }
  return image;
}

class CancelledProgress final : public Progress {
 public:
  [[nodiscard]] bool cancelled() const override { return true; }

 protected:
  void show(double) override {}
};

}  // namespace saliscope::test
