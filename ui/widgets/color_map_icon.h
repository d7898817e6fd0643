// A colour map as a little gradient, for lists.
#pragma once

#include <QIcon>
#include <QSize>

#include "core/base/colormap.h"

namespace saliscope::ui {

/// From the lowest colour at the left to the highest; sharp at twice the size too.
[[nodiscard]] QIcon colorMapIcon(const ColorMap& map, const QSize& size);
/// A rounded patch of one colour.
[[nodiscard]] QIcon swatchIcon(const QColor& color, const QSize& size);

}  // namespace saliscope::ui
