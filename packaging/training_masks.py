#!/usr/bin/python3
"""Masks of what takes up contrast agent in the unenhanced abdomen of ../shared/data, for `saliscope-cli train --painted-share`.

usage: training_masks.py DATA OUT

Out of TotalSegmentator's labels (an algorithm's, Apache-2.0): aorta, caval, portal and splenic veins, kidneys, spleen, liver, with a gap
between neighbours, so that each fills in a way of its own. OUT gets native-sm.nii.gz and native.nii.gz, on the grids of the two volumes
of that patient; the larger one holds the smaller as its topmost slices.
"""
import sys
from pathlib import Path

import nibabel
import numpy

VESSELS = {52: "aorta", 63: "inferior caval vein", 64: "portal and splenic vein", 2: "right kidney", 3: "left kidney"}
ORGANS = {1: "spleen", 5: "liver"}  # give way to the vessels


def grown(mask):
    """The mask and its neighbours in the slice."""
    out = mask.copy()
    out[1:] |= mask[:-1]
    out[:-1] |= mask[1:]
    out[:, 1:] |= mask[:, :-1]
    out[:, :-1] |= mask[:, 1:]
    return out


def organs(labels):
    wanted = numpy.isin(labels, [*VESSELS, *ORGANS])
    out = numpy.isin(labels, list(VESSELS))
    for label in ORGANS:
        out |= (labels == label) & ~grown(wanted & (labels != label))
    return out.astype(numpy.uint8)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    data, out = Path(sys.argv[1]) / "ts_abdomen_contrast_dicom/native_nifti", Path(sys.argv[2])
    segmented = nibabel.load(data / "example_seg.nii.gz")
    part, whole = nibabel.load(data / "example_ct_sm.nii.gz"), nibabel.load(data / "example_ct.nii.gz")
    mask = organs(numpy.asarray(segmented.dataobj))
    above = whole.shape[2] - mask.shape[2]
    if not numpy.array_equal(numpy.asarray(whole.dataobj)[..., above:], numpy.asarray(part.dataobj)):
        sys.exit(f"error: {data}: example_ct_sm is not the top of example_ct")
    nibabel.save(nibabel.Nifti1Image(mask, part.affine), out / "native-sm.nii.gz")
    on_whole = numpy.zeros(whole.shape, numpy.uint8)
    on_whole[..., above:] = mask
    nibabel.save(nibabel.Nifti1Image(on_whole, whole.affine), out / "native.nii.gz")


main()
