#!/usr/bin/env bash
# Installs, builds and passes the tests. usage: packaging/test.sh [PRESET]   (release by default; dev, asan, tsan)
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-release}

packaging/install-dependencies.sh test
cmake --preset "$preset" -DSALISCOPE_TESTS=ON  # demo.sh leaves them out of the same folder
cmake --build --preset "$preset"
# Tests run side by side: threads that spin while they wait would take the cores from each other.
export OMP_WAIT_POLICY=passive
ctest --preset "$preset" -j "$(nproc)" --no-tests=error
