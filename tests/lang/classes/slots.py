# __slots__: no dict, inheritance, strings and iterables, defaults conflict, __dict__ and __weakref__ in slots, errors.
class P(object):
    __slots__ = ('x', 'y')
    def __init__(self, x): self.x = x
p = P(1)
print p.x, hasattr(p, 'y'), hasattr(p, '__dict__'), P.__slots__
def t(f):
    try: print f()
    except (AttributeError, TypeError, ValueError) as e: print type(e).__name__, e
t(lambda: p.y); t(lambda: setattr(p, 'z', 1)); t(lambda: delattr(p, 'y')); t(lambda: delattr(p, 'z')); t(lambda: p.__dict__)
p.y = 2
del p.y
t(lambda: p.y)
print type(P.x).__name__, P.x.__get__(p), P.x.__name__, P.x.__objclass__
P.x.__set__(p, 9); print p.x
class Sub(P): pass
s = Sub(3); s.z = 4; print s.x, s.__dict__
class Sub2(P): __slots__ = 'w'
s = Sub2(5); s.w = 6; print s.x, s.w; t(lambda: setattr(s, 'q', 1))
class Same(P): __slots__ = ['x']
s = Same(7); print s.x, P.x.__get__(Sub(1)); t(lambda: P.x.__get__(s))
class WithDict(object): __slots__ = ('a', '__dict__')
w = WithDict(); w.a, w.b = 1, 2; print w.a, w.b, w.__dict__
class Gen(object): __slots__ = (c for c in 'pq')
g = Gen(); g.p = 1; print g.p
class One(object): __slots__ = 'single'
o = One(); o.single = 1; print o.single
class Empty(object): __slots__ = ()
t(lambda: setattr(Empty(), 'x', 1))
class D(object): __slots__ = {'k': 'doc', 'v': 1}
d = D(); d.k = 5; print d.k
def mk(slots, bases=(object,), **extra): return type('T', bases, dict(extra, __slots__=slots))
t(lambda: mk(('x',), x=1)); t(lambda: mk(('1bad',))); t(lambda: mk((5,))); t(lambda: mk(('',))); t(lambda: mk(('a b',)))
t(lambda: mk(('__dict__', '__dict__'))); t(lambda: mk(('x',), (int,)) .__name__); t(lambda: mk(('x',), (long,))); t(lambda: mk(('x',), (tuple,))); t(lambda: mk((), (tuple,)).__name__)
t(lambda: mk(('x',), (str,))); t(lambda: mk(5)); t(lambda: mk(('x', 'x')).__name__); t(lambda: mk(('__dict__',), (Sub,)))
class A(object): __slots__ = ('a',)
class B(object): __slots__ = ('b',)
t(lambda: type('AB', (A, B), {}))
t(lambda: type('AE', (A, Empty), {}).__name__); t(lambda: type('AO', (A, dict), {}))
class M(dict): __slots__ = ('extra',)
m = M(a=1); m.extra = 2; print m, m.extra; t(lambda: setattr(m, 'other', 1))
A.later = 'class attr'; a = A(); t(lambda: setattr(a, 'later', 1)); print a.later
a.a = 1
t(lambda: setattr(a, '__class__', B)); t(lambda: setattr(a, '__class__', int))
class A2(object): __slots__ = ('a',)
a.__class__ = A2; print type(a).__name__, a.a
