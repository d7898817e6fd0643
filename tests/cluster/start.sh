#!/usr/bin/env bash
# A Slurm cluster of this one machine, on loopback, for tests (as root). usage: start.sh FOLDER
# Everything lies in FOLDER: configuration, keys, state, logs, and `pids` of what was started. Prints what to export.
set -euo pipefail
folder=$1
mkdir -p "$folder"/{state,spool,munge}
chmod 755 "$folder"
chmod 700 "$folder/munge"

head -c 1024 /dev/urandom > "$folder/munge/key"
chmod 400 "$folder/munge/key"
# munged insists on folders that only their owner can write to; its socket must be reachable.
mkdir -p "$folder/socket"
chmod 755 "$folder/socket"
munged --key-file="$folder/munge/key" --socket="$folder/socket/munge" --pid-file="$folder/munge/pid" \
  --log-file="$folder/munge/log" --seed-file="$folder/munge/seed" --force
cat "$folder/munge/pid" > "$folder/pids"

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
cat > "$folder/slurm.conf" <<CONF
ClusterName=saliscope
SlurmctldHost=$(hostname)(127.0.0.1)
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
AuthType=auth/munge
AuthInfo=socket=$folder/socket/munge
CredType=cred/munge
SlurmUser=root
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SchedulerParameters=sched_interval=2,batch_sched_delay=1
MpiDefault=none
ReturnToService=2
MinJobAge=600
JobRequeue=1
KillWait=2
NodeName=localhost NodeAddr=127.0.0.1 NodeHostname=$(hostname) CPUs=2 State=UNKNOWN
PartitionName=test Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$folder/slurm.conf"
slurmctld -c
slurmd -c
for _ in $(seq 150); do
  state=$(sinfo -h -o %T 2>/dev/null || true)
  [ "$state" = idle ] && break
  sleep 0.2
done
cat "$folder/slurmctld.pid" "$folder/slurmd.pid" >> "$folder/pids"
[ "${state:-}" = idle ] || { echo "error: the node did not come up: ${state:-no answer}; logs in $folder" >&2; exit 2; }
echo "export SLURM_CONF=$SLURM_CONF"
