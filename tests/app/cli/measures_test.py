#!/usr/bin/python3
"""Every measure of evaluate beside scikit-learn's, SciPy's and numpy's from the saved maps. usage: measures_test.py SALISCOPE_CLI

Skipped (77) where numpy, SciPy or scikit-learn are not installed (Debian: python3-sklearn).
"""
import csv
import gzip
import itertools
import os
import subprocess
import sys
import tempfile
import unittest

try:
    import numpy as np
    from scipy.stats import spearmanr
    from sklearn.metrics import average_precision_score, roc_auc_score
except ImportError as missing:
    print('skipped: %s' % missing)
    sys.exit(77)

CLI = sys.argv.pop() if len(sys.argv) > 1 else 'saliscope-cli'
ESTIMATORS = ('backprop', 'input-x-gradient', 'random')
SIZE = 48


def cli(*arguments):
    done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def write_nrrd(path, pixels):
    kind = {'int16': 'short', 'uint8': 'uchar'}[str(pixels.dtype)]
    head = ('NRRD0004\ntype: %s\ndimension: 3\nspace: left-posterior-superior\nsizes: %d %d 1\nspace directions: (1,0,0) (0,1,0) (0,0,1)\n'
            'endian: little\nencoding: raw\nspace origin: (0,0,0)\n\n' % (kind, pixels.shape[1], pixels.shape[0]))
    with open(path, 'wb') as file:
        file.write(head.encode() + pixels.tobytes())


def read_nrrd(path):
    with open(path, 'rb') as file:
        head, body = file.read().split(b'\n\n', 1)
    fields = dict(line.split(': ', 1) for line in head.decode('latin1').splitlines()[1:] if ': ' in line and not line.startswith('#'))
    body = gzip.decompress(body) if fields['encoding'].startswith('gz') else body
    return np.squeeze(np.frombuffer(body, '<f4').reshape([int(n) for n in fields['sizes'].split()][::-1]))


def top_overlap(values, mask):
    """Ties with the k-th count by the share of them that fits."""
    k = mask.sum()
    limit = np.sort(values.ravel())[::-1][k - 1]
    above, tied = values > limit, values == limit
    return (mask[above].sum() + (k - above.sum()) * mask[tied].mean()) / k


class Measures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = cls.temporary.name
        random, rows, cls.masks = np.random.default_rng(3), [], {}
        y, x = np.mgrid[:SIZE, :SIZE]
        for i in range(4):
            image = np.where(np.hypot(x - 24, y - 24) < 20, 40, -1000) + 200 * (i % 2) * (np.hypot(x - 18, y - 20) < 5)
            write_nrrd(os.path.join(cls.folder, 'image%d.nrrd' % i), (image + random.integers(-20, 20, image.shape)).astype(np.int16))
            mask = (np.hypot(x - 18 - i, y - 20) < 6).astype(np.uint8)
            write_nrrd(os.path.join(cls.folder, 'mask%d.nrrd' % i), mask)
            cls.masks['image%d' % i] = mask > 0
            rows.append('image%d.nrrd,,%d,mask%d.nrrd,p%d' % (i, i % 2, i, i))
        cls.manifest = os.path.join(cls.folder, 'manifest.csv')
        with open(cls.manifest, 'w') as file:
            file.write('image,slice,label,mask,patient\n' + '\n'.join(rows) + '\n')
        model = os.path.join(cls.folder, 'model.safetensors')
        cli('train', cls.manifest, '--out', model, '--steps', 2, '--batch', 2, '--size', SIZE, '--validation-fraction', 0)
        cls.run_folder = os.path.join(cls.folder, 'run')
        cli('evaluate', cls.manifest, '--model', model, '--estimators', ','.join(ESTIMATORS), '--save-maps', '--out', cls.run_folder)
        cls.slices = cls.table('slices')

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    @classmethod
    def table(cls, name):
        with open(os.path.join(cls.run_folder, 'tables', name + '.csv'), newline='') as file:
            return list(csv.DictReader(file))

    def map_of(self, line):
        name = line['image'].replace('.nrrd', '')
        return read_nrrd(os.path.join(self.run_folder, 'maps', '%s-%s' % (line['estimator'], line['sign']), name + '.nrrd')), self.masks[name]

    def test_each_slice(self):
        self.assertEqual(len(self.slices), 4 * len(ESTIMATORS) * 2)
        for line in self.slices:
            values, mask = self.map_of(line)
            positive = np.maximum(values.astype(np.float64), 0)
            expected = {'auc_exact': roc_auc_score(mask.ravel(), values.ravel()),
                        'average_precision': average_precision_score(mask.ravel(), values.ravel()),
                        'pointing_game': mask[values == values.max()].mean(),
                        'top_overlap': top_overlap(values, mask),
                        'mass_inside': positive[mask].sum() / positive.sum() if positive.sum() > 0 else 0,
                        'mask_share': mask.mean()}
            for name, value in expected.items():
                self.assertAlmostEqual(float(line[name]), value, 6, '%s of %s, %s, %s' % (name, line['image'], line['estimator'], line['sign']))

    def test_roc_curves_are_means_at_each_threshold(self):
        roc = self.table('roc')
        for estimator in ESTIMATORS:
            rates = []
            for line in self.slices:
                if line['estimator'] == estimator and line['sign'] == 'original':
                    values, mask = self.map_of(line)
                    scaled = (values.astype(np.float64) - values.min()) / (float(values.max()) - values.min())
                    rates.append([((scaled > t)[mask].mean(), (scaled > t)[~mask].mean()) for t in np.linspace(0, 1, 101)])
            found = [(float(line['tpr']), float(line['fpr'])) for line in roc
                     if line['estimator'] == estimator and line['sign'] == 'original' and line['class'] == 'all']
            np.testing.assert_allclose(found, np.mean(rates, 0), atol=1e-6)

    def test_means_over_slices(self):
        for line in self.table('measures'):
            of = [one for one in self.slices if one['estimator'] == line['estimator'] and one['sign'] == line['sign']
                  and (line['class'] == 'all' or one['label'] == ('1' if line['class'] == 'with' else '0'))]
            for name in ('pointing_game', 'top_overlap', 'mass_inside', 'average_precision', 'auc_shifted', 'dsc_shifted'):
                self.assertAlmostEqual(float(line[name]), np.mean([float(one[name]) for one in of]), 7, name)

    def test_rank_correlations(self):
        # The slice has the model's size: one grid, one ranking.
        found = {(line['estimator'], line['sign'], line['other_estimator'], line['other_sign']): float(line['rank_correlation'])
                 for line in self.table('rank_correlation')}
        kinds = [(estimator, sign) for estimator in ESTIMATORS for sign in ('original', 'absolute')]
        self.assertEqual(len(found), len(kinds) * (len(kinds) - 1) // 2)
        for a, b in itertools.combinations(kinds, 2):
            each = []
            for name in self.masks:
                first, second = (self.map_of({'image': name + '.nrrd', 'estimator': one[0], 'sign': one[1]})[0] for one in (a, b))
                each.append(spearmanr(first.ravel(), second.ravel()).correlation)
            self.assertAlmostEqual(found[a + b], np.mean(each), 5, '%s and %s' % (a, b))


if __name__ == '__main__':
    unittest.main()
