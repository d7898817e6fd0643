#!/bin/sh
# Trains the model that comes with the program from the public slices in ../shared/data (none of which go into the repository)
# and synthetic patients of our own: five folds, each judged on the patients that it did not see, then a model of all with their
# figures. Two hours and a half on one core with bf16 (17 to 24 minutes a training with AVX-512; `--fold N` trains folds side by side), ten
# times that without; interrupted, it goes on where it was. How good they are: resources/models/README.md. Needs python3-nibabel and
# python3-pydicom.
# Usage: train-bundled-model.sh [DATA [OUT [CLI]]]; further options for `saliscope-cli train` in SALISCOPE_TRAIN_OPTIONS. How many
# steps, and which share of them at a half and at 5/7 of the size: SALISCOPE_TRAIN_SCHEDULE (resources/study names its own).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
data=$(cd "${1:-$root/../shared/data}" && pwd)
out=${2:-$root/resources/models/contrast-resnet50.safetensors}
cli=${3:-$root/build/release/bin/saliscope-cli}
schedule=${SALISCOPE_TRAIN_SCHEDULE:---steps 1000 --coarse 0.65 --middle 0.2 --parts}
work=${SALISCOPE_TRAIN_FOLDER:-/tmp/saliscope-training}  # kept, so that an interrupted training can go on
mkdir -p "$work"

# Masks of slices without contrast agent: where it is painted in, so that every body and scanner shows both classes.
mkdir -p "$work/masks"
/usr/bin/python3 "$root/packaging/training_masks.py" "$data" "$work/masks"
mask_of() {
  mask=$(grep -F "$1," "$data/manifest.csv" | cut -d, -f4 | head -n 1)
  [ -z "$mask" ] || echo "$data/$mask"
}

manifest=$work/training.csv
echo "image,slice,label,mask,patient" > "$manifest"
tail -n +2 "$data/tcga_luad_slices/labels.csv" | tr -d '\r' | while IFS=, read -r file label patient; do
  echo "$data/tcga_luad_slices/$file,,$label,$(mask_of "tcga_luad_slices/$file"),$patient" >> "$manifest"
done
{
  echo "$data/cmb_crc_chest_contrast/dicom,,1,,CMB-CRC-MSB-01068"
  # Every fourth slice of this series has a mask.
  for slice in 4 8 12 16 20 24 28 32 36 40 44 48; do
    echo "$data/lung_dx_a0001_nocontrast,$slice,0,$data/masks/lung_dx_a0001_nocontrast.nii.gz,Lung_Dx-A0001"
  done
  for slice in 2 6 10 14 18 22 26 30 34 38 42 46; do
    echo "$data/lung_dx_a0001_nocontrast,$slice,0,,Lung_Dx-A0001"
  done
  for slice in 50 53 57 61; do
    echo "$data/lung_dx_a0001_nocontrast,$slice,0,$work/masks/neck.nii.gz,Lung_Dx-A0001"
  done
  echo "$data/lungfcp_chest_nocontrast/dicom,,0,$work/masks/apex.nii.gz,LungFCP-01-0001"
  echo "$data/ts_abdomen_contrast_dicom/dicom,,1,,TS-abdomen"
  echo "$data/ts_abdomen_contrast_dicom/native_nifti/example_ct.nii.gz,,0,$work/masks/native.nii.gz,TS-native"
  echo "$data/ts_abdomen_contrast_dicom/native_nifti/example_ct_sm.nii.gz,,0,$work/masks/native-sm.nii.gz,TS-native"
  # Cut out of an arterial angiography: aortas that shine in bodies that do not yet, which few other patients show.
  for volume in "$data"/ts_dissection_cta/ct_*_crop.nii.gz; do
    echo "$volume,,1,,TS-dissection"
  done
} >> "$manifest"

# The phantoms teach edges, vessels and scanners, and the phases that few real patients show (see resources/models/README.md); no real
# patient is in this first model, so every fold may start from it.
[ -e "$work/phantoms/manifest.csv" ] || "$cli" demo --patients 12 "$work/phantoms"
[ -e "$work/abdomens/manifest.csv" ] || "$cli" demo --patients 12 --abdomen "$work/abdomens"
[ -e "$work/phantoms.safetensors" ] || "$cli" train "$work/phantoms/manifest.csv" --out "$work/phantoms.safetensors" --validation-fraction 0 \
  --size 128 --coarse 0 --steps 250 --name contrast-phantoms --data "synthetic patients of this project"

# Whole series, neck and shoulders too; the manifests that come with them name the slices of a study only.
series() {
  awk -F, 'NR == 1 { print; next } !seen[$1]++ { print $1 ",," $3 ",," $5 }' "$1/manifest.csv" > "$1/series.csv"
}
series "$work/phantoms"
series "$work/abdomens"

train() {
  # shellcheck disable=SC2086 # options are words
  "$cli" train "$manifest" --train-only "$work/phantoms/series.csv" "$work/abdomens/series.csv" --train-only-share 0.25 \
    --init "$work/phantoms.safetensors" --size 224 $schedule --learning-rate 0.0008 --painted-share 0.3 --resume --licence "CC-BY-4.0" \
    --data "TCGA-LUAD (CC BY 3.0), CMB-CRC, Lung-PET-CT-Dx, Lung-Fused-CT-Pathology and TotalSegmentator example slices; synthetic patients of this project; contrast agent painted inside semi-automatic and drawn masks, not made by a clinician" \
    --limits "$(cat "$root/resources/models/contrast-resnet50-limits.txt")" "$@" ${SALISCOPE_TRAIN_OPTIONS:-}
}
train --out "$out" --folds "${SALISCOPE_TRAIN_FOLDS:-5}"
