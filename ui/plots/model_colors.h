// Colours of the model's own figures, the same on screen and on paper (Okabe and Ito).
#pragma once

#include <QColor>

namespace saliscope::ui {

[[nodiscard]] inline QColor lossColor() {
  return {0x2f, 0x86, 0xc4};
}
[[nodiscard]] inline QColor rateColor() {
  return {0x8c, 0x93, 0x99};
}
[[nodiscard]] inline QColor validationColor() {
  return {0xe6, 0x9f, 0x00};
}
[[nodiscard]] inline QColor accuracyColor() {
  return {0x00, 0x9e, 0x73};
}
[[nodiscard]] inline QColor reliabilityColor() {
  return {0x2f, 0x86, 0xc4};
}

}  // namespace saliscope::ui
