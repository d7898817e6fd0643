#!/usr/bin/python3
"""The paper's three tables of a run as Markdown, for the documentation. usage: study_tables.py RUN"""
import csv
import json
import os
import sys

MEASURES = (('fidelity_x10', '10 F', 1), ('auc', 'AUC', 2), ('dsc_max', 'highest Dice', 2))
SIGNS = ('original', 'absolute')


def number(text, decimals):
    out = '%.*f' % (decimals, float(text))
    return out[1:] if float(out) == 0 and out.startswith('-') else out


def cell(line, measure, decimals):
    if line is None or not line[measure]:
        return '-'
    value = number(line[measure], decimals)
    low, high = line[measure + '_low'], line[measure + '_high']
    return '%s [%s, %s]' % (value, number(low, decimals), number(high, decimals)) if low and high else value


def best(lines, estimator, measure):
    values = [float(lines[estimator, sign][measure]) for sign in SIGNS if (estimator, sign) in lines and lines[estimator, sign][measure]]
    return max(values, default=float('-inf'))


def main():
    run = sys.argv[1]
    with open(os.path.join(run, 'run.json')) as file:
        facts = json.load(file)
    with open(os.path.join(run, 'tables', 'summary.csv'), newline='') as file:
        lines = {(line['estimator'], line['sign']): line for line in csv.DictReader(file) if line['class'] == 'all'}
    counts, models = facts['counts'], facts['models']
    signs = [sign for sign in SIGNS if any(sign == key[1] for key in lines)]
    estimators = sorted({key[0] for key in lines}, key=lambda one: -best(lines, one, 'fidelity_x10'))
    print('%d slices of %d patients, each explained by the one of %d models that never saw its patient; %s, seed %d. In brackets: 95 %% '
          'intervals by resampling patients.\n' % (counts['slices'], counts['patients'], len(models), facts['precision'], facts['seed']))
    print('| estimator | %s |' % ' | '.join('%s, %s' % (name, sign) for _, name, _ in MEASURES for sign in signs))
    print('|---' + '|--:' * (len(MEASURES) * len(signs)) + '|')
    for estimator in estimators:
        cells = [cell(lines.get((estimator, sign)), measure, decimals) for measure, _, decimals in MEASURES for sign in signs]
        print('| %s | %s |' % (estimator, ' | '.join(cells)))


if __name__ == '__main__':
    main()
