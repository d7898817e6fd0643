#!/usr/bin/python3
"""`explain` with every estimator and option, on ../shared's small network. usage: explain_test.py SALISCOPE_CLI SHARED (exit 77: no SHARED)"""
import gzip
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest

SHARED = sys.argv.pop() if len(sys.argv) > 2 else ''
CLI = sys.argv.pop() if len(sys.argv) > 1 else 'saliscope-cli'
MODEL = os.path.join(SHARED, 'reference/tiny.pt')
SERIES = os.path.join(SHARED, 'data/cmb_crc_chest_contrast/dicom')
ESTIMATORS = ('backprop deconvolution integrated-gradients integrated-gradients-bw expected-gradients smoothgrad smoothgrad-squared random '
              'guided-backprop input-x-gradient vargrad grad-cam occlusion guided-ig blur-ig').split()
SIZE = 128


def command(*arguments):
    return [CLI, 'explain', *map(str, arguments), '--model', MODEL]


def explain(*arguments, code=0):
    done = subprocess.run(command(*arguments), capture_output=True, text=True)
    assert done.returncode == code, '%s gave %d, not %d: %s' % (arguments, done.returncode, code, done.stderr[-500:])
    return done


def read_bytes(path):
    with open(path, 'rb') as file:
        return file.read()


def read_nrrd(path):
    head, body = read_bytes(path).split(b'\n\n', 1)
    lines = head.decode().splitlines()[1:]
    fields = dict(line.split(': ', 1) for line in lines if ': ' in line and ':=' not in line and not line.startswith('#'))
    pairs = dict(line.split(':=', 1) for line in lines if ':=' in line)
    body = gzip.decompress(body) if fields['encoding'].startswith('gz') else body
    return [int(n) for n in fields['sizes'].split()], struct.unpack('<%df' % (len(body) // 4), body), pairs, fields


def write_volume(path, slices):
    """A disc that grows from slice to slice."""
    voxels = [100.0 + 60 * ((c * r + k) % 3) if (c - 64) ** 2 + (r - 64) ** 2 < (20 + 3 * k) ** 2 else -1000.0
              for k in range(slices) for r in range(SIZE) for c in range(SIZE)]
    head = ('NRRD0004\ntype: float\ndimension: 3\nspace: left-posterior-superior\nsizes: %d %d %d\nspace directions: (2,0,0) (0,2,0) (0,0,5)\n'
            'kinds: domain domain domain\nendian: little\nencoding: raw\nspace origin: (-10,20,30)\n\n' % (SIZE, SIZE, slices))
    with open(path, 'wb') as out:
        out.write(head.encode() + struct.pack('<%df' % len(voxels), *voxels))


class Explain(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.volume = os.path.join(cls.folder, 'volume.nrrd')
        write_volume(cls.volume, 8)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def out(self, name):
        return os.path.join(self.folder, name)

    def refused(self, *arguments, names):
        target = self.out('never.nrrd')
        last = explain(self.volume, *arguments, '--out', target, code=2).stderr.strip().splitlines()[-1]
        self.assertTrue(last.startswith('error: '), last)
        self.assertIn(names, last)
        self.assertFalse(os.path.exists(target))

    def test_every_estimator_says_how_its_map_was_made(self):
        extra = {'occlusion': ('--window', 32, '--stride', 16), 'blur-ig': ('--steps', 4, '--max-sigma', 5), 'guided-ig': ('--steps', 4, '--fraction', 0.5, '--max-dist', 0.1),
                 'grad-cam': ('--layer', 'relu2')}
        for estimator in ESTIMATORS:
            answer = json.loads(explain(self.volume, '--slice', 3, '--estimator', estimator, *extra.get(estimator, ()), '--json', '--out', self.out('map.nrrd')).stdout)
            sizes, values, pairs, _ = read_nrrd(self.out('map.nrrd'))
            self.assertEqual(sizes[:2], [SIZE, SIZE])
            self.assertLess(min(values), max(values), estimator)
            self.assertEqual((pairs['estimator'], pairs['grid'], pairs['class']), (estimator, 'slice', '0'))
            self.assertEqual(len(pairs['model_sha256']), 64)
            self.assertEqual(answer['estimator'], estimator)
            self.assertEqual('completeness_error' in pairs, estimator.startswith('integrated'))
            self.assertEqual('rectifiers' in pairs, estimator in ('deconvolution', 'guided-backprop'))
            self.assertEqual('references' in pairs, estimator == 'expected-gradients')
            self.assertEqual(pairs.get('layer'), 'relu2' if estimator == 'grad-cam' else None)

    def test_the_model_grid_shares_the_slices_edges(self):
        explain(SERIES, '--slice', 50, '--estimator', 'backprop', '--grid', 'model', '--out', self.out('model.nrrd'))
        sizes, _, pairs, fields = read_nrrd(self.out('model.nrrd'))
        self.assertEqual((sizes[:2], pairs['grid']), ([SIZE, SIZE], 'model'))

    def test_references_come_from_a_manifest(self):
        manifest = self.out('references.csv')
        with open(manifest, 'w') as f:
            f.write('image,slice\nvolume.nrrd,0\nvolume.nrrd,7\nmissing.nrrd,0\n')
        arguments = (self.volume, '--slice', 3, '--estimator', 'expected-gradients', '--samples', 3)
        done = explain(*arguments, '--references', manifest, '--out', self.out('own.nrrd'))
        self.assertIn('missing.nrrd', done.stderr)
        self.assertEqual(read_nrrd(self.out('own.nrrd'))[2]['references'], 'own images: 2 slices')
        explain(*arguments, '--out', self.out('demo.nrrd'))
        self.assertIn('demo phantoms', read_nrrd(self.out('demo.nrrd'))[2]['references'])

    def test_what_does_not_fit_is_refused_by_name(self):
        self.refused('--slice', 3, '--estimator', 'lime', names='guided-ig')
        self.refused('--slice', 3, '--estimator', 'grad-cam', '--layer', 'layer9', names='layer9')
        self.refused('--slice', 3, '--estimator', 'backprop', '--layer', 'relu2', names='layer')
        self.refused('--slice', 3, '--estimator', 'backprop', '--samples', 3, names='samples')
        self.refused('--slice', 3, '--estimator', 'occlusion', '--window', 4, '--stride', 5, names='stride')
        self.refused('--slice', 3, '--estimator', 'backprop', '--class', 1, names='1')
        self.refused('--slices', '5:5', '--estimator', 'backprop', names='5:5')
        self.refused('--slices', '0:9', '--estimator', 'backprop', names='0:9')
        self.refused('--slices', '0:2', '--slice', 1, '--estimator', 'backprop', names='--slice')

    def test_a_volume_heatmap_is_its_slices(self):
        explain(self.volume, '--slices', '2:5', '--estimator', 'smoothgrad', '--samples', 2, '--out', self.out('part.nrrd'))
        sizes, values, pairs, fields = read_nrrd(self.out('part.nrrd'))
        self.assertEqual((sizes, pairs['slices']), ([SIZE, SIZE, 3], '2:5'))
        origin = [float(n) for n in fields['space origin'].strip('()').split(',')]
        self.assertEqual(origin, [-10, 20, 40])
        explain(self.volume, '--slice', 3, '--estimator', 'smoothgrad', '--samples', 2, '--out', self.out('one.nrrd'))
        self.assertEqual(values[SIZE * SIZE:2 * SIZE * SIZE], read_nrrd(self.out('one.nrrd'))[1])
        self.assertFalse(os.path.exists(self.out('part.nrrd.partial')))

    def test_a_killed_run_is_resumed(self):
        arguments = (self.volume, '--all-slices', '--estimator', 'smoothgrad', '--samples', 60)
        explain(*arguments, '--out', self.out('whole.nrrd'))
        target, partial = self.out('killed.nrrd'), self.out('killed.nrrd.partial')
        process = subprocess.Popen(command(*arguments, '--out', target), stdout=subprocess.DEVNULL)
        while process.poll() is None and not os.path.exists(os.path.join(partial, 'slice-1.map')):
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
        kept = [name for name in os.listdir(partial) if name.startswith('slice-') and name.endswith('.map')]
        self.assertGreaterEqual(len(kept), 2)
        self.assertFalse(os.path.exists(target))
        other = explain(*arguments, '--seed', 2, '--resume', '--out', target, code=2).stderr
        self.assertIn('seed', other)
        explain(*arguments, '--resume', '--out', target)
        self.assertEqual(read_bytes(target), read_bytes(self.out('whole.nrrd')))
        self.assertFalse(os.path.exists(partial))

    def test_a_parametric_map_refers_to_the_ct(self):
        target = self.out('map.dcm')
        explain(SERIES, '--slices', '10:12', '--estimator', 'backprop', '--out', target)
        explain(SERIES, '--slice', 11, '--estimator', 'backprop', '--out', self.out('one.nrrd'))
        data = read_bytes(target)
        one = read_nrrd(self.out('one.nrrd'))[1]
        self.assertIn(struct.pack('<%df' % len(one), *one), data)
        self.assertIn(b'1.2.840.10008.5.1.4.1.1.30', data)
        last = explain(self.volume, '--slice', 1, '--estimator', 'backprop', '--out', self.out('never.dcm'), code=2).stderr.strip().splitlines()[-1]
        self.assertIn('DICOM', last)
        self.assertFalse(os.path.exists(self.out('never.dcm')))


if __name__ == '__main__':
    if not os.path.exists(MODEL):
        print('skipped: needs ' + MODEL)
        sys.exit(77)
    unittest.main()
