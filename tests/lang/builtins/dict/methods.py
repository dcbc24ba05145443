# dict's methods, operators and messages.
def show(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


d = {1: 2, 'a': 'b', 2.5: (3,)}
print d, len(d), d[1], d.get(5), d.get(5, 6), d.get('a'), 1 in d, 5 in d, d.has_key(2.5), d.has_key(0)
print d.keys(), d.values(), d.items(), list(d), list(d.iterkeys()), list(d.itervalues()), list(d.iteritems())
print d.setdefault(7), d.setdefault(1, 9), d.setdefault(8, 9), d
print d.pop(7), d.pop(77, 'no'), d
print d == {1: 2, 'a': 'b', 2.5: (3,), 8: 9}, d != {}, {} == {}, {1: 1} == {1.0: 1L}, {1: 1} == {1: 2}, {1: 1} == {2: 1}
print cmp({}, {}), cmp({1: 2}, {1: 3}), cmp({1: 2}, {2: 1}), cmp({2: 1}, {1: 2}), cmp({1: 2}, {1: 2, 3: 4}), cmp({1: [1]}, {1: []})
print {1: 2} < {1: 3}, {1: 2} > {0: 5}, {1: 2} <= {1: 2}, {} < {1: 1}, {1: 2} < 3, {} < [], {} > 5, {1: 2, 3: 4} > {1: 2, 2: 5}
show(lambda: {}.pop(1))
show(lambda: {}.pop([]))
show(lambda: {1: 2}.pop([]))
show(lambda: {1: 2}.pop(3))
show(lambda: {1: 2}.pop((3, 4)))
show(lambda: {1: 2}[(3, 4)])
show(lambda: {1: 2}[()])
show(lambda: {}.popitem())
show(lambda: dict(1, 2))
show(lambda: {}.update(1, 2))
show(lambda: dict([1]))
show(lambda: dict([(1, 2), (1, 2, 3)]))
show(lambda: dict(['ab', 'cd', 'e']))
show(lambda: dict(['ab', u'cd', [5, 6], iter((7, 8)), {9: 1, 10: 2}]))
show(lambda: dict(5))
show(lambda: {}.update(5))
show(lambda: dict(**{1: 2}))
show(lambda: {}.get())
show(lambda: {}.get(1, 2, 3))
show(lambda: {}.pop())
show(lambda: {}.fromkeys())
show(lambda: {}.fromkeys([1, 2]))
show(lambda: dict.fromkeys('ab', 0))
show(lambda: dict.fromkeys(5))
show(lambda: dict.fromkeys([[]]))
show(lambda: {}.setdefault([]))
show(lambda: {}.has_key())
show(lambda: {}.keys(1))
show(lambda: {}.clear(1))
show(lambda: {1: 2}[[]])
show(lambda: {}[[]])
show(lambda: {}.get([]))
show(lambda: [] in {})
show(lambda: {}.__delitem__(1))
show(lambda: {}.__delitem__([]))
show(lambda: {}.__cmp__(3))
show(lambda: {}.__lt__({}))
show(lambda: {}.__eq__(3))
show(lambda: hash({}))
show(lambda: {{}: 1})
show(lambda: {}.x)
show(lambda: {} + {})
show(lambda: {}(1))


class D(dict):
    def __missing__(self, key):
        if key == 'raise':
            raise ValueError('missing')
        return 'missing %r' % (key,)


class E(dict):
    def keys(self):
        return ['k1', 'k2']

    def __getitem__(self, key):
        return key * 2


class Mapping:
    def keys(self):
        return iter(['x', 'y'])

    def __getitem__(self, key):
        return key + '!'


class BadKeys:
    def keys(self):
        return 5


d = D(a=1)
print d['a'], d['b'], d, type(d.copy()), type(D.fromkeys('ab')), D.fromkeys('ab'), d.get('zz')
show(lambda: d['raise'])
print dict(E(q=1)), dict(Mapping()), dict(Mapping(), y='y', z='z')
show(lambda: dict(BadKeys()))
d = {}
d.update(Mapping())
print d


class F(dict):
    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value * 2)


print F(a=1), F.fromkeys([1, 2], 3), F([(1, 2)])
d = {}
d['self'] = d
d['list'] = [d]
print d
x, y = {}, {}
x[1], y[1] = y, x
show(lambda: x == y)
show(lambda: cmp(x, y))
for what in (d.iterkeys, d.itervalues, d.iteritems):
    it = what()
    print it.__length_hint__(), type(it).__name__
    next(it)
    print it.__length_hint__()
    d[len(d)] = 1
    show(next, it)
    show(next, it)
    print it.__length_hint__()
    d.popitem()
    show(next, it)
