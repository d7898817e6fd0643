// A slice as a picture for paper: the same layers and words as on screen, without OpenGL.
#pragma once

#include <QImage>
#include <QRectF>
#include <QSize>
#include <QTransform>
#include <memory>
#include <optional>

#include "core/volume/volume.h"
#include "ui/widgets/region_layer.h"
#include "ui/widgets/slice_annotations.h"
#include "ui/widgets/slice_layers.h"

namespace saliscope::ui {

/// Plain data; all shared parts are read only.
struct SlicePaintInput {
  std::shared_ptr<const Slice> slice;  ///< null: a black picture
  Window window;
  bool inverted = false;                   ///< dense is black
  std::shared_ptr<const Heatmap> heatmap;  ///< null: none
  HeatmapLook heatmapLook;
  std::shared_ptr<const Regions> regions;  ///< drawn in place of the heatmap; null: none
  RegionLook regionLook;
  std::optional<Image<std::uint8_t>> mask;  ///< on the slice grid
  MaskLook maskLook = MaskLook::Outline;
  /// Corner texts and badges as given. With the switches below, letters, scale and colour bar are filled in.
  SliceAnnotations annotations;
  bool letters = true;
  bool scaleBar = true;
  bool colorBar = true;
  double textPixels = 0;  ///< height of the words in logical pixels; 0: the application's font as it is
  double scale = 1;       ///< picture pixels per logical pixel: 4 for print, so that words and lines keep their proportion
  /// The part to show, in mm of displayTransform(); empty: the whole slice.
  QRectF partMm;
};

/// Fills `size` (picture pixels) with black, the slice fitted into it in true proportions, and everything on top.
[[nodiscard]] QImage paintSlice(const SlicePaintInput& input, QSize size);

/// The transform that fits a slice (or the part of it) into `area`.
[[nodiscard]] QTransform fitSlice(const Geometry& geometry, const QRectF& partMm, const QRectF& area);

/// A view on the pixels of `picture`, which must outlive it.
[[nodiscard]] QImage asQImage(const Image<Rgba>& picture);

}  // namespace saliscope::ui
