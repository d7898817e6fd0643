#!/usr/bin/env bash
# Installs what Saliscope needs to be built, run and tested on Debian 12 or 13. Run by demo.sh and test.sh.
# usage: packaging/install-dependencies.sh [build|test]   (test adds the tools of the tests; default: test)
set -euo pipefail

what=${1:-test}

build=(
  g++ cmake ninja-build ccache mold pkg-config python3
  qt6-base-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libvtk9-dev libinsighttoolkit5-dev libgdcm-dev libgdcm-tools libdcmtk-dev
  libtorch-dev libdnnl-dev libopenblas0-pthread
  libqcustomplot-dev libqcustomplot2.1-qt6
  nlohmann-json3-dev libcli11-dev libsqlitecpp-dev libssl-dev zlib1g-dev
  xvfb xauth libgl1-mesa-dri fonts-inter fonts-noto-core fonts-noto-cjk
)
# Since Debian 13 the plugin by which style sheets draw SVG files (arrows, check marks) is a package of its own.
debian=$(. /etc/os-release && echo "${VERSION_ID:-13}")
[ "${debian%%.*}" -lt 13 ] || build+=(qt6-svg-plugins)
test=(
  libgtest-dev poppler-utils dicom3tools clang-format
  python3-numpy python3-pydicom python3-nibabel python3-torch python3-torchvision
)

packages=("${build[@]}")
[ "$what" = build ] || packages+=("${test[@]}")

missing=()
for package in "${packages[@]}"; do
  # The state must be "installed": a removed package with its configuration left is not there.
  dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || { echo "error: ${missing[*]}: not installed, and neither root nor sudo is there to install them" >&2; exit 2; }
  as_root=(sudo)
fi

export DEBIAN_FRONTEND=noninteractive
echo "Installing ${#missing[@]} packages"
for attempt in 1 2 3; do
  if "${as_root[@]}" apt-get update -q && "${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"; then
    exit 0
  fi
  echo "Attempt $attempt failed; trying again in 10 s" >&2
  sleep 10
done
echo "error: ${missing[*]}: could not be installed" >&2
exit 2
