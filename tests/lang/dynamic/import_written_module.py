# Modules written at run time are imported, reloaded, and found in packages.
import os, sys, tempfile, shutil
folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
def write(name, text):
    path = os.path.join(folder, name)
    if not os.path.isdir(os.path.dirname(path)):
        os.makedirs(os.path.dirname(path))
    with open(path, 'w') as f:
        f.write(text)
try:
    write('written.py', 'value = 1\ndef f(): return value, __name__\n')
    import written
    print written.f(), os.path.basename(written.__file__), written.__package__
    written.extra = 'kept'
    write('written.py', 'value = 2\ndef f(): return value, __name__, "reloaded"\n')
    print reload(written) is written, written.f(), written.extra
    write('pkg/__init__.py', 'print "init", __name__\nfrom . import sub\n')
    write('pkg/sub.py', 'import other\nfrom .other import name as n\nprint __name__, n, other.__name__\n')
    write('pkg/other.py', 'name = __name__\n')
    import pkg.sub
    print pkg.sub.n, os.path.basename(pkg.__path__[0]), sorted(m for m in sys.modules if m.startswith('pkg'))
    print __import__('pkg.other', fromlist=['name']).name, __import__('pkg.other').__name__
    write('bad.py', 'x = \n')
    try:
        import bad
    except SyntaxError as e:
        print e.msg, os.path.basename(e.filename), e.lineno
    write('fails.py', 'partial = 1\n1/0\n')
    try:
        import fails
    except ZeroDivisionError:
        print 'fails' in sys.modules
    name = 'nowhere'
    try:
        __import__(name)
    except ImportError as e:
        print e
    try:
        import pkg.missing
    except ImportError as e:
        print e
    write('star.py', '__all__ = ["a", "_b"]\na = 1\n_b = 2\nc = 3\n')
    d = {}
    exec 'from star import *' in d
    print sorted(k for k in d if k != '__builtins__')
finally:
    shutil.rmtree(folder)
