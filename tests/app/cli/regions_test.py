#!/usr/bin/python3
"""`explain --regions` on ../shared's small network. usage: regions_test.py SALISCOPE_CLI SHARED (exit 77: no SHARED)"""
import gzip
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

SHARED = sys.argv.pop() if len(sys.argv) > 2 else ''
CLI = sys.argv.pop() if len(sys.argv) > 1 else 'saliscope-cli'
MODEL = os.path.join(SHARED, 'reference/tiny.pt')
SIZE = 96


def explain(*arguments, code=0):
    done = subprocess.run([CLI, 'explain', *map(str, arguments), '--model', MODEL], capture_output=True, text=True)
    assert done.returncode == code, '%s gave %d, not %d: %s' % (arguments, done.returncode, code, done.stderr[-500:])
    return done


def read_nrrd(path):
    with open(path, 'rb') as file:
        head, body = file.read().split(b'\n\n', 1)
    lines = head.decode().splitlines()[1:]
    fields = dict(line.split(': ', 1) for line in lines if ': ' in line and ':=' not in line and not line.startswith('#'))
    pairs = dict(line.split(':=', 1) for line in lines if ':=' in line)
    body = gzip.decompress(body) if fields['encoding'].startswith('gz') else body
    assert fields['type'] == 'float', fields['type']
    return [int(n) for n in fields['sizes'].split()], struct.unpack('<%df' % (len(body) // 4), body), pairs


def write_slice(path, voxel, size=SIZE):
    voxels = [float(voxel(c, r)) for r in range(size) for c in range(size)]
    head = ('NRRD0004\ntype: float\ndimension: 3\nspace: left-posterior-superior\nsizes: %d %d 1\nspace directions: (2,0,0) (0,2,0) (0,0,5)\n'
            'kinds: domain domain domain\nendian: little\nencoding: raw\nspace origin: (-10,20,30)\n\n' % (size, size))
    with open(path, 'wb') as out:
        out.write(head.encode() + struct.pack('<%df' % len(voxels), *voxels))


def disc(column, row):
    inside = (column - 48) ** 2 + (row - 48) ** 2 < 40 ** 2
    vessel = (column - 60) ** 2 + (row - 40) ** 2 < 9 ** 2
    return 200 if vessel else 40 if inside else -1000


class Regions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.slice = cls.path('slice.nrrd')
        write_slice(cls.slice, disc)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    @classmethod
    def path(cls, name):
        return os.path.join(cls.folder, name)

    def regions(self, *arguments):
        """Gains, ranks and the gains' provenance."""
        explain(self.slice, '--estimator', 'backprop', '--sign', 'absolute', '--regions-out', self.path('g.nrrd'), '--ranks-out',
                self.path('k.nrrd'), *arguments)
        sizes, gains, pairs = read_nrrd(self.path('g.nrrd'))
        self.assertEqual(sizes, [SIZE, SIZE, 1])
        ranks = read_nrrd(self.path('k.nrrd'))[1]
        return gains, ranks, pairs

    def fails(self, *arguments, names):
        done = explain(*arguments, code=2)
        last = done.stderr.strip().splitlines()[-1]
        self.assertTrue(last.startswith('error: '), last)
        self.assertIn(names, last)

    def test_every_pixel_has_a_gain_and_a_rank(self):
        for method in ('xrai-full', 'xrai-fast'):
            gains, ranks, pairs = self.regions('--regions', method)
            count = int(max(ranks))
            self.assertEqual(set(ranks), set(map(float, range(1, count + 1))))
            of_rank = {rank: gain for rank, gain in zip(ranks, gains)}
            self.assertEqual([of_rank[rank] for rank in ranks], list(gains), 'one gain for each region')
            added = [of_rank[float(rank)] for rank in range(1, count)]
            self.assertEqual(added, sorted(added, reverse=True))
            self.assertEqual((pairs['regions'], pairs['regions.scales'], pairs['estimator']), (method, '50,100,150,250,500,1200', 'backprop'))

    def test_variants_are_named_and_change_the_answer(self):
        usual = self.regions('--regions', 'xrai-full')[0]
        for options, key, value in ((('--regions-source', 'heatmap'), 'regions.source', 'heatmap'),
                                    (('--regions-aggregate', 'median'), 'regions.aggregate', 'median'),
                                    (('--regions-aggregate', 'percentile', '--regions-percentile', 95), 'regions.percentile', '95'),
                                    (('--regions-scales', '20,60', '--regions-min-size', 40), 'regions.scales', '20,60'),
                                    (('--regions-side', 0, '--regions-sigma', 1.5), 'regions.side', 'native')):
            gains, _, pairs = self.regions(*options)
            self.assertEqual(pairs[key], value)
            self.assertNotEqual(gains, usual, key)

    def test_regions_of_the_models_grid(self):
        explain(self.slice, '--estimator', 'backprop', '--grid', 'model', '--regions', 'xrai-full', '--regions-out', self.path('m.nrrd'))
        self.assertEqual(read_nrrd(self.path('m.nrrd'))[0], [128, 128, 1])

    def test_json_tells_how_many(self):
        done = explain(self.slice, '--estimator', 'backprop', '--regions', 'xrai-fast', '--json')
        told = json.loads(done.stdout)['regions']
        self.assertGreater(told['count'], 1)
        self.assertEqual(told['regions'], 'xrai-fast')

    def test_bad_input_is_named_and_leaves_nothing(self):
        uniform, dot = self.path('uniform.nrrd'), self.path('dot.nrrd')
        write_slice(uniform, lambda column, row: 30)
        write_slice(dot, lambda column, row: 30, size=1)
        out = self.path('never.nrrd')
        for bad in (uniform, dot):
            self.fails(bad, '--estimator', 'backprop', '--regions', 'xrai-full', '--regions-out', out, '--out', out, names='same everywhere')
        usual = (self.slice, '--estimator', 'random', '--regions', 'xrai-full', '--regions-out')
        self.fails(*usual, self.path('no/such/g.nrrd'), names='g.nrrd')
        self.fails(*usual, self.path('g.txt'), names='g.txt')
        self.fails(*usual, out, '--regions-scales', '50,-1', names='regions-scales')
        self.fails(*usual, out, '--regions-percentile', 101, names='regions-percentile')
        self.fails(self.slice, '--estimator', 'random', '--regions', 'nonsense', names='nonsense')
        self.fails(self.slice, '--estimator', 'random', '--regions', 'xrai-full', '--all-slices', '--out', out, names='--')
        self.assertFalse(os.path.exists(out))


if __name__ == '__main__':
    if not os.path.exists(MODEL):
        print('skipped: needs', MODEL)
        sys.exit(77)
    unittest.main()
