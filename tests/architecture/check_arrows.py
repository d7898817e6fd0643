#!/usr/bin/python3
"""Fails on a forbidden #include. usage: check_arrows.py SOURCE_DIR ARROWS_TXT

ARROWS_TXT is written by CMake from the link lines: `folder | targets it may use | foreign header families it may include`.
Checked: an include of ours must lie in the folder itself or in one it links; heavy libraries only where the folder names
them, and never in a public position of another folder; core never includes Qt; nothing points back from core to ui or app;
LibTorch's, VTK's, ITK's, GDCM's and QCustomPlot's headers stay out of headers that other folders include.
"""
import os
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
FAMILIES = {
    'torch': r'^(torch|ATen|c10|caffe2)/', 'ATen': r'^ATen/', 'c10': r'^c10/', 'itk': r'^itk', 'gdcm': r'^gdcm', 'dcmtk': r'^dcmtk/',
    'vtk': r'^(vtk|QVTK)', 'qcustomplot': r'^qcustomplot', 'openssl': r'^openssl/', 'nlohmann': r'^nlohmann/', 'SQLiteCpp': r'^SQLiteCpp/', 'zlib': r'^zlib\.h$',
}
PRIVATE_TO_SOURCES = ('torch', 'ATen', 'c10', 'itk', 'gdcm', 'dcmtk', 'vtk', 'qcustomplot')
QT = re.compile(r'^(Q[A-Z]|Qt)')


def read_arrows(path):
    """folder -> (folders it may use, families it may include)."""
    rows = [[part.strip() for part in line.split('|')] for line in open(path) if line.strip()]
    target_folder = {folder.replace('/', '_'): folder for folder, _, _ in rows}
    return {folder: ({target_folder[t] for t in uses.split() if t in target_folder}, set(families.split())) for folder, uses, families in rows}


def closure(arrows, folder):
    seen, todo = set(), [folder]
    while todo:
        for used in arrows[todo.pop()][0]:
            if used not in seen:
                seen.add(used)
                todo.append(used)
    return seen


def folder_of(path):
    return '/'.join(path.split('/')[:2])


def problems_in(path, text, arrows):
    """Problems of one file, as sentences. `path` is relative to the source folder."""
    folder = folder_of(path)
    allowed = ({folder} | arrows[folder][0]) if folder in arrows else None
    families = arrows[folder][1] if folder in arrows else set()
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        header, where = match.group(2), '%s:%d' % (path, number)
        if match.group(1) == '"' and header.split('/')[0] in ('core', 'ui', 'app', 'tests'):
            if allowed is not None and folder_of(header) not in allowed:
                found.append('%s includes %s, which %s does not link' % (where, header, folder))
            if path.startswith('core/') and not header.startswith('core/'):
                found.append('%s points back to %s' % (where, header))
            if path.startswith('ui/') and header.split('/')[0] in ('app', 'tests'):
                found.append('%s points back to %s' % (where, header))
            if path.startswith('app/cli/') and header.startswith('ui/'):
                found.append('%s: the command line needs no window, yet includes %s' % (where, header))
            continue
        if path.startswith(('core/', 'app/cli/')) and QT.match(header):
            found.append('%s includes Qt (%s)' % (where, header))
        for family, pattern in FAMILIES.items():
            if not re.match(pattern, header) or path.startswith(('tests/', 'app/cli/')) and family == 'nlohmann':
                continue
            if not any(re.match(FAMILIES[own], header) for own in families if own in FAMILIES):
                found.append('%s includes %s, which is not a library of %s' % (where, header, folder))
                break
            if path.endswith('.h') and family in PRIVATE_TO_SOURCES and included_from_elsewhere(path, arrows):
                found.append('%s: %s stands in a header that other folders include' % (where, header))
                break
    return found


def included_from_elsewhere(path, arrows):
    return path in arrows.get('', (set(), set()))[0]


def cycles(arrows):
    return ['%s uses itself in a circle' % folder for folder in arrows if folder and folder in closure(arrows, folder)]


def sources(root):
    for top in ('core', 'ui', 'app'):
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in sorted(names):
                if name.endswith(('.h', '.cpp')):
                    path = os.path.join(folder, name)
                    yield os.path.relpath(path, root), open(path, encoding='utf-8').read()


def main(root, arrows_file):
    arrows = read_arrows(arrows_file)
    files = list(sources(root))
    # Headers that some other folder includes: these must stay free of heavy libraries.
    public = {m.group(2) for path, text in files for m in map(INCLUDE.match, text.splitlines())
              if m and m.group(1) == '"' and folder_of(m.group(2)) != folder_of(path)}
    problems = cycles(arrows)
    arrows[''] = (public, set())
    for path, text in files:
        problems += problems_in(path, text, arrows)
    print('\n'.join(problems) or '%d files keep the arrows' % len(files))
    return 1 if problems or not files else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2]))
