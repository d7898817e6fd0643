#!/usr/bin/env bash
# Installs, builds and passes the tests. usage: packaging/test.sh [PRESET]   (release by default; dev, asan, tsan)
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-release}

packaging/install-dependencies.sh test
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" -j "$(nproc)"
