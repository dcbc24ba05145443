# __import__: names, fromlist, levels, the top package returned, replaced by the program.
m = __import__('mod')
print m.value
p = __import__('pkg.sub')
print p.__name__, p.sub.name
s = __import__('pkg.sub', globals(), locals(), ['name'])
print s.__name__
s = __import__('pkg.sub', {}, {}, ['no_such_name'])
print s.__name__
s = __import__('pkg', fromlist=['lazy'])
print s.lazy.name
print __import__('pkg', {'__name__': 'x'}, None, [], 0).__name__
print __import__('sub', {'__name__': 'pkg.other', '__package__': None}, {}, [], 1).__name__
print __import__('', {'__name__': 'pkg.other'}, {}, ['sub'], 1).__name__
print __import__('sub', {'__name__': 'pkg', '__path__': p.__path__}).__name__
for args in (('no_such',), ('',), (5,), ('pkg.nope',), ('mod', {}, {}, [], 1), ('mod.x',), ('sub', {}, {}, [], 0), ('pkg..sub',), ('.mod',)):
    try: print __import__(*args).__name__
    except (ImportError, TypeError, ValueError) as e: print type(e).__name__, e
import __builtin__
saved = __builtin__.__import__
def hook(name, globals={}, locals={}, fromlist=(), level=-1):
    print 'importing', name, fromlist, level
    return saved(name, globals, locals, fromlist, level)
__builtin__.__import__ = hook
import mod
import pkg.sub as ps
from pkg import sub, lazy as lz
from mod import *
__builtin__.__import__ = saved
print ps.name, lz.name, value
for name in ('mod', 'pkg.sub'): print __import__(name).__name__,
