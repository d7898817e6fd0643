#include "ui/widgets/agreement_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace saliscope::ui {

namespace {

constexpr std::size_t kinds = 4;

std::uint8_t mixed(std::uint8_t below, int above, int alpha) {
  return static_cast<std::uint8_t>(below + (above - below) * alpha / 255);
}

}  // namespace

QColor agreementColor(Agreement label) {
  switch (label) {
    case Agreement::Both:
      return {0xf0, 0xe4, 0x42};
    case Agreement::MapOnly:
      return {0xd5, 0x5e, 0x00};
    case Agreement::MaskOnly:
      return {0x56, 0xb4, 0xe9};
    case Agreement::Neither:
      break;
  }
  return Qt::transparent;
}

void blendAgreement(Image<Rgba>& picture, const Image<std::uint8_t>& labels, double opacity) {
  if (labels.columns() != picture.columns() || labels.rows() != picture.rows()) return;
  const int alpha = static_cast<int>(std::lround(std::clamp(opacity, 0.0, 1.0) * 255));
  std::array<QColor, kinds> colors;
  for (std::size_t i = 0; i < kinds; ++i) colors[i] = agreementColor(static_cast<Agreement>(i));
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const std::uint8_t label = labels[i];
    if (label == 0 || label >= kinds) continue;
    Rgba& pixel = picture[i];
    const QColor& color = colors[label];
    pixel.red = mixed(pixel.red, color.red(), alpha);
    pixel.green = mixed(pixel.green, color.green(), alpha);
    pixel.blue = mixed(pixel.blue, color.blue(), alpha);
  }
}

}  // namespace saliscope::ui
