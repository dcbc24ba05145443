# Every form of parameter list, called in every legal way.
def a(): return 'a'
def b(x): return x
def c(x, y): return x, y
def d(x, y=2): return x, y
def e(*r): return r
def f(x, *r): return x, r
def g(x, y=2, *r): return x, y, r
def h(**k): return sorted(k.items())
def i(x, **k): return x, sorted(k.items())
def j(x, y=2, *r, **k): return x, y, r, sorted(k.items())
def k_(*r, **k): return r, sorted(k.items())
def l(x=1, y=2, *r, **k): return x, y, r, sorted(k.items())
print a(), b(1), b(x=1), c(1, 2), c(1, y=2), c(y=2, x=1)
print d(1), d(1, 3), d(1, y=4), d(x=5), d(y=6, x=7)
print e(), e(1), e(1, 2), f(1), f(1, 2, 3), g(1), g(1, 3), g(1, 3, 4, 5), g(x=0), g(y=0, x=1)
print h(), h(a=1), i(1), i(x=1), i(1, y=2), i(y=2, x=1)
print j(1), j(1, 5), j(1, 5, 6, 7), j(1, y=3, z=4), j(1, 5, 6, z=7), j(x=9, q=8)
print k_(), k_(1, a=2), l(), l(5, z=1), l(1, 2, 3, 4), l(y=0)
print j(*(1, 2, 3), **{'m': 4}), j(1, *(2, 3)), j(1, **{'y': 3}), j(z=0, *(1,))
print l(*[]), l(**{}), l(*[], **{}), e(*(1,)), e(0, *(1,))
def kwname(self=None, **kw): return self, kw
print kwname(cls=1), kwname(self=2)
class M(object):
    def m(*args, **kw): return len(args), kw
    def n(self, x=1, *r): return x, r
print M().m(1, 2, k=3), M().n(), M().n(5, 6), M().n(*(7, 8))
