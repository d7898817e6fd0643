#!/usr/bin/env bash
# One task of the array that submit.sh starts. usage: shard.sh CLI SHARDS THREADS MANIFEST FOLDER [OPTION...]
set -uo pipefail
cli=$1 shards=$2 threads=$3 manifest=$4 folder=$5
shift 5
shard=${SLURM_ARRAY_TASK_ID:?only as an array job}
most_restarts=5
export OMP_WAIT_POLICY=passive

"$cli" evaluate "$manifest" --out "$folder/$shard" --shard "$shard/$shards" --resume --threads "$threads" "$@"
status=$?
[ $status -eq 0 ] && exit 0

# 2 is the user's to mend (wrong options, a full disk). Anything else (killed, out of memory, a node going down) is tried again; the
# run goes on with the slice that it was at.
restarts=${SLURM_RESTART_COUNT:-0}
if [ $status -ne 2 ] && [ "$restarts" -lt $most_restarts ]; then
  echo "shard $shard ended with status $status; queued again (restart $((restarts + 1)) of $most_restarts)"
  scontrol requeue "${SLURM_ARRAY_JOB_ID}_$shard" && sleep 60
fi
exit $status
