# A user-made sequence and mapping behaving everywhere: len, in, indexing, slicing, iteration, comparison, str.
class Vec(object):
    def __init__(self, *xs): self.xs = list(xs)
    def __len__(self): return len(self.xs)
    def __getitem__(self, i):
        r = self.xs[i]
        return Vec(*r) if isinstance(i, slice) else r
    def __setitem__(self, i, v): self.xs[i] = v
    def __delitem__(self, i): del self.xs[i]
    def __iter__(self): return iter(self.xs)
    def __contains__(self, x): return x in self.xs
    def __eq__(self, o): return isinstance(o, Vec) and self.xs == o.xs
    def __ne__(self, o): return not self == o
    def __add__(self, o): return Vec(*[a + b for a, b in zip(self, o)])
    def __mul__(self, k): return Vec(*[a * k for a in self])
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __repr__(self): return 'Vec(%s)' % ', '.join(map(repr, self.xs))
    def __nonzero__(self): return any(self.xs)
    def __hash__(self): return hash(tuple(self.xs))
v = Vec(1, 2, 3)
print v, len(v), v[0], v[-1], v[1:], v[::-1], 2 in v, list(v), v + v, v * 2, 3 * v, -v, v == Vec(1, 2, 3), v != Vec(), bool(Vec(0)), bool(v)
v[0] = 10; v[1:2] = [7, 8]; print v
del v[-1]; del v[:1]; print v
print {Vec(1): 'a'}[Vec(1)], [Vec(1)].index(Vec(1)), Vec(1) in [Vec(1)], max(v), sorted(v, reverse=True), map(str, v), '%s|%r' % (v, v)
a, b = v
print a, b, sum(v), zip(v, v), (lambda *x: x)(*v), reduce(lambda p, q: p * q, v)
class Map(object):
    def __init__(self, **k): self.d = k
    def keys(self): return sorted(self.d)
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __contains__(self, k): return k in self.d
    def __iter__(self): return iter(self.keys())
    def __len__(self): return len(self.d)
m = Map(a=1, b=2)
print dict(m), '%(a)s-%(b)s' % m, 'a' in m, list(m), len(m), (lambda **k: sorted(k.items()))(**m)
m['c'] = 3; del m['a']; print sorted(dict(m).items())
d = {}; d.update(m); print sorted(d.items())
m['b'] += 10; print m['b']
class Default(dict):
    def __missing__(self, k): print 'missing', k,; return k * 2
dd = Default(x=1)
print dd['x'], dd['y'], 'y' in dd, dd.get('z'), len(dd)
class L(list):
    def append(self, x): list.append(self, x * 2)
    def __getitem__(self, i): return 'item %s' % list.__getitem__(self, i)
l = L([1]); l.append(2); l += [3]; l.extend([4])
print l, l[0], l[0:2], [x for x in l], len(l), l == [1, 4, 3, 4], sorted(l), l + [1], type(l + [1]).__name__, type(l[0:1]).__name__, type(l * 2).__name__
