# A folder on the path that is no package gets a warning; a module may reload itself; a file is seen that nobody closed.
import os
import shutil
import sys
import tempfile
import warnings

folder = tempfile.mkdtemp()
os.mkdir(os.path.join(folder, 'no_package'))
sys.path.insert(0, folder)
try:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            __import__('no_package')
        except ImportError as e:
            print e
    print [str(w.message).replace(folder, '...') for w in caught]
    source = 'import self_reload\nreload(self_reload)\ncount = globals().get("count", 0) + 1'
    print >> open(os.path.join(folder, 'self_reload.py'), 'w'), source
    __import__('self_reload')
    print sys.modules['self_reload'].count
finally:
    del sys.path[0]
    shutil.rmtree(folder)
