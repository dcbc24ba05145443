# from m import *: public names only, __all__ (with underscores, missing names, non-list), modules in packages.
a = 'mine'
from plain import *
print a, b, '_hidden' in globals(), '__dunder__' in globals(), 'sys' in globals()
from with_all import *
print _listed, 'unlisted' in globals()
try:
    from bad_all import *
except AttributeError as e: print e
print 'good' in globals()
from pkg import *
print sub.name, attr, 'other' in globals()
from pkg2 import *
print 'loaded' in globals(), 'notloaded' in globals(), loaded.name
from tuple_all import *
print x, 'y' in globals()
try:
    from int_all import *
except TypeError as e: print e
try:
    from mixed_all import *
except TypeError as e: print e
class C(object):
    from plain import *
    c = b
print C.c, C.a
from empty_all import *
print 'nothing' in globals()
