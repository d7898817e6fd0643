#!/usr/bin/python3
"""evaluate, merge, verify and their refusals on the synthetic demo study. usage: evaluate_test.py SALISCOPE_CLI"""
import csv
import filecmp
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

CLI = sys.argv.pop() if len(sys.argv) > 1 else 'saliscope-cli'
TABLES = ['fidelity', 'roc', 'dsc', 'summary', 'slices', 'differences', 'measures', 'rank_correlation']


def run(*arguments, code=0, **more):
    done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, **more)
    assert done.returncode == code, '%s gave %d, not %d: %s' % (arguments, done.returncode, code, done.stderr[-500:])
    return done


def read_csv(path):
    with open(path) as f:
        return list(csv.DictReader(f))


class Evaluation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        study = os.path.join(cls.folder, 'study')
        run('demo', study, '--patients', 4)
        rows = read_csv(os.path.join(study, 'manifest.csv'))
        cls.manifest = os.path.join(study, 'short.csv')
        with open(cls.manifest, 'w') as f:
            writer = csv.DictWriter(f, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows[2::6])
        # A network small enough to be quick: it need not be any good. Two folds of it, too.
        cls.model = os.path.join(cls.folder, 'model.safetensors')
        run('train', cls.manifest, '--out', cls.model, '--steps', 2, '--batch', 2, '--size', 32, '--folds', 2)
        cls.options = ['--model', cls.model, '--estimators', 'backprop,random', '--seed', 3, '--precision', 'fp32']
        cls.whole = os.path.join(cls.folder, 'whole')
        run('evaluate', cls.manifest, '--out', cls.whole, *cls.options)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def out(self, name):
        return os.path.join(self.folder, name)

    def table(self, run_folder, name):
        return read_csv(os.path.join(run_folder, 'tables', name + '.csv'))

    def assert_same(self, a, b):
        for name in ['run.json'] + ['tables/%s.csv' % one for one in TABLES]:
            self.assertTrue(filecmp.cmp(os.path.join(a, name), os.path.join(b, name), shallow=False), name)

    def fails(self, *arguments, names):
        last = run(*arguments, code=2).stderr.strip().splitlines()[-1]
        self.assertTrue(last.startswith('error: '), last)
        self.assertIn(names, last)

    def test_a_row_that_repeats_another_is_told(self):
        manifest = os.path.join(os.path.dirname(self.manifest), 'twice.csv')
        lines = open(self.manifest).read().splitlines()
        open(manifest, 'w').write('\n'.join(lines[:2] + lines[1:2]))
        options = ['--model', self.model, '--estimators', 'random']
        self.assertIn('so that their slices count twice: 1\n', run('evaluate', manifest, '--out', self.out('twice'), *options).stderr)

    def test_tables_are_as_the_contract_says(self):
        summary = self.table(self.whole, 'summary')
        self.assertEqual([(r['estimator'], r['sign'], r['class']) for r in summary],
                         [(e, s, c) for e in ('backprop', 'random') for s in ('original', 'absolute') for c in ('all', 'with', 'without')])
        self.assertEqual([r['slices'] for r in summary[:3]], ['4', '2', '2'])
        self.assertEqual(summary[0]['auc_low'], '', 'four patients give no interval')
        slices = self.table(self.whole, 'slices')
        self.assertEqual(list(slices[0])[:13], 'image,slice,patient,label,probability,trained_on,estimator,sign,relevance_gain,auc_exact,'
                         'dsc_max,dsc_max_percent,mask_share'.split(','))
        self.assertEqual({r['trained_on'] for r in slices}, {'1'})
        self.assertEqual(len(self.table(self.whole, 'fidelity')), 4 * 3 * 41)
        self.assertEqual(len(self.table(self.whole, 'roc')), 4 * 3 * 101)
        self.assertEqual(len(self.table(self.whole, 'dsc')), 4 * 3 * 100)
        with open(os.path.join(self.whole, 'run.json')) as f:
            facts = json.load(f)
        self.assertEqual((facts['seed'], facts['precision'], facts['exclusions'], facts['counts']['slices']), (3, 'fp32', [], 4))
        self.assertEqual(len(facts['models'][0]['sha256']), 64)

    def test_shards_merge_to_the_whole_run(self):
        shards = [self.out('shard%d' % i) for i in (1, 2, 3)]
        for i, shard in enumerate(shards):
            run('evaluate', self.manifest, '--out', shard, '--shard', '%d/3' % (i + 1), '--resume', *self.options)
        run('merge', *shards, '--out', self.out('merged'))
        self.assert_same(self.whole, self.out('merged'))
        self.fails('merge', *shards[:2], '--out', self.out('part'), names='missing')
        other = self.out('other')
        run('evaluate', self.manifest, '--out', other, '--shard', '3/3', *self.options[:-4], '--seed', 4, '--precision', 'fp32')
        self.fails('merge', *shards[:2], other, '--out', self.out('part'), names='seed')
        self.assertFalse(os.path.exists(self.out('part')))

    def test_a_killed_run_is_resumed(self):
        target = self.out('killed')
        arguments = [CLI, 'evaluate', self.manifest, '--out', target, '--resume', *map(str, self.options)]
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        store = os.path.join(target, 'slices.sqlite')
        while process.poll() is None and not os.path.exists(store):
            time.sleep(0.01)
        time.sleep(1)
        process.kill()
        process.wait()
        run(*arguments[1:])
        self.assert_same(self.whole, target)
        self.fails('evaluate', self.manifest, '--out', target, *self.options, names='--resume')

    def test_ctrl_c_keeps_what_is_done(self):
        target = self.out('interrupted')
        process = subprocess.Popen([CLI, 'evaluate', self.manifest, '--out', target, *map(str, self.options)], stderr=subprocess.PIPE, text=True)
        while not os.path.exists(os.path.join(target, 'slices.sqlite')) and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
        self.assertEqual(process.returncode, 130, said)
        run('evaluate', self.manifest, '--out', target, '--resume', *self.options)
        self.assert_same(self.whole, target)

    def test_verify_recomputes_and_names_what_moved(self):
        self.assertEqual(json.loads(run('verify', self.whole, '--sample', 1, '--json').stdout)['verdict'], 'identical')
        target = self.out('tampered')
        shutil.copytree(self.whole, target)
        with open(os.path.join(target, 'tables/roc.csv'), 'a') as f:
            f.write('random,original,all,2,0,0\n')
        self.fails('verify', target, '--sample', 0, names='tables/roc.csv, line %d' % (4 * 3 * 101 + 2))

    def test_folds_are_joined_only_on_unseen_patients(self):
        folds = []
        for fold in (1, 2):
            model = self.model.replace('.safetensors', '-fold%d.safetensors' % fold)
            folds.append(self.out('fold%d' % fold))
            run('evaluate', self.manifest, '--out', folds[-1], '--unseen-only', '--model', model, *self.options[2:])
        run('merge', *folds, '--folds', '--out', self.out('folds'))
        slices = self.table(self.out('folds'), 'slices')
        self.assertEqual(len(slices), 4 * 4)
        self.assertEqual({r['trained_on'] for r in slices}, {'0'})
        self.fails('merge', *folds, '--out', self.out('nofolds'), names='models')
        seen = self.out('seen')
        run('evaluate', self.manifest, '--out', seen, '--model', self.model.replace('.safetensors', '-fold1.safetensors'), *self.options[2:])
        self.fails('merge', seen, '--folds', '--out', self.out('nofolds'), names='trained')

    def test_what_cannot_be_used_is_named(self):
        target = self.out('never')
        for option, value, name in (('--estimators', 'nonsense', 'nonsense'), ('--shard', '3/2', '3/2'), ('--maps', 'a=/nowhere', '/nowhere'),
                                    ('--fill', 'mud', 'mud'), ('--samples', 3, 'samples')):
            chosen = [] if option == '--estimators' else ['--estimators', 'backprop']
            self.fails('evaluate', self.manifest, '--out', target, '--model', self.model, *chosen, option, value, names=name)
        self.fails('evaluate', self.out('none.csv'), '--out', target, names='none.csv')
        bad = self.out('bad.csv')
        with open(bad, 'w') as f:
            f.write('image,slice,label,mask,patient\nmissing.dcm,,1,,a\n')
        self.fails('evaluate', bad, '--out', target, *self.options, names='missing.dcm')
        self.assertFalse(os.path.exists(target))
        self.fails('report', self.out('none'), '--out', self.out('r.pdf'), names='none')


if __name__ == '__main__':
    unittest.main()
