#!/usr/bin/python3
"""The paper's three tables of a run as Markdown beside the paper's own numbers, for the documentation. usage: study_tables.py RUN"""
import csv
import json
import os
import sys

# Measure of summary.csv, title, decimals.
TABLES = (('fidelity_x10', 'Table 1. Fidelity, 10 F', 1), ('auc', 'Table 2. Area under the ROC curve', 2),
          ('dsc_max', 'Table 3. Highest Dice of the XRAI regions', 2))
SIGNS = ('original', 'absolute')
CLASSES = ('with', 'without')

# arXiv 2209.15398, tables 1 to 3: original, absolute.
PAPER = {
    'fidelity_x10': {'smoothgrad-squared': ('6.2', '6.2'), 'smoothgrad': ('3.4', '6.1'), 'integrated-gradients-bw': ('0.0', '5.7'),
                     'expected-gradients': ('3.6', '5.6'), 'backprop': ('0.1', '4.9'), 'deconvolution': ('2.6', '4.4'),
                     'integrated-gradients': ('0.0', '4.2'), 'random': ('0.0', '0.0')},
    'auc': {'smoothgrad-squared': ('.96', '.96'), 'smoothgrad': ('.70', '.92'), 'integrated-gradients': ('.53', '.91'),
            'integrated-gradients-bw': ('.56', '.91'), 'backprop': ('.62', '.90'), 'expected-gradients': ('.67', '.87'),
            'deconvolution': ('.71', '.81')},
    'dsc_max': {'integrated-gradients-bw': ('.51', '.64'), 'integrated-gradients': ('.36', '.63'), 'smoothgrad-squared': ('.57', '.57'),
                'smoothgrad': ('.58', '.55'), 'backprop': ('.54', '.55'), 'deconvolution': ('.34', '.47'),
                'expected-gradients': ('.55', '.42'), 'random': ('.09', '.09')},
}


def number(text, decimals):
    out = '%.*f' % (decimals, float(text))
    out = out[1:] if float(out) == 0 and out.startswith('-') else out
    return out.replace('0.', '.', 1) if decimals == 2 and out.lstrip('-').startswith('0.') else out


def cell(line, measure, decimals, interval=True):
    if line is None or not line[measure]:
        return '-'
    value = number(line[measure], decimals)
    low, high = line[measure + '_low'], line[measure + '_high']
    if not (interval and low and high):
        return value
    return '%s [%s, %s]' % (value, number(low, decimals), number(high, decimals))


def value_of(lines, estimator, sign, measure):
    line = lines.get((estimator, sign, 'all'))
    return float(line[measure]) if line and line[measure] else float('-inf')


def print_table(lines, measure, title, decimals):
    estimators = {key[0] for key in lines}
    order = sorted(estimators, key=lambda one: (-value_of(lines, one, 'absolute', measure), one))
    print('\n### %s\n' % title)
    print('| estimator | original | absolute | with: original | absolute | without: original | absolute | paper: original | absolute |')
    print('|---' + '|--:' * 8 + '|')
    for one in order:
        cells = [cell(lines.get((one, sign, 'all')), measure, decimals) for sign in SIGNS]
        cells += [cell(lines.get((one, sign, group)), measure, decimals, False) for group in CLASSES for sign in SIGNS]
        print('| %s | %s |' % (one, ' | '.join(cells + list(PAPER[measure].get(one, ('', ''))))))


def main():
    run = sys.argv[1]
    with open(os.path.join(run, 'run.json')) as file:
        facts = json.load(file)
    with open(os.path.join(run, 'tables', 'summary.csv'), newline='') as file:
        lines = {(line['estimator'], line['sign'], line['class']): line for line in csv.DictReader(file)}
    counts, models = facts['counts'], facts['models']
    print('%d slices of %d patients, each explained by the one of %d models that never saw its patient; %s, seed %d. In brackets: 95 %% '
          'intervals by resampling patients.' % (counts['slices'], counts['patients'], len(models), facts['precision'], facts['seed']))
    for measure, title, decimals in TABLES:
        print_table(lines, measure, title, decimals)


if __name__ == '__main__':
    main()
