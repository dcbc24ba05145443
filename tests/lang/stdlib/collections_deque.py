# deque and defaultdict.
from _collections import deque, defaultdict
import copy

def tr(f, *a, **kw):
    try: return f(*a, **kw)
    except Exception as e: return '%s: %s' % (type(e).__name__, e)

print deque, defaultdict, [n for n in dir(deque)], sorted(n for n in dir(defaultdict) if n not in dir(dict))
d = deque('abc'); d.append(1); d.appendleft(2); print d, len(d), d.pop(), d.popleft(), d
d.extend('xy'); d.extendleft('pq'); print d, d[0], d[-1], d[2], tr(lambda: d[10]), tr(lambda: d['a']), tr(lambda: d[1:2])
d[1] = 'Z'; del d[0]; print d, tr(d.__setitem__, 20, 1), tr(d.__delitem__, -20)
d.rotate(); print d; d.rotate(-2); print d; d.rotate(100); print d; d.rotate(0); print d, tr(d.rotate, 'a'), tr(d.rotate, 1, 2)
d.reverse(); print d, list(reversed(d)), d.count('a'), tr(d.remove, 'nope'), d.remove('a'), d, 'b' in d, 'q' in d
print deque(), deque(maxlen=3), deque([1, 2, 3, 4], 2), deque([1], maxlen=None), tr(deque, 1), tr(deque, [], -1), tr(deque, [], 'a'), tr(deque, 1, 2, 3), tr(deque, x=1), deque(iterable=[1], maxlen=0)
m = deque([1, 2, 3], 3); m.append(4); print m; m.appendleft(0); print m, m.maxlen, deque().maxlen, tr(setattr, m, 'maxlen', 2); m.extend(range(10)); print m; m.extendleft(range(10)); print m
z = deque(maxlen=0); z.append(1); z.extend([1, 2]); z.appendleft(3); print z, len(z)
print tr(deque().pop), tr(deque().popleft), tr(hash, d), tr(len, d), bool(deque()), bool(d)
e = deque([1, 2, 3])
print e == deque([1, 2, 3]), e != deque([1, 2, 3]), e < deque([1, 2, 4]), e <= deque([1, 2]), e > deque([1]), e >= deque([1, 2, 3, 0]), e == [1, 2, 3], cmp(e, deque([1, 5]))
e += 'ab'; print e, tr(lambda: e + e), tr(lambda: e * 2)
e.extend(e); print e; e.extendleft(e); print len(e); e.clear(); print e
r = deque([1]); r.append(r); print r, copy.copy(m), copy.copy(m).maxlen, m.__copy__() is m, tr(m.__reduce__), deque([1]).__reduce__()
q = deque(range(5))
def run(f):
    try:
        for x in q: f(x)
    except RuntimeError as ex: print ex
run(q.append); run(lambda x: q.popleft()); run(lambda x: None)
class Mut(object):
    def __init__(self, f): self.f = f
    def __eq__(self, o): self.f(); return False
q = deque([1, 2]); q.append(Mut(q.clear)); print tr(q.remove, 5), q
q = deque([1, 2, 3]); q[0] = Mut(lambda: q.append(1)); print tr(q.count, 5)
it = iter(deque('abc')); print it.__length_hint__(), next(it), it.__length_hint__(), type(it), type(reversed(deque())), list(it), it.__length_hint__()
class SubD(deque):
    pass
s = SubD('ab', maxlen=5); s.x = 1; print s, s.x, copy.copy(s), copy.copy(s).__dict__, s.__reduce__()[1:]
big = deque()
for i in range(1000): big.append(i)
for i in range(900): big.popleft()
for i in range(50): big.appendleft(-i)
print len(big), big[0], big[-1], sum(big), big[50], list(big)[:3]
dd = defaultdict(list); dd['a'].append(1); dd[2].append(3); print dd, dd.default_factory, sorted(dd.items(), key=repr), dd.get('zz'), 'zz' in dd, dd == {'a': [1], 2: [3]}
dd.default_factory = None; print tr(lambda: dd['q']), dd, tr(lambda: defaultdict()[(1, 2)]), defaultdict(), tr(defaultdict, 1), defaultdict(None, {1: 2}), defaultdict(int, a=1), defaultdict(int, [(1, 2)], b=3) == {1: 2, 'b': 3}
dd.default_factory = 3; print tr(lambda: dd['q']); del dd.default_factory; print dd.default_factory
print tr(dd.__missing__, 1), defaultdict(int).__missing__(1), defaultdict(int, {1: 2}).copy(), copy.copy(defaultdict(int, {1: 2})), copy.deepcopy(defaultdict(list, {1: [2]}))
print defaultdict(int, {1: 2}).__reduce__()[:4], list(defaultdict(int, {1: 2}).__reduce__()[4])
class SubDD(defaultdict):
    def __missing__(self, k): return k * 2
print SubDD()[4], SubDD(int, x=1), type(SubDD().copy()).__name__, len(SubDD(int))
rec = defaultdict(lambda: 1); rec[1] = rec; rec.default_factory = rec.copy; print repr(rec)[:30]
for f in (lambda: 1 / 0, lambda: {}):
    x = defaultdict(f)
    print tr(lambda: x[1]), dict(x)
print tr(defaultdict(int).__init__, 1, 2, 3), tr(defaultdict, list, 3)
