# raise with 0 to 3 arguments: classes, instances, values, tuples, None, old style, and bad operands.
import sys
def show(f):
    try: f()
    except:
        t, v, tb = sys.exc_info()
        print getattr(t, '__name__', t), type(v).__name__, repr(getattr(v, 'args', v))
def a(): raise ValueError
def b(): raise ValueError()
def c(): raise ValueError, 'x'
def d(): raise ValueError, ('x', 'y')
def e(): raise ValueError, None
def f(): raise ValueError, ValueError('inst')
def g(): raise ValueError, KeyError('other class')
def h(): raise LookupError, KeyError('subclass instance')
def i(): raise ValueError('x'), None
def j(): raise ValueError('x'), 'extra'
def k(): raise ValueError, (), None
def l(): raise (ValueError, KeyError), 'first of the tuple'
def m(): raise ((TypeError,),)
def n(): raise ()
def o(): raise 'string'
def p(): raise 5
def q(): raise None
def r(): raise object
def s(): raise object()
def t(): raise int, 3
def u(): raise ValueError, 'x', 'not a tb'
def v(): raise ValueError, [1, 2]
def w(): raise ValueError, {'a': 1}
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w): print fn.__name__,; show(fn)
class Old:
    def __init__(self, *args): self.args = args
def o1(): raise Old
def o2(): raise Old(1)
def o3(): raise Old, 2
def o4(): raise Old, (3, 4)
def o5(): raise Old, Old(5)
for fn in (o1, o2, o3, o4, o5): print fn.__name__,; show(fn)
class BadInit(Exception):
    def __init__(self): pass
def bi(): raise BadInit, 'too many'
show(bi)
class Ctor(Exception):
    def __init__(self, x): raise KeyError('in constructor')
def ct(): raise Ctor, 1
show(ct)
class New(Exception):
    def __new__(cls, *a): return 5
def nw(): raise New
show(nw)
def order():
    def t(n, x): print n,; return x
    raise t('type', KeyError), t('value', 'v'), t('tb', None)
show(order)
