#!/usr/bin/env bash
# Ends what start.sh started. usage: stop.sh FOLDER
set -uo pipefail
[ -f "$1/pids" ] || exit 0
tac "$1/pids" | while read -r pid; do
  kill "$pid" 2>/dev/null
  for _ in $(seq 50); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
done
