# dict methods and views, construction, errors, mutation rules, equality, ordering of small int keys.
d = {1: 'a', 2: 'b'}
print d.get(1), d.get(9), d.get(9, 'dflt'), d.setdefault(3, 'c'), d.setdefault(1, 'z'), d.pop(3), d.pop(3, None), d.has_key(1), 1 in d, 9 not in d, len(d), d
print d.keys(), d.values(), d.items(), list(d.iterkeys()), list(d.itervalues()), list(d.iteritems()), [k for k in d], d.copy() == d, d.copy() is d, type(d.iteritems()).__name__
d.update({2: 'B', 4: 'D'}); d.update([(5, 'E'), 'fF']); d.update(x=1); d.update(); d.update({6: 6}, y=2); print sorted(d.items(), key=repr)
print dict(), dict(a=1), dict([(1, 2), (3, 4)]), dict({1: 2}), dict([('a', 1)], a=2, b=3) == {'a': 2, 'b': 3}, dict(zip('ab', (1, 2))) == {'a': 1, 'b': 2}, dict.fromkeys([1, 2]), dict.fromkeys('ab', 0) == {'a': 0, 'b': 0}, dict(iter([[1, 2]])), dict(['ab', 'cd']) == {'a': 'b', 'c': 'd'}
print {1: 2}.popitem(), {1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {1: {2: 3}} == {1: {2: 3}}, cmp({1: 1}, {1: 2}), {1: 1} < {1: 2}, {1: 2, 2: 3} > {1: 9}, bool({}), bool({0: 0}), {1: 2}.__contains__(1), {1: 2}.__getitem__(1), {1: 2}.__len__()
for f in (lambda: {}[1], lambda: {}['k'], lambda: {}[(1, 2)], lambda: {}.pop('x'), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}[[]], lambda: {}.get([]), lambda: {}.setdefault({}, 1), lambda: dict(5), lambda: dict([1]), lambda: dict([(1,)]), lambda: dict([(1, 2, 3)]), lambda: dict(['abc']), lambda: dict(1, 2), lambda: {}.update(5), lambda: {}.get(), lambda: {}.keys(1), lambda: {}.nope, lambda: {1: 2} + {3: 4}, lambda: hash({}), lambda: dict.fromkeys(5), lambda: {}.has_key(), lambda: {} - {}, lambda: -{}, lambda: [] in {}, lambda: dict.fromkeys(), lambda: {}.copy(1), lambda: {}.__delitem__(1), lambda: {}.update({}, {}), lambda: dict([(1, 2), 3])):
    try: print f()
    except (KeyError, TypeError, ValueError, AttributeError) as e: print type(e).__name__, e
d = {1: 1, 2: 2, 3: 3}
for k in d.keys():
    if k < 3: del d[k]
print d
for mutate in (lambda d: d.__setitem__('new', 1), lambda d: d.pop(1), lambda d: d.clear()):
    d = {1: 1, 2: 2}
    try:
        for k in d: mutate(d)
        print 'no error'
    except RuntimeError as e: print e
d = {1: 1, 2: 2}
for k in d: d[k] = 'same keys are fine'
print d
v, i, ks = d.viewvalues(), d.viewitems(), d.viewkeys()
print v, i, ks, len(ks), 1 in ks, (1, 'x') in i, ks & [1, 5], sorted(ks | [9]), ks - [1], ks ^ [1, 3], ks == set([1, 2]), ks < set([1, 2, 3]), list(i)[0]
d[3] = 3; print len(ks), list(v)[-1], list(ks)
print {1: 'int'}.get(1.0), {1: 'int'}.get(True), {1.0: 'f', 1: 'i'}, {'a': 1, u'a': 2}, {(1, 2): 't'}[(1, 2)], {None: 0}[None], {2 ** 70: 'big'}[2 ** 70], {frozenset([1]): 'fs'}[frozenset([1])]
d.clear(); print d, d == {}
d['self'] = d; print d, len(d)
x = {}; y = {1: x}; x[1] = y; print x
class K(object):
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): return self.h
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return 'K%d' % self.n
c = {K(1, 5): 'a', K(2, 5): 'b', K(3, 13): 'c'}
print c[K(2, 5)], c.get(K(2, 6)), len(c), c
k1 = K(1, 5); c[K(1, 5)] = 'replaced, key kept'; print c[k1], [k is k1 for k in c].count(True)
class D(dict):
    def __getitem__(self, k): return 'overridden'
    def get(self, k, d=None): return 'get'
    def __setitem__(self, k, v): dict.__setitem__(self, k, v * 2)
s = D(a=1); s['b'] = 2; s.update(c=3)
print s['a'], s.get('x'), sorted(s.items()), s.setdefault('d', 4), dict(s) == {'a': 1, 'b': 4, 'c': 3, 'd': 4}, s.pop('a'), '%(b)s' % s, s.copy().__class__.__name__, D.fromkeys([1], 2).items()
