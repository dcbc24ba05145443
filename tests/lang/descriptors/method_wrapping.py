# Functions as descriptors: explicit __get__, methods of methods, functools-like wrappers, instance functions, binding once.
class A(object):
    def f(self, *a): return ('f', self.name) + a
    def __init__(self, name): self.name = name
a, b = A('a'), A('b')
m = a.f
print m(1), A.f(b, 2), A.__dict__['f'](a, 3), m.im_func(b), m.__get__(b, A)(4), A.f.__get__(b, A)(5), A.__dict__['f'].__get__(b)(6)
a.g = A.__dict__['f'].__get__(b, A)
print a.g(7)
a.h = lambda *x: ('no self', x)
print a.h(8)
A.k = m
print b.k(9)
A.n = len
print a.n('abc')
class Callable(object):
    def __call__(self, *x): return 'callable', len(x)
A.c = Callable()
print a.c(1, 2)
class Bound(object):
    def __init__(self, f): self.f = f
    def __get__(self, o, t=None): return lambda *x: ('bound', o and o.name, self.f(o, *x))
A.d = Bound(lambda self, x: x * 2)
print a.d(5), A.d.__name__
def wrap(f):
    def w(self, *x): return ['wrapped'] + list(f(self, *x))
    w.__name__, w.__doc__ = f.__name__, f.__doc__
    w.__dict__.update(f.__dict__)
    return w
A.f = wrap(A.__dict__['f'])
print a.f('x'), m('still old'), a.f.__name__
A.f = wrap(A.f)
print a.f('unbound wrapped')
class once(object):
    def __init__(self, f): self.f = f
    def __get__(self, o, t):
        v = self.f(o); o.__dict__[self.f.__name__] = v; return v
class L(object):
    calls = 0
    @once
    def v(self): L.calls += 1; return 'computed'
l = L(); print l.v, l.v, L.calls, l.__dict__
class Multi(object):
    def __getattr__(self, n):
        if n.startswith('do_'): return lambda *x: (n[3:], x)
        raise AttributeError(n)
print Multi().do_it(1), hasattr(Multi(), 'x'), map(a.f, [1])[0], sorted([3, 1], key=L.__dict__.get) , [f.__name__ for f in (a.f, A.f, len, ''.join)]
