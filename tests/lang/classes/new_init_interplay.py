# __new__ and __init__: arguments to both, other types returned, immutable subclasses, object() argument errors.
class A(object):
    def __new__(cls, *a, **k):
        print 'new', cls.__name__, a, k
        return object.__new__(cls)
    def __init__(self, *a, **k): print 'init', a, k
A(1, x=2)
class Other(object):
    def __new__(cls, x): return x
    def __init__(self, x): print 'not called for', x
print Other(5), Other('s')
class Sub(A): pass
class ReturnsSub(object):
    def __new__(cls, flag): return object.__new__(RS2 if flag else cls)
    def __init__(self, flag): print type(self).__name__, 'init', flag
class RS2(ReturnsSub):
    def __init__(self, flag): print 'RS2 init', flag
print type(ReturnsSub(1)).__name__, type(ReturnsSub(0)).__name__
class Inch(float):
    def __new__(cls, v=0.0): return float.__new__(cls, v * 2.54)
    def __repr__(self): return 'Inch(%.2f)' % self
print Inch(10), Inch(), repr(Inch(1)), Inch(1) + 1, type(Inch(1) + 1).__name__
class P(tuple):
    def __new__(cls, x, y): return tuple.__new__(cls, (x, y))
    x = property(lambda s: s[0])
    y = property(lambda s: s[1])
p = P(1, 2)
print p, p.x, p.y, p == (1, 2), len(p), p + (3,), hash(p) == hash((1, 2))
class S(str):
    def __new__(cls, v, extra): s = str.__new__(cls, v); s.extra = extra; return s
print S('a', 'e').extra, S('a', 1) + 'b', type(S('a', 1).upper()).__name__
class BadInit(object):
    def __init__(self): return 5
class OnlyNew(object):
    def __new__(cls, x): return object.__new__(cls)
class OnlyInit(object):
    def __init__(self, x): pass
class Neither(object): pass
for f in (BadInit, lambda: Neither(1), lambda: Neither(x=1), lambda: OnlyNew(), lambda: OnlyInit(), lambda: object(1), lambda: object.__new__(5), lambda: object.__new__(),
          lambda: int.__new__(str), lambda: object.__new__(int), lambda: Neither().__init__(1), lambda: OnlyNew(1).__init__(1, 2), lambda: str.__new__(object)):
    try: print type(f()).__name__
    except TypeError as e: print 'TypeError', e
n = Neither.__new__(Neither)
print type(n).__name__, n.__init__()
i = OnlyInit.__new__(OnlyInit)
print i.__dict__
class Static(object):
    @classmethod
    def __new__(cls, *a): print 'odd new', a; return None
print type(Static.__new__).__name__, type(A.__dict__['__new__']).__name__
class Cached(object):
    pool = {}
    def __new__(cls, k): return cls.pool.setdefault(k, object.__new__(cls))
    def __init__(self, k): self.n = getattr(self, 'n', 0) + 1
print Cached('a') is Cached('a'), Cached('a').n
