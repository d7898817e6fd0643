#!/usr/bin/python3
"""The command line from an empty folder to a heatmap, on the synthetic demo study. usage: chain_test.py SALISCOPE_CLI"""
import csv
import gzip
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv.pop() if len(sys.argv) > 1 else 'saliscope-cli'


def run(*arguments, code=0, **more):
    done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, **more)
    assert done.returncode == code, '%s gave %d, not %d: %s' % (arguments, done.returncode, code, done.stderr[-500:])
    return done


def read_nrrd(path):
    head, body = open(path, 'rb').read().split(b'\n\n', 1)
    lines = head.decode().splitlines()[1:]
    fields = dict(line.split(': ', 1) for line in lines if ': ' in line and ':=' not in line and not line.startswith('#'))
    pairs = dict(line.split(':=', 1) for line in lines if ':=' in line)
    body = gzip.decompress(body) if fields['encoding'].startswith('gz') else body
    sizes = [int(n) for n in fields['sizes'].split()]
    return sizes, struct.unpack('<%df' % (len(body) // 4), body), pairs


class Chain(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.study = os.path.join(cls.folder, 'study')
        run('demo', cls.study, '--patients', 2)
        cls.rows = list(csv.DictReader(open(os.path.join(cls.study, 'manifest.csv'))))
        cls.series = os.path.join(cls.study, cls.rows[0]['image'])
        cls.slice = cls.rows[0]['slice']

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def out(self, name):
        return os.path.join(self.folder, name)

    def training_list(self, name, patients_and_rows, mask=''):
        manifest = self.out(name)
        with open(manifest, 'w') as f:
            f.write('image,slice,label,mask,patient\n')
            for patient, row in patients_and_rows:
                f.write('%s,%s,%s,%s,p%d\n' % (os.path.join(self.study, row['image']), row['slice'], row['label'], mask, patient))
        return manifest

    def fails(self, *arguments, names):
        done = run(*arguments, code=2)
        last = done.stderr.strip().splitlines()[-1]
        self.assertTrue(last.startswith('error: '), last)
        self.assertIn(names, last)

    def test_demo_is_a_study_with_both_classes_and_masks(self):
        self.assertEqual({row['label'] for row in self.rows}, {'0', '1'})
        for row in self.rows:
            for column in ('image', 'mask'):
                self.assertTrue(os.path.exists(os.path.join(self.study, row[column])), row)

    def test_scan_finds_every_series_without_issues(self):
        found = json.loads(run('scan', self.study, '--json').stdout)
        self.assertEqual(len(found['series']), 2)
        for series in found['series']:
            self.assertEqual((series['modality'], series['issues'], series['rows'], series['columns']), ('CT', [], 512, 512))
            self.assertAlmostEqual(series['spacing'][2], 5, places=3)

    def test_classify_speaks_of_every_slice_in_order(self):
        answer = json.loads(run('classify', self.series, '--json').stdout)
        self.assertEqual([s['slice'] for s in answer['slices']], list(range(len(answer['slices']))))
        self.assertEqual(answer['skipped'], [])

    def test_explain_is_repeatable_and_says_how_it_was_made(self):
        arguments = ('explain', self.series, '--slice', self.slice, '--estimator', 'smoothgrad', '--samples', 2, '--seed', 7)
        run(*arguments, '--out', self.out('a.nrrd'), '--png', self.out('a.png'))
        run(*arguments, '--out', self.out('b.nrrd'))
        sizes, values, pairs = read_nrrd(self.out('a.nrrd'))
        self.assertEqual(sizes[:2], [512, 512])
        self.assertEqual(values, read_nrrd(self.out('b.nrrd'))[1])
        self.assertGreater(max(values), 0)
        self.assertLess(min(values), 0)
        self.assertEqual((pairs['estimator'], pairs['seed'], pairs['parameter.samples']), ('smoothgrad', '7', '2'))
        self.assertEqual(len(pairs['model_sha256']), 64)
        self.assertEqual(open(self.out('a.png'), 'rb').read(4), b'\x89PNG')

    def test_absolute_is_the_absolute_value(self):
        for sign in ('original', 'absolute'):
            run('explain', self.series, '--slice', self.slice, '--estimator', 'random', '--sign', sign, '--out', self.out(sign + '.nrrd'))
        self.assertEqual(read_nrrd(self.out('original.nrrd'))[1], read_nrrd(self.out('absolute.nrrd'))[1])

    def test_bad_input_names_the_file_and_leaves_nothing(self):
        text = self.out('text.txt')
        open(text, 'w').write('not an image')
        empty = self.out('empty.dcm')
        open(empty, 'w').close()
        cut = self.out('cut.dcm')
        first = os.path.join(self.series, sorted(os.listdir(self.series))[0])
        open(cut, 'wb').write(open(first, 'rb').read()[:100000])
        target = self.out('never.nrrd')
        for bad in (text, empty, cut, self.out('nowhere')):
            self.fails('classify', bad, names=os.path.basename(bad))
            self.fails('explain', bad, '--estimator', 'random', '--out', target, names=os.path.basename(bad))
        self.fails('classify', first, '--model', text, names='text.txt')
        self.fails('explain', self.series, '--estimator', 'random', '--out', target, names='--slice')
        self.fails('explain', self.series, '--slice', 1000, '--estimator', 'random', '--out', target, names='1000')
        self.fails('explain', self.series, '--slice', 0, '--estimator', 'nonsense', '--out', target, names='nonsense')
        self.fails('explain', self.series, '--slice', 0, '--estimator', 'smoothgrad', '--samples', 0, '--out', target, names='samples')
        self.fails('explain', self.series, '--slice', 0, '--estimator', 'random', '--out', self.out('no/such/x.nrrd'), names='x.nrrd')
        self.fails('nonsense', names='nonsense')
        self.assertFalse(os.path.exists(target))

    def test_several_inputs_skip_the_bad_one(self):
        text = self.out('other.txt')
        open(text, 'w').write('not an image')
        first = os.path.join(self.series, sorted(os.listdir(self.series))[0])
        answer = json.loads(run('classify', first, text, '--json').stdout)
        self.assertEqual(len(answer['slices']), 1)
        self.assertEqual([one['file'] for one in answer['skipped']], [text])

    def test_train_makes_a_model_that_classifies(self):
        manifest = self.training_list('train.csv', enumerate(self.rows * 2))
        model = self.out('model.safetensors')
        run('train', manifest, '--out', model, '--steps', 2, '--batch', 2, '--size', 64)
        answer = json.loads(run('classify', self.series, '--model', model, '--json').stdout)
        self.assertTrue(answer['slices'])
        self.takes_the_figures_of_its_twin(manifest, model)

    def takes_the_figures_of_its_twin(self, manifest, twin):
        model = self.out('whole.safetensors')
        answer = json.loads(run('train', manifest, '--out', model, '--steps', 2, '--batch', 2, '--size', 64, '--twin', twin, '--json').stdout)
        whole, = answer['models']
        judged = [line.split(',')[0] for line in open(self.out('model-validation.csv'))][1:]
        self.assertEqual((whole['validation_slices'], whole['validation_patients']), (len(judged), len(set(judged))))
        self.assertEqual(whole['training_patients'], len(self.rows) * 2)
        self.assertIn(b'by patient, twin model', open(model, 'rb').read(100000))

    def test_a_mask_that_cannot_be_read_costs_no_slice_its_place_in_training(self):
        bad = self.out('bad-mask.nii')
        open(bad, 'w').write('not a mask')
        manifest = self.training_list('painted.csv', enumerate(self.rows), mask=bad)
        done = run('train', manifest, '--out', self.out('painted.safetensors'), '--steps', 1, '--batch', 2, '--size', 32,
                   '--validation-fraction', 0, '--painted-share', 0.5, '--json')
        answer = json.loads(done.stdout)
        self.assertEqual((answer['models'][0]['training_slices'], answer['skipped']), (len(self.rows), []))
        self.assertEqual(done.stderr.count('bad-mask.nii'), 1)
        self.assertIn('no contrast agent is painted', done.stderr)

    def test_a_slice_named_twice_counts_once_in_training(self):
        manifest = self.training_list('twice.csv', list(enumerate(self.rows)) * 2)
        done = run('train', manifest, '--out', self.out('once.safetensors'), '--steps', 1, '--batch', 2, '--size', 32,
                   '--validation-fraction', 0, '--json')
        self.assertEqual(json.loads(done.stdout)['models'][0]['training_slices'], len(self.rows))
        self.assertIn('and are not used: %d\n' % len(self.rows), done.stderr)


if __name__ == '__main__':
    unittest.main()
