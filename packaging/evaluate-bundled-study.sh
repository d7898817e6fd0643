#!/usr/bin/env bash
# The paper's study with our own folds: every slice of the manifest is explained by the fold of a cross-validation that never saw
# its patient, the folds are joined, and tables, figures and report are copied to where the documentation shows them.
# usage: evaluate-bundled-study.sh MODEL WORK DOCS [MANIFEST [CLI]]
#
# MODEL is what `saliscope-cli train --folds K --out MODEL` was told: MODEL-fold1.safetensors .. lie beside it. WORK keeps
# every finished slice: interrupted or killed at any moment, the same command goes on. Parts run beside each other, a processor each,
# which is quicker than several processors for each network pass. A line for each finished part says how long the rest will take.
#   SALISCOPE_JOBS              parts at a time (default: all processors); about 1 GB of memory each
#   SALISCOPE_PARTS             parts of each fold (default 16)
#   SALISCOPE_EVALUATE_OPTIONS  options of `saliscope-cli evaluate` (default: --estimators all)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
die() { echo "error: $*" >&2; exit 2; }

[ $# -ge 3 ] || die "usage: evaluate-bundled-study.sh MODEL WORK DOCS [MANIFEST [CLI]]"
model=$1 work=$(realpath -m "$2") docs=$(realpath -m "$3")
manifest=$(realpath -m "${4:-$root/../shared/data/manifest.csv}")
cli=$(realpath -m "${5:-$root/build/release/bin/saliscope-cli}")
jobs=${SALISCOPE_JOBS:-$(nproc)} parts=${SALISCOPE_PARTS:-16}
# shellcheck disable=SC2206 # options are words
options=(${SALISCOPE_EVALUATE_OPTIONS:---estimators all})

[ -f "$manifest" ] || die "$manifest: does not exist"
[ -x "$cli" ] || die "$cli: is not built"
mapfile -t folds < <(find "$(dirname "$model")" -maxdepth 1 -name "$(basename "${model%.safetensors}")-fold*.safetensors" | sort -V)
[ ${#folds[@]} -ge 2 ] || die "${model%.safetensors}-fold1.safetensors ..: folds of a cross-validation were not found"
rows=$(grep -c . "$manifest")
rows=$((rows - 1))
mkdir -p "$work" "$docs"

# Finished parts are not opened again, so they must be parts of this very study.
study=$({ sha256sum < "$manifest"; cat "${folds[@]}" | sha256sum; echo "$parts ${options[*]}"; })
[ ! -e "$work/study" ] || [ "$(cat "$work/study")" = "$study" ] ||
  die "$work: holds a study of other models, another manifest, other options or parts; name another folder"
echo "$study" > "$work/study"

member() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$1" "$2"; }
clock() { printf '%d:%02d h' $(($1 / 3600)) $(($1 % 3600 / 60)); }

# Starts one part of one fold beside the others; what it says goes to its log.
start_part() {
  local fold=$1 part=$2 folder
  folder=$(folder_of "$fold" "$part")
  "$cli" evaluate "$manifest" --model "${folds[$fold]}" --unseen-only --shard "$part/$parts" --resume --threads 1 \
    --out "$folder" --json "${options[@]}" > "$folder.json.new" 2> "$folder.log" &
  running[$!]="$fold $part"
}

folder_of() { echo "$work/fold$(($1 + 1))/part$2"; }

done_before=0 waiting=()
for fold in "${!folds[@]}"; do
  mkdir -p "$work/fold$((fold + 1))"
  for ((part = 1; part <= parts; ++part)); do
    folder=$(folder_of "$fold" "$part")
    if [ -e "$folder.json" ]; then
      done_before=$((done_before + $(member "$folder.json" slices)))
    else
      waiting+=("$fold $part")
    fi
  done
done
echo "${#folds[@]} folds, $rows rows of $(basename "$manifest"), $jobs at a time; $done_before slices were done before"

declare -A running=()
stop() {
  [ ${#running[@]} -eq 0 ] || kill "${!running[@]}" 2>/dev/null || true
  wait || true
}
trap 'stop; exit 130' INT TERM

began=$SECONDS slices=0 failed=0
take_one() {
  local pid status=0
  wait -n -p pid || status=$?
  local fold part
  read -r fold part <<< "${running[$pid]}"
  unset "running[$pid]"
  local folder
  folder=$(folder_of "$fold" "$part")
  if [ $status -ne 0 ]; then
    echo "error: fold $((fold + 1)), part $part ended with status $status: $(tail -n 1 "$folder.log")" >&2
    failed=1
    return
  fi
  mv "$folder.json.new" "$folder.json"  # only now is it done
  local here done_now left=""
  here=$(member "$folder.json" slices)
  slices=$((slices + here)) done_now=$((done_before + slices))
  grep '^skipped: ' "$folder.log" >&2 || true
  if [ $slices -gt 0 ] && [ $done_now -lt "$rows" ]; then
    left="; $(clock $(((SECONDS - began) * (rows - done_now) / slices))) left"
  fi
  [ "$here" -eq 0 ] || echo "fold $((fold + 1)), part $part of $parts: $here slices; $done_now of $rows after $(clock $((SECONDS - began)))$left"
}

for one in "${waiting[@]}"; do
  while [ ${#running[@]} -ge "$jobs" ]; do take_one; done
  [ $failed -eq 0 ] || break
  read -r fold part <<< "$one"
  start_part "$fold" "$part"
done
while [ ${#running[@]} -gt 0 ]; do take_one; done
[ $failed -eq 0 ] || die "not all parts could be evaluated; what is done is kept, the same command goes on"

mapfile -t runs < <(find "$work" -path "$work/fold*/part*" -name slices.sqlite -printf '%h\n' | sort -V)
rm -rf "$work/run.new" "$work/run"
"$cli" merge "${runs[@]}" --folds --out "$work/run.new"
mv "$work/run.new" "$work/run"
"$cli" report "$work/run" --out "$work/report.pdf"

mkdir -p "$docs/tables" "$docs/figures"
cp "$work/run/tables/"*.csv "$docs/tables/"
cp "$work/run/figures/"*.svg "$docs/figures/"
cp "$work/run/run.json" "$work/report.pdf" "$docs/"
python3 "$root/packaging/study_tables.py" "$work/run" > "$docs/results.md"
evaluated=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["counts"]["slices"])' "$work/run/run.json")
[ "$evaluated" -ge "$rows" ] || echo "$((rows - evaluated)) of $rows rows were left out: see $docs/run.json" >&2
echo "$evaluated slices; tables, figures, results.md and report.pdf are in $docs"
