#!/usr/bin/env bash
# Every source is formatted as .clang-format says. Versions of clang-format differ in details: Debian 12's decides, others skip (77).
set -euo pipefail
cd "$1"
if ! clang-format --version 2>/dev/null | grep -q 'version 14\.'; then
  echo "skipped: needs clang-format 14"
  exit 77
fi
find app core ui tests translations resources \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 clang-format --dry-run -Werror
