# Old-style containers: sequences by __getitem__, mappings, slices, len, in, iter errors, list() and unpacking.
class Seq:
    def __init__(self, *xs): self.xs = xs
    def __getitem__(self, i): return self.xs[i]
    def __len__(self): return len(self.xs)
s = Seq(1, 2, 3)
print list(s), [x for x in s], tuple(s), len(s), s[0], s[-1], s[0:2], s[::2], 2 in s, 9 in s, max(s), sorted(s, reverse=True), list(reversed(s)), zip(s, s), map(str, s), sum(s), bool(s), bool(Seq()), dict(enumerate(s)), list(iter(s)), (lambda *a: a)(*s)
a, b, c = s; print a, b, c
class Sl(Seq):
    def __getslice__(self, i, j): return 'getslice', i, j
    def __setslice__(self, i, j, v): print 'setslice', i, j, v
    def __delslice__(self, i, j): print 'delslice', i, j
    def __setitem__(self, k, v): print 'setitem', k, v
    def __delitem__(self, k): print 'delitem', k
t = Sl(1, 2, 3)
print t[1:2], t[-1:], t[:1], t[::2]
t[0:1] = 'x'; t[::2] = 'y'; del t[1:2]; del t[::2]; t[0] = 1; del t[-1]; t[-2:] = 'neg'
class Map:
    def __init__(self, **d): self.d = d
    def keys(self): return sorted(self.d)
    def __getitem__(self, k): return self.d[k]
    def __contains__(self, k): return k in self.d
    def has_key(self, k): return k in self.d
m = Map(x=1, y=2)
print dict(m) == {'x': 1, 'y': 2}, '%(x)s' % m, 'x' in m, 'q' in m, (lambda **k: sorted(k))(**m)
try: list(m)
except KeyError as e: print 'KeyError', e
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def next(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print list(It()), [x for x in It()], 2 in It(), sum(It()), list(zip(It(), 'ab'))
class NoNext:
    def __iter__(self): return self
class BadIter:
    def __iter__(self): return 5
class NoLen: pass
for f in (lambda: list(NoNext()), lambda: list(BadIter()), lambda: len(NoLen()), lambda: iter(NoLen()), lambda: NoLen()[0], lambda: 1 in NoLen(), lambda: reversed(NoLen()), lambda: NoLen()[0:1], lambda: max(NoLen())):
    try: f()
    except (TypeError, AttributeError) as e: print type(e).__name__, e
class BadLen:
    def __init__(self, r): self.r = r
    def __len__(self): return self.r
for r in (-1, 'x', 2L, 2 ** 70, None, True):
    try: print len(BadLen(r)),
    except (TypeError, ValueError, OverflowError) as e: print type(e).__name__, e
    try: print bool(BadLen(r))
    except (TypeError, ValueError, OverflowError) as e: print type(e).__name__, e
class Contains:
    def __contains__(self, x): return x
print 5 in Contains(), 0 in Contains(), '' not in Contains()
class Call:
    def __call__(self, *a, **k): return a, k
print Call()(1, x=2), map(Call(), [1])[0], apply(Call(), (1, 2))
