# What imp.find_module says of files by their endings.
import imp
import os
import shutil
import tempfile

folder = tempfile.mkdtemp()
try:
    for name in ('source.py', 'shared.so', 'longmodule.so', 'bytes.pyc', 'other.txt'):
        open(os.path.join(folder, name), 'w').close()
    os.mkdir(os.path.join(folder, 'package'))
    open(os.path.join(folder, 'package', '__init__.py'), 'w').close()
    os.mkdir(os.path.join(folder, 'empty'))
    for name in ('source', 'shared', 'long', 'bytes', 'other', 'package', 'empty', 'nothing'):
        try:
            f, path, description = imp.find_module(name, [folder])
        except ImportError as e:
            print name, 'ImportError', e
        else:
            print name, f and f.mode, os.path.basename(path), description
            if f:
                f.close()
finally:
    shutil.rmtree(folder)
