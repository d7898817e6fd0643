#!/usr/bin/env bash
# An evaluation on a Slurm cluster: an array job, a shard a task, and a job that merges them when all are done.
# usage: submit.sh SHARDS MANIFEST RUN [OPTION of saliscope-cli evaluate...]
#
# Shards lie in RUN.shards until they are merged; RUN must not exist yet. A task that is killed or whose node fails is queued again
# and goes on with the slice that it was at. Running this again with the same arguments resumes shards that failed.
#   SALISCOPE_CLI      the program (default: saliscope-cli beside this script's build or on the PATH); must lie on every node
#   SALISCOPE_THREADS  threads, and processors, of a task (default 4); a part of the run's identity
#   SALISCOPE_SBATCH   further options for sbatch, such as "--partition=cpu --mem=8G --time=12:00:00"
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
die() { echo "error: $*" >&2; exit 2; }

[ $# -ge 3 ] || die "usage: submit.sh SHARDS MANIFEST RUN [OPTION...]"
shards=$1 manifest=$(realpath "$2") run=$(realpath -m "$3")
shift 3
[[ $shards =~ ^[1-9][0-9]*$ ]] || die "$shards: not a number of shards"
[ -f "$manifest" ] || die "$manifest: does not exist"
[ ! -e "$run/slices.sqlite" ] || die "$run: holds a run already"
cli=${SALISCOPE_CLI:-$(command -v saliscope-cli || true)}
[ -n "$cli" ] && [ -x "$cli" ] || die "saliscope-cli: not found; name it in SALISCOPE_CLI"
threads=${SALISCOPE_THREADS:-4}
mkdir -p "$run.shards"

# shellcheck disable=SC2206 # options are words
more=(${SALISCOPE_SBATCH:-})
array=$(sbatch --parsable --requeue --open-mode=append --array="1-$shards" --cpus-per-task="$threads" --job-name=saliscope-evaluate \
  --output="$run.shards/%a.log" "${more[@]}" "$here/shard.sh" "$cli" "$shards" "$threads" "$manifest" "$run.shards" "$@")
array=${array%%;*}
merge=$(sbatch --parsable --dependency="afterok:$array" --kill-on-invalid-dep=yes --job-name=saliscope-merge \
  --output="$run.shards/merge.log" "${more[@]}" "$here/merge.sh" "$cli" "$shards" "$run.shards" "$run")
echo "evaluation: job $array, $shards shards; merge: job ${merge%%;*}; logs in $run.shards"
