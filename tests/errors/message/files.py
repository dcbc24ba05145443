# Files: modes, closed files, wrong arguments.
import sys


def attempt(what, f):
    try:
        result = f()
        print what, result
    except (IOError, ValueError, TypeError), error:
        print what, '|', type(error).__name__, '|', error


attempt('missing', lambda: open('does/not/exist'))
attempt('missing unicode', lambda: open(u'does/not/exist'))
attempt('directory', lambda: open('.'))
attempt('write directory', lambda: open('.', 'w'))
attempt('mode', lambda: open('x', 'q'))
attempt('mode', lambda: open('x', ''))
attempt('mode', lambda: open('x', 3))
attempt('null', lambda: open('a\0b'))
attempt('number', lambda: open(3))
attempt('nothing', lambda: open())
f = open(sys.argv[0])
attempt('write to read', lambda: f.write('x'))
attempt('read text', lambda: f.read('x'))
attempt('seek', lambda: f.seek('x'))
attempt('seek', lambda: f.seek(-1))
attempt('seek', lambda: f.seek())
f.close()
attempt('close twice', f.close)
for name in ['read', 'readline', 'readlines', 'tell', 'flush', 'next', 'fileno', 'isatty', '__enter__', '__iter__']:
    attempt(name, getattr(f, name))
attempt('seek', lambda: f.seek(0))
attempt('write', lambda: f.write('x'))
attempt('print', lambda: f.writelines(['x']))
f = open(sys.argv[0])
f.next()
attempt('mixed', lambda: f.read(1))
f.close()
attempt('stdout read', lambda: sys.stdout.read())
attempt('write number', lambda: sys.stdout.write(3))
attempt('writelines', lambda: sys.stdout.writelines([1]))
attempt('writelines', lambda: sys.stdout.writelines(3))
attempt('attribute', lambda: setattr(sys.stdout, 'softspace', 'x'))
attempt('attribute', lambda: setattr(sys.stdout, 'name', 'x'))
