#!/usr/bin/python3
"""The check of the arrows must see what it is there for: each forbidden include below is found, each allowed one is not."""
import unittest

from check_arrows import cycles, problems_in

ARROWS = {
    'core/base': (set(), {'openssl'}),
    'core/volume': ({'core/base'}, {'itk'}),
    'core/model': ({'core/base'}, {'torch', 'nlohmann'}),
    'ui/session': ({'core/base', 'core/model'}, set()),
    'ui/render': ({'core/base'}, {'vtk'}),
    '': ({'core/model/classifier.h'}, set()),
}


class Arrows(unittest.TestCase):
    def bad(self, path, line):
        self.assertTrue(problems_in(path, line, ARROWS), '%s in %s was not seen' % (line, path))

    def good(self, path, line):
        self.assertEqual(problems_in(path, line, ARROWS), [])

    def test_arrows_between_folders(self):
        self.good('core/volume/a.cpp', '#include "core/base/image.h"')
        self.bad('core/base/a.cpp', '#include "core/volume/volume.h"')
        self.bad('core/volume/a.cpp', '#include "core/model/classifier.h"')
        self.bad('core/base/a.cpp', '#include "ui/session/session.h"')
        self.bad('ui/session/a.cpp', '#include "app/gui/application.h"')
        self.bad('app/cli/a.cpp', '#include "ui/session/session.h"')

    def test_heavy_libraries(self):
        self.good('core/model/a.cpp', '#include <torch/torch.h>')
        self.good('core/model/private.h', '#include <torch/torch.h>')
        self.bad('core/model/classifier.h', '#include <torch/torch.h>')
        self.bad('ui/session/a.cpp', '#include <torch/torch.h>')
        self.bad('core/volume/a.cpp', '#include <vtkImageData.h>')
        self.good('ui/render/a.cpp', '#include <vtkImageData.h>')
        self.bad('core/base/a.cpp', '#include <gdcmReader.h>')
        self.bad('ui/session/a.cpp', '#include <qcustomplot.h>')

    def test_qt(self):
        self.bad('core/base/a.cpp', '#include <QString>')
        self.bad('app/cli/a.cpp', '#include <QtCore/QString>')
        self.good('ui/session/a.cpp', '#include <QString>')

    def test_circles(self):
        self.assertTrue(cycles({'core/a': ({'core/b'}, set()), 'core/b': ({'core/a'}, set())}))


if __name__ == '__main__':
    unittest.main()
