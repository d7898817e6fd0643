#!/usr/bin/python3
"""XRAI regions of real slices: scikit-image's answers and times beside ours.

usage: compare_regions.py [--probe REGIONS_PROBE] [--slices N] [FILE.dcm ...]

Needs Debian's python3-skimage, python3-sklearn and python3-pydicom. Without files: N slices (default 6) spread over ../shared/data's
manifest. The importance is a stand-in that needs no model: the length of the slice's gradient, blurred. A line per slice: the resized
image's largest difference; per scale the adjusted Rand index and the share of pixels outside paired segments; intersection over union
of the top 5 and 10 % of regions, full and fast; then seconds of Python and of ours, both on one core.
"""
import argparse
import csv
import os
import subprocess
import sys
import tempfile
import time

import numpy as np
import pydicom
from scipy import ndimage
from skimage.morphology import dilation, disk
from skimage.segmentation import felzenszwalb
from skimage.transform import resize
from sklearn.metrics import adjusted_rand_score
from sklearn.metrics.cluster import contingency_matrix

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, '..', '..'))
DATA = os.path.normpath(os.path.join(ROOT, '..', 'shared', 'data'))
SCALES = (50, 100, 150, 250, 500, 1200)
WINDOW = (-160.0, 240.0)
LEAST_GAIN = 50


def slice_of(path):
    """The slice seen through the window, 0..1, float32."""
    file = pydicom.dcmread(path)
    hu = file.pixel_array * float(getattr(file, 'RescaleSlope', 1)) + float(getattr(file, 'RescaleIntercept', 0))
    return np.clip((hu - WINDOW[0]) / (WINDOW[1] - WINDOW[0]), 0, 1).astype(np.float32)


def importance_of(image):
    return ndimage.gaussian_filter(ndimage.gaussian_gradient_magnitude(image.astype(np.float64), 1), 4).astype(np.float32)


def timed(times, name, work):
    start = time.perf_counter()
    answer = work()
    times[name] = times.get(name, 0) + time.perf_counter() - start
    return answer


def python_segments(image, times):
    """The stretched and resized image, its labels per scale, and the dilated full-size segments, as domain.md spells them out."""
    image = image.astype(np.float64)
    stretched = (image - image.min()) / (image.max() - image.min()) * 2 - 1
    small = timed(times, 'resize', lambda: resize(stretched, (224, 224), order=3, mode='constant', anti_aliasing=True))
    labels = timed(times, 'felzenszwalb', lambda: [felzenszwalb(small, scale=s, sigma=.8, min_size=150) for s in SCALES])

    def dilated():
        masks = []
        for one in labels:
            full = resize(one, image.shape, order=0, preserve_range=True, mode='constant', anti_aliasing=False).astype(int)
            masks += [dilation(full == label, disk(5)) for label in range(full.max() + 1)]
        return [mask for mask in masks if mask.any()]
    return small, labels, timed(times, 'dilate', dilated)


def python_full(masks, importance):
    """Again and again the mask whose uncovered pixels have the highest mean; every mean anew."""
    gain, covered, waiting = np.zeros(importance.shape), np.zeros(importance.shape, bool), list(range(len(masks)))
    while True:
        free = {i: masks[i] & ~covered for i in waiting}
        waiting = [i for i in waiting if free[i].sum() >= LEAST_GAIN]
        if not waiting:
            break
        means = [importance[free[i]].mean(dtype=np.float64) for i in waiting]
        best = waiting[int(np.argmax(means))]
        gain[free[best]] = max(means)
        covered |= free[best]
        waiting.remove(best)
    return rest(gain, covered, importance)


def python_fast(masks, importance):
    gain, covered = np.zeros(importance.shape), np.zeros(importance.shape, bool)
    means = np.array([importance[mask].mean(dtype=np.float64) for mask in masks])
    for i in np.argsort(-means, kind='stable'):
        free = masks[i] & ~covered
        if free.sum() >= LEAST_GAIN:
            gain[free] = importance[free].mean(dtype=np.float64)
            covered |= free
    return rest(gain, covered, importance)


def rest(gain, covered, importance):
    if not covered.all():
        gain[~covered] = importance[~covered].mean(dtype=np.float64)
    return gain.astype(np.float32)


def ours(probe, image, importance, folder):
    image.tofile(os.path.join(folder, 'image'))
    importance.tofile(os.path.join(folder, 'importance'))
    rows, columns = image.shape
    done = subprocess.run([probe, str(columns), str(rows), os.path.join(folder, 'image'), os.path.join(folder, 'importance'), folder],
                          capture_output=True, text=True, check=True)
    times = {name: float(ms) / 1000 for name, ms in (line.split() for line in done.stdout.splitlines())}
    read = lambda name, kind, *shape: np.fromfile(os.path.join(folder, name), kind).reshape(shape)
    return (read('small', '<f8', 224, 224), read('labels', '<i4', len(SCALES), 224, 224), read('full', '<f4', rows, columns),
            read('fast', '<f4', rows, columns), times)


def top(gain, percent):
    wanted = max(1, int(percent / 100 * gain.size + .5))
    return gain >= np.sort(gain, axis=None)[::-1][wanted - 1]


def overlap(a, b, percent):
    a, b = top(a, percent), top(b, percent)
    return (a & b).sum() / (a | b).sum()


def outside_pairs(a, b):
    """Share of pixels outside the pairing of each segment with the one that it overlaps most."""
    return 1 - np.asarray(contingency_matrix(a.ravel(), b.ravel()).max(axis=1)).sum() / a.size


def compare(path, probe):
    image = slice_of(path)
    importance = importance_of(image)
    times = {}
    small, labels, masks = python_segments(image, times)
    full = timed(times, 'full', lambda: python_full(masks, importance))
    fast = timed(times, 'fast', lambda: python_fast(masks, importance))
    with tempfile.TemporaryDirectory() as folder:
        our_small, our_labels, our_full, our_fast, our_times = ours(probe, image, importance, folder)
    print(os.path.basename(path), '%d x %d' % image.shape[::-1])
    print('  resize: largest difference %.1e' % np.abs(small - our_small).max())
    print('  partitions: ' + ', '.join('%d: ARI %.4f (%.2f %% differ)' % (scale, adjusted_rand_score(a.ravel(), b.ravel()), 100 * outside_pairs(a, b))
                                      for scale, a, b in zip(SCALES, labels, our_labels)))
    print('  IoU: ' + ', '.join('%s top %d %% %.4f' % (name, p, overlap(a, b, p))
                               for name, a, b in (('full', full, our_full), ('fast', fast, our_fast)) for p in (5, 10)))
    python_time = sum(times[name] for name in ('resize', 'felzenszwalb', 'dilate', 'full'))
    our_time = our_times['segments'] + our_times['full']
    print('  seconds, Python: ' + ', '.join('%s %.3f' % one for one in times.items()))
    print('  seconds, ours:   ' + ', '.join('%s %.4f' % one for one in our_times.items()))
    print('  segments and full ranking: %.2f s against %.4f s, %.0f times\n' % (python_time, our_time, python_time / our_time), flush=True)


def chosen(count):
    with open(os.path.join(DATA, 'manifest.csv'), newline='') as f:
        files = [os.path.join(DATA, row['image']) for row in csv.DictReader(f)]
    files = [path for path in files if path.endswith('.dcm') and os.path.isfile(path)]
    return files[::max(1, len(files) // count)][:count]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--probe', default=os.path.join(ROOT, 'build', 'release', 'bin', 'regions-probe'))
    options.add_argument('--slices', type=int, default=6)
    options.add_argument('files', nargs='*')
    options = options.parse_args()
    if not os.path.exists(options.probe):
        sys.exit('%s is not built (target regions-probe)' % options.probe)
    for path in options.files or chosen(options.slices):
        compare(path, options.probe)


if __name__ == '__main__':
    main()
