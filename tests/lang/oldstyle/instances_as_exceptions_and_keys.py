# Old-style instances as dict keys, in sets, compared, copied, stored in cycles, with __hash__ and __eq__ on the instance.
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __repr__(self): return 'K(%s)' % self.n
d = {K(1): 'a', K(2): 'b'}
print d[K(1)], K(2) in d, K(3) in d, len(set([K(1), K(1), K(2)])), d.get(K(9)), [K(1), K(2)].index(K(2)), K(1) in [K(1)], [K(1)].count(K(1))
class Plain: pass
p, q = Plain(), Plain()
e = {p: 1, q: 2}
print e[p], e[q], p in e, Plain() in e, p == p, p == q, p != q, (p < q) == (q > p), cmp(p, p), cmp(p, q) == -cmp(q, p)
p.__hash__ = lambda: 5
print hash(p), hash(q) != 5
p.__eq__ = lambda o: True
print p == 1, p == q, q == p
class Cmp:
    def __init__(self, v): self.v = v
    def __cmp__(self, o): return cmp(self.v, getattr(o, 'v', o))
try: {Cmp(1): 1}
except TypeError as err: print err
print max(Cmp(1), Cmp(3), Cmp(2)).v, [c.v for c in sorted(map(Cmp, [3, 1, 2]))], Cmp(1) == 1, 1 == Cmp(1), Cmp(2) > 1, Cmp(1) in [1, 2], 5 < Cmp(9)
a = Plain(); a.self = a; a.list = [a]; print a.self.self is a, a.list[0] is a
b = Plain(); b.__dict__.update(x=1, y=2); print sorted(vars(b).items()), b.x
def copy(o):
    new = o.__class__() if not hasattr(o, '__init__') else Plain()
    new.__class__ = o.__class__
    new.__dict__.update(o.__dict__)
    return new
k = copy(K(7)); print k, k == K(7), k is K(7), k.__class__.__name__
print sorted([K(2), K(1)], key=lambda k: k.n), {K('x'): 1}.keys(), repr([K(1), (K(2),)]), '%s %r' % (K(1), K(2))
