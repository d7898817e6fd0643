#!/usr/bin/env bash
# Installs, builds, writes the demo study and opens the program on it. Without a display it runs under Xvfb and leaves a
# screenshot and the PDF instead. usage: packaging/demo.sh [FOLDER]   (default: build/demo)
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(realpath -m "${1:-build/demo}")

packaging/install-dependencies.sh build
cmake --preset release -DSALISCOPE_TESTS=OFF
cmake --build --preset release --target saliscope saliscope-cli

bin=build/release/bin
"$bin/saliscope-cli" demo "$folder/study"
# The first patient with contrast agent, at the first slice that has a mask.
row=$(grep -m 1 -E '^[^,]*,[0-9]+,1,' "$folder/study/manifest.csv")
IFS=, read -r image slice _ mask _ <<<"$row"
arguments=("$folder/study/$image" --slice "$slice" --mask "$folder/study/$mask" --estimator smoothgrad-squared)

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/saliscope" "${arguments[@]}"
fi

picture="$folder/saliscope-demo.png"
report="$folder/saliscope-demo.pdf"
rm -f "$picture" "$report"
LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1600x1000x24" \
  "$bin/saliscope" "${arguments[@]}" --screenshot "$picture" --report "$report"
echo "No display: the window was saved as $picture"
echo "            the report was saved as $report"
