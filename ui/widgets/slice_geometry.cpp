#include "ui/widgets/slice_geometry.h"

#include <cmath>

namespace saliscope::ui {

namespace {

enum PatientAxis { Left = 0, Posterior = 1, Superior = 2 };

PatientAxis mainAxis(const Vec3& direction) {
  int best = 0;
  for (int i = 1; i < 3; ++i) {
    if (std::abs(direction[static_cast<std::size_t>(i)]) > std::abs(direction[static_cast<std::size_t>(best)])) best = i;
  }
  return static_cast<PatientAxis>(best);
}

/// Where a growing column and a growing row lead on screen.
struct Placement {
  bool columnsRunDown = false;  ///< the grid's columns run along the screen's height
  double columnSign = 1;        ///< -1: against the screen's axis
  double rowSign = 1;
};

Placement placementOf(const Geometry& geometry) {
  const PatientAxis column = mainAxis(geometry.axes[0]);
  const PatientAxis row = mainAxis(geometry.axes[1]);
  Placement placement;
  if (column == row) return placement;
  // The patient's left lies to the right in axial and coronal slices, posterior in sagittal ones; superior is always up.
  placement.columnsRunDown = column == Superior || row == Left;
  const auto sign = [](const Vec3& direction, PatientAxis axis) {
    const double along = direction[axis] < 0 ? -1.0 : 1.0;
    return axis == Superior ? -along : along;
  };
  placement.columnSign = sign(geometry.axes[0], column);
  placement.rowSign = sign(geometry.axes[1], row);
  return placement;
}

}  // namespace

QTransform displayTransform(const Geometry& geometry) {
  const Placement placement = placementOf(geometry);
  const double column = placement.columnSign * geometry.spacing[0];
  const double row = placement.rowSign * geometry.spacing[1];
  return placement.columnsRunDown ? QTransform(0, column, row, 0, 0, 0) : QTransform(column, 0, 0, row, 0, 0);
}

QString directionLetters(const Vec3& direction) {
  const std::array<char, 4> letters = orientationLetters(direction);
  QString text;
  for (const char letter : letters) {
    if (letter == '\0') break;
    text += QLatin1Char(letter);
  }
  return text;
}

EdgeLetters edgeLetters(const Geometry& geometry) {
  const Placement placement = placementOf(geometry);
  const Vec3 column = geometry.axes[0] * placement.columnSign;
  const Vec3 row = geometry.axes[1] * placement.rowSign;
  const Vec3& right = placement.columnsRunDown ? row : column;
  const Vec3& bottom = placement.columnsRunDown ? column : row;
  return {directionLetters(right * -1), directionLetters(right), directionLetters(bottom * -1), directionLetters(bottom)};
}

}  // namespace saliscope::ui
