// What benchmark-ui measures; each function leaves the window as it found it.
#pragma once

#include "tests/benchmarks/ui/driver.h"

namespace saliscope::benchmark_ui {

// opening.cpp
struct Opening {
  double firstImageMs = 0;    ///< from the order to open until the first slice is on screen
  double ratioToGdcm = 0;     ///< seconds until the whole volume is there / seconds of GDCM alone
  double memoryGrowthMb = 0;  ///< resident memory after opening and closing twenty times, less that after the third time
};
[[nodiscard]] Opening measureOpening(Driver& driver);

// reading.cpp
/// Frames a second while the wheel turns through the series; every turn is drawn before the next.
[[nodiscard]] double scrollFps(Driver& driver);
/// The same for steps of a window drag.
[[nodiscard]] double windowFps(Driver& driver);
/// Moves of the mouse with Shift a second, in axial, coronal and sagittal views beside a fourth: each move is drawn in all four.
[[nodiscard]] double hoverFps(Driver& driver);
/// Loads the mask and makes a map of every slice, so that all of them are on show while scrolling.
void prepareOverlays(Driver& driver);

// working.cpp
/// Answers of the event loop to a thread that asks every few ms while a map is computed and the user scrolls.
[[nodiscard]] double eventLoopP99Ms(Driver& driver);
struct Painting {
  double eventsPerSecond = 0;  ///< mouse moves with the brush, each drawn
  double rescoreMs = 0;        ///< from the end of a stroke until the evidence speaks of it
};
[[nodiscard]] Painting measurePainting(Driver& driver);

}  // namespace saliscope::benchmark_ui
