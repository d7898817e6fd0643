#!/usr/bin/python3
"""packaging/evaluate-bundled-study.sh on a small study: interrupted, resumed, joined, copied. usage: study_test.py SALISCOPE_CLI"""
import csv
import filecmp
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

CLI = os.path.abspath(sys.argv.pop()) if len(sys.argv) > 1 else 'saliscope-cli'
SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../../packaging/evaluate-bundled-study.sh')


def cli(*arguments):
    subprocess.run([CLI, *arguments], check=True, capture_output=True)


class Study(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        study = os.path.join(cls.folder, 'study')
        cli('demo', study, '--patients', '4')
        with open(os.path.join(study, 'manifest.csv'), newline='') as file:
            rows = list(csv.DictReader(file))
        cls.manifest = os.path.join(study, 'short.csv')
        with open(cls.manifest, 'w', newline='') as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows[2::6])
        cls.model = os.path.join(cls.folder, 'model.safetensors')
        cls.train(cls.model)

    @classmethod
    def train(cls, model, *options):
        cli('train', cls.manifest, '--out', model, '--steps', '2', '--batch', '2', '--size', '32', '--folds', '2', '--threads', '1', *options)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def out(self, name):
        return os.path.join(self.folder, name)

    def command(self, name):
        return [SCRIPT, self.model, self.out(name), self.out(name + '-docs'), self.manifest, CLI]

    def environment(self):
        return {**os.environ, 'SALISCOPE_EVALUATE_OPTIONS': '--estimators backprop,random --precision fp32', 'SALISCOPE_PARTS': '3'}

    def test_the_study_is_what_folds_by_hand_give_also_when_interrupted(self):
        process = subprocess.Popen(self.command('study-run'), env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        while process.poll() is None and not os.path.exists(self.out('study-run/fold1/part1/slices.sqlite')):
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate()
        self.assertEqual(process.returncode, 130, said)
        again = subprocess.run(self.command('study-run'), env=self.environment(), capture_output=True, text=True)
        self.assertEqual(again.returncode, 0, again.stdout + again.stderr)
        self.assertIn('4 of 4 after', again.stdout)
        self.assertIn('4 slices; tables', again.stdout)

        folds = []
        for fold in ('1', '2'):
            folds.append(self.out('byhand' + fold))
            cli('evaluate', self.manifest, '--model', self.model.replace('.safetensors', '-fold%s.safetensors' % fold), '--unseen-only',
                '--estimators', 'backprop,random', '--precision', 'fp32', '--threads', '1', '--out', folds[-1])
        cli('merge', *folds, '--folds', '--out', self.out('byhand'))
        for table in ('summary', 'slices', 'fidelity', 'roc', 'dsc'):
            name = 'tables/%s.csv' % table
            self.assertTrue(filecmp.cmp(self.out('byhand/' + name), self.out('study-run-docs/' + name), shallow=False), name)
        for name in ('figures/fidelity.svg', 'figures/roc.svg', 'figures/dsc.svg', 'report.pdf', 'run.json'):
            self.assertTrue(os.path.exists(self.out('study-run-docs/' + name)), name)
        with open(self.out('study-run-docs/results.md')) as file:
            text = file.read()
        self.assertIn('4 slices of 4 patients', text)
        self.assertIn('### Table 1. Fidelity, 10 F', text)
        self.assertIn('paper: original', text)
        self.assertEqual(text.count('\n| backprop |'), 3)

        other = subprocess.run(self.command('study-run'), env={**self.environment(), 'SALISCOPE_PARTS': '2'}, capture_output=True, text=True)
        self.assertEqual(other.returncode, 2)
        self.assertIn('another', other.stderr)

    def test_folds_trained_one_by_one_are_those_trained_together(self):
        model = self.out('apart.safetensors')
        together = lambda name: name.replace('apart', 'model')
        folds = [self.out('apart-fold%d.safetensors' % fold) for fold in (1, 2)]
        for fold in ('2', '1'):
            self.train(model, '--fold', fold)
            self.assertFalse(os.path.exists(model), 'the model of all patients waits for the folds')
        self.train(model, '--resume')
        for name in [*folds, model]:
            with open(name, 'rb') as one, open(together(name), 'rb') as other:
                self.assertEqual(one.read(), other.read(), name)
        failed = subprocess.run([CLI, 'train', self.manifest, '--out', model, '--folds', '2', '--fold', '3'], capture_output=True, text=True)
        self.assertEqual(failed.returncode, 2)
        self.assertIn('fold', failed.stderr)

    def test_missing_folds_are_named(self):
        command = self.command('never')
        command[1] = self.out('none.safetensors')
        failed = subprocess.run(command, env=self.environment(), capture_output=True, text=True)
        self.assertEqual(failed.returncode, 2)
        self.assertIn('none-fold1', failed.stderr)
        self.assertFalse(os.path.exists(self.out('never')))


if __name__ == '__main__':
    unittest.main()
