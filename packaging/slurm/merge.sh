#!/usr/bin/env bash
# Joins the shards once all tasks are done. usage: merge.sh CLI SHARDS FOLDER RUN
set -euo pipefail
cli=$1 shards=$2 folder=$3 run=$4
runs=()
for ((shard = 1; shard <= shards; ++shard)); do runs+=("$folder/$shard"); done
"$cli" merge "${runs[@]}" --out "$run"
