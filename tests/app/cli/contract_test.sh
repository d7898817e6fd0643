#!/usr/bin/env bash
# Runs ../shared's check of the command line on this build; skipped (77) where ../shared is absent.
set -euo pipefail
contract="$1/checks/contract"
if [ ! -e "$contract" ]; then
  echo "skipped: needs $contract"
  exit 77
fi
/usr/bin/python3 "$contract" "$2" scan classify explain regions demo errors evaluate report
