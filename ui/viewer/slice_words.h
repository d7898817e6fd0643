// The words around the slice on show.
#pragma once

#include <QList>
#include <QString>

#include "ui/session/session.h"
#include "ui/viewer/view_source.h"
#include "ui/widgets/slice_annotations.h"

namespace saliscope::ui {

/// Corner texts and letters; the patient's identity is not among them. `zoom`: screen pixels per slice pixel, 0: not shown.
[[nodiscard]] SliceAnnotations sliceWords(const Session& session, const ViewSource& source, const Window& window,
                                          const Heatmap* heatmap, double zoom);
/// Every doubt about what is on show.
[[nodiscard]] QList<Badge> sliceBadges(const Session& session, const ViewSource& source, const Heatmap* heatmap);
/// "axial", "coronal", "sagittal".
[[nodiscard]] QString planeName(BodyPlane plane);
/// "loading slice 42 of 100…"; empty where nothing is awaited.
[[nodiscard]] QString loadingWords(const Study& study);
/// "z −218.4 mm": the position along the axis that the slice is stacked on.
[[nodiscard]] QString positionWords(const Geometry& slice);

}  // namespace saliscope::ui
