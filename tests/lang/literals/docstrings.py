# Docstrings: which first statements count, and where __doc__ goes.
def a():
    "doc of a"

def b():
    'doc %s' % 1

def c():
    1
    'not first'

def d(): 'one line'

def e():
    u'unicode doc'

def f():
    b'byte doc'

def g():
    'adjacent ' \
    'doc'

def h():
    ('parenthesised')

def i():
    pass; 'no'

for fn in (a, b, c, d, e, f, g, h, i):
    print fn.__name__, repr(fn.__doc__)

class C(object):
    """class doc"""
    def m(self):
        """method doc"""
    x = 1

class D(C):
    pass

class E:
    "old style doc"

class F(E):
    pass

class G(object):
    x = 'not a doc'

print C.__doc__, C.m.__doc__, repr(D.__doc__), E.__doc__, repr(F.__doc__), G.__doc__
print C().__doc__, repr(D().__doc__), repr(__doc__)
C.m.im_func.__doc__ = 'changed'
print C.m.__doc__
try:
    C.__doc__ = 'x'
except AttributeError as err:
    print err
E.__doc__ = 'x'
print E.__doc__
print (lambda: 'not a doc').__doc__, repr(C.x)
