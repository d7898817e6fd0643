// How a slice is turned for the reader: patient's right at the left of the screen, anterior or superior up.
#pragma once

#include <QString>
#include <QTransform>

#include "core/base/geometry.h"

namespace saliscope::ui {

/// From pixels of a slice ((0, 0): centre of the first one) to a plane in mm, x to the right and y down, as radiologists look at
/// it; true proportions. Depends on spacing and axes alone, so that every slice of a series lies at the same place.
[[nodiscard]] QTransform displayTransform(const Geometry& geometry);

/// The DICOM letters of a direction in the patient, strongest first: "LA".
[[nodiscard]] QString directionLetters(const Vec3& direction);

/// The DICOM letters at the four edges of a slice shown through displayTransform().
struct EdgeLetters {
  QString left, right, top, bottom;
};
[[nodiscard]] EdgeLetters edgeLetters(const Geometry& geometry);

}  // namespace saliscope::ui
