#!/usr/bin/env bash
# packaging/slurm on a real Slurm of one machine: the merged run equals the single run byte for byte, also when a task is killed midway
# and queued again. usage: slurm_test.sh SALISCOPE_CLI; 77 (skipped) where Slurm is not installed or we are not root.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cli=$(realpath "$1")
for program in munged slurmctld slurmd sbatch scontrol; do
  command -v "$program" >/dev/null || { echo "skipped: needs $program (Debian: slurmctld slurmd slurm-client munge)"; exit 77; }
done
[ "$(id -u)" = 0 ] || { echo "skipped: needs root to start Slurm"; exit 77; }

work=$(mktemp -d)
chmod 755 "$work"
cleanup() {
  "$here/stop.sh" "$work/cluster"
  rm -rf "$work"
}
trap cleanup EXIT
eval "$("$here/start.sh" "$work/cluster")"

# A network small enough to be quick: it need not be any good.
"$cli" demo "$work/study" --patients 4 > /dev/null
manifest=$work/study/manifest.csv
"$cli" train "$manifest" --out "$work/model.safetensors" --steps 2 --batch 2 --size 32 --threads 1 > /dev/null
# Two slices of each patient are enough.
(cd "$work/study" && awk 'NR % 3 == 2 || NR == 1' manifest.csv > short.csv)
manifest=$work/study/short.csv
options=(--model "$work/model.safetensors" --estimators backprop,random --seed 3 --precision fp32)
"$cli" evaluate "$manifest" --out "$work/single" --threads 1 "${options[@]}" > /dev/null

export SALISCOPE_CLI=$cli SALISCOPE_THREADS=1
"$here/../../packaging/slurm/submit.sh" 2 "$manifest" "$work/run" "${options[@]}"

# As a machine that runs out of memory would: kill -9 of the first shard's program while it works on its slices.
killed=0
for _ in $(seq 600); do
  if [ "$killed" = 0 ] && [ -e "$work/run.shards/1/slices.sqlite" ]; then
    sleep 2
    pid=$(pgrep -f -- "--out $work/run.shards/1 --shard" | while read -r one; do
      [ "$(readlink "/proc/$one/exe" || true)" = "$cli" ] && echo "$one"; done | head -1)
    if [ -n "$pid" ] && kill -9 "$pid" 2>/dev/null; then killed=1; fi
  fi
  # Slurm waits two minutes before it starts a job again; nobody needs to here.
  for job in $(squeue -h -t PENDING -r -o %i -n saliscope-evaluate 2>/dev/null); do
    [ "$killed" = 0 ] || scontrol update JobId="$job" StartTime=now 2>/dev/null || true
  done
  [ -e "$work/run/run.json" ] && break
  sleep 0.5
done
cat "$work"/run.shards/*.log
[ "$killed" = 1 ] || { echo "error: no task could be killed midway" >&2; exit 1; }
[ -e "$work/run/run.json" ] || { squeue; echo "error: the merged run did not appear" >&2; exit 1; }
grep -q "queued again" "$work/run.shards/1.log" || { echo "error: the killed task was not queued again" >&2; exit 1; }

for file in run.json tables/fidelity.csv tables/roc.csv tables/dsc.csv tables/summary.csv tables/slices.csv tables/differences.csv \
  tables/measures.csv tables/rank_correlation.csv; do
  cmp "$work/single/$file" "$work/run/$file"
done
echo "merged = single, byte for byte"
