# _functools: partial and reduce; functools.
import functools, _functools
from functools import partial, reduce, wraps, update_wrapper, cmp_to_key, total_ordering

def tr(f, *a, **kw):
    try: return f(*a, **kw)
    except Exception as e: return '%s: %s' % (type(e).__name__, e)

def f(*a, **kw): return a, sorted(kw.items())
p = partial(f, 1, 2, a=3)
print p(), p(4, b=5), p(a=6), p.func is f, p.args, p.keywords, p.__dict__, partial(f).keywords, partial(f).args
p.x = 1; print p.__dict__, p.x, tr(setattr, p, 'func', 1), tr(delattr, p, 'args'), tr(delattr, p, '__dict__'), tr(setattr, p, '__dict__', 3)
p.__dict__ = {'y': 2}; print p.y, tr(partial), tr(partial, 1), tr(partial, x=1), tr(partial(len)), tr(partial(len), [1, 2]), partial, repr(partial(f))[:25]
print p.__reduce__()[1][0] is f, p.__reduce__()[2][1:], [n for n in dir(partial) if n not in dir(object)]
q = partial(len); q.__setstate__((f, (9,), {'z': 1}, None)); print q(1), q.__dict__, tr(q.__setstate__, 1), tr(q.__setstate__, (1, 2, 3, 4)), tr(q.__setstate__, (f, (), 5, None))
class P(partial): pass
s = P(f, 1); s.z = 2; print s(2), s.z, s.__dict__, type(s).__name__
print reduce(lambda a, b: a * b, range(1, 6)), reduce(f, [], 5), reduce(f, [5]), tr(reduce, f, []), tr(reduce, f), tr(reduce, f, 3), tr(reduce, len, [1, 2]), tr(reduce, f, [1], 2, 3), _functools.reduce.__name__
@wraps(f)
def g(): "doc"
print g.__name__, g.__doc__, sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a))
@total_ordering
class T(object):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print T(1) <= T(2), T(1) > T(2), T(2) >= T(2), update_wrapper(partial(f), f).__name__
d = {}
print partial(f, **{'a': 1})(**{'b': 2}), tr(lambda: partial(f)(**{1: 2})), tr(lambda: partial(f, **{'a': 1})(**{u'\xe9': 2}))
