#!/usr/bin/python3
"""Masks of what takes up contrast agent in unenhanced slices of ../shared/data, for `saliscope-cli train --painted-share`.

usage: training_masks.py DATA OUT

The abdomen: out of TotalSegmentator's labels (an algorithm's, Apache-2.0): aorta, caval, portal and splenic veins, kidneys, spleen,
liver, with a gap between neighbours, so that each fills in a way of its own. OUT gets native-sm.nii.gz and native.nii.gz, on the grids
of the two volumes of that patient; the larger one holds the smaller as its topmost slices.

Neck, shoulders and the top of the chest: ellipses about the large vessels, drawn for this purpose by a developer, NOT a clinician, good
enough to paint in and for nothing else: neck.nii.gz (Lung_Dx-A0001) and apex.nii.gz (LungFCP-01-0001).
"""
import sys
from pathlib import Path

import nibabel
import numpy
import pydicom

VESSELS = {52: "aorta", 63: "inferior caval vein", 64: "portal and splenic vein", 2: "right kidney", 3: "left kidney"}
ORGANS = {1: "spleen", 5: "liver"}  # give way to the vessels

# Slice (from the feet): column, row, half width and half height of each ellipse, pixels.
NECK = {
    50: [(281, 292, 9, 9), (277, 268, 6, 9), (245, 264, 9, 9), (232, 264, 7, 12), (262, 252, 12, 6)],
    53: [(240, 284, 10, 10), (228, 268, 8, 10), (247, 260, 7, 8), (277, 277, 6, 6), (278, 294, 7, 8), (285, 268, 9, 6)],
    57: [(235, 283, 6, 6), (222, 270, 8, 8), (282, 286, 6, 6), (296, 273, 9, 8), (304, 291, 5, 5)],
    61: [(214, 290, 6, 6), (222, 283, 5, 5), (206, 311, 5, 5), (290, 285, 5, 5), (297, 292, 6, 6)],
}
APEX = {
    0: [(228, 214, 7, 11), (243, 213, 9, 10), (280, 215, 15, 10), (296, 243, 7, 8), (290, 195, 12, 8)],
    8: [(228, 214, 8, 10), (262, 207, 18, 9), (302, 208, 10, 9), (296, 228, 6, 6), (293, 246, 6, 6)],
    16: [(223, 210, 7, 8), (235, 226, 8, 8), (286, 218, 9, 10), (298, 232, 6, 6), (293, 246, 6, 6)],
    24: [(229, 226, 8, 8), (219, 212, 7, 7), (296, 234, 6, 5), (291, 247, 5, 5), (310, 215, 10, 6)],
    32: [(232, 227, 8, 8), (296, 243, 5, 7), (300, 213, 14, 7), (212, 208, 10, 6)],
    40: [(216, 227, 6, 6), (227, 228, 5, 6), (303, 240, 5, 5), (215, 212, 14, 7), (318, 210, 14, 8)],
    47: [(226, 212, 6, 6), (310, 212, 6, 6), (214, 216, 6, 5), (322, 214, 6, 5)],
}
APEX_REACH = 2  # slices of 2 mm that a vessel goes on to both sides


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


def drawn(folder, ellipses, reach):
    """The ellipses on the grid of the axial series in `folder`."""
    slices = [pydicom.dcmread(file, stop_before_pixels=True) for file in folder.glob("*.dcm")]
    slices.sort(key=lambda one: float(one.ImagePositionPatient[2]))
    first, last = slices[0], slices[-1]
    if [float(v) for v in first.ImageOrientationPatient] != [1, 0, 0, 0, 1, 0]:
        sys.exit(f"error: {folder}: not axial")
    mask = numpy.zeros((first.Columns, first.Rows, len(slices)), numpy.uint8)
    x, y = numpy.ogrid[: first.Columns, : first.Rows]
    for middle, shapes in ellipses.items():
        for k in range(max(0, middle - reach), min(len(slices), middle + reach + 1)):
            for column, row, width, height in shapes:
                mask[..., k] |= ((x - column) / width) ** 2 + ((y - row) / height) ** 2 <= 1
    x, y, z = (float(v) for v in first.ImagePositionPatient)
    step = (float(last.ImagePositionPatient[2]) - z) / (len(slices) - 1)
    across, down = float(first.PixelSpacing[1]), float(first.PixelSpacing[0])
    affine = numpy.array([[-across, 0, 0, -x], [0, -down, 0, -y], [0, 0, step, z], [0, 0, 0, 1]])  # NIfTI's axes: right, anterior
    return nibabel.Nifti1Image(mask, affine)


def abdomen(data, out):
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


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    abdomen(data / "ts_abdomen_contrast_dicom/native_nifti", out)
    nibabel.save(drawn(data / "lung_dx_a0001_nocontrast", NECK, 0), out / "neck.nii.gz")
    nibabel.save(drawn(data / "lungfcp_chest_nocontrast/dicom", APEX, APEX_REACH), out / "apex.nii.gz")


main()
