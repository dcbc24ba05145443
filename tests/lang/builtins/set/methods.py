# Methods, operators and messages of set and frozenset.
def show(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


class S(set):
    pass


class F(frozenset):
    pass


s, f = S([1, 2]), F([1, 2])
cases = [
    ('s.copy()', lambda: s.copy()),
    ('f.copy()', lambda: f.copy()),
    ('s | s', lambda: s | s),
    ('s & {1}', lambda: s & {1}),
    ('s - s', lambda: s - s),
    ('s ^ s', lambda: s ^ s),
    ('s.union()', lambda: s.union()),
    ('f | s', lambda: f | s),
    ('s | f', lambda: s | f),
    ('{1} | f', lambda: {1} | f),
    ('f.intersection([1])', lambda: f.intersection([1])),
    ('f.intersection()', lambda: f.intersection()),
    ('s.symmetric_difference([1])', lambda: s.symmetric_difference([1])),
    ('s.difference()', lambda: s.difference()),
    ('f.difference([5], [2])', lambda: f.difference([5], [2])),
    ('{1} | [1]', lambda: {1} | [1]),
    ('{1}.union(3)', lambda: {1}.union(3)),
    ('{1} & 3', lambda: {1} & 3),
    ('{1} < 3', lambda: {1} < 3),
    ('{1} <= [1]', lambda: {1} <= [1]),
    ('{1} == [1]', lambda: {1} == [1]),
    ('{1} != [1]', lambda: {1} != [1]),
    ('{1}.issubset([1, 2])', lambda: {1}.issubset([1, 2])),
    ('{1}.issuperset([1, 2])', lambda: {1}.issuperset([1, 2])),
    ('{1, 2}.issuperset(iter([1, 2]))', lambda: {1, 2}.issuperset(iter([1, 2]))),
    ('cmp({1}, {1})', lambda: cmp({1}, {1})),
    ('cmp({1}, 5) and None', lambda: cmp({1}, 5) and None),
    ('{1}.__cmp__({1})', lambda: {1}.__cmp__({1})),
    ('hash({1})', lambda: hash({1})),
    ('set(1)', lambda: set(1)),
    ('set(1, 2)', lambda: set(1, 2)),
    ('set(a=1)', lambda: set(a=1)),
    ('frozenset(a=1)', lambda: frozenset(a=1)),
    ('frozenset(1, 2)', lambda: frozenset(1, 2)),
    ('S(a=1)', lambda: S(a=1)),
    ('F(a=1)', lambda: F(a=1)),
    ('F([1], 2)', lambda: F([1], 2)),
    ('{1}.pop(3)', lambda: {1}.pop(3)),
    ('set().pop()', lambda: set().pop()),
    ('{1}.remove(5)', lambda: {1}.remove(5)),
    ('{1}.remove([])', lambda: {1}.remove([])),
    ('{1}.remove({3})', lambda: {1}.remove({3})),
    ('{1}.remove((1, 2))', lambda: {1}.remove((1, 2))),
    ('{1}.discard({3})', lambda: {1}.discard({3})),
    ('{1}.discard([])', lambda: {1}.discard([])),
    ('{3} in {1}', lambda: {3} in {1}),
    ('{3} in {frozenset([3])}', lambda: {3} in {frozenset([3])}),
    ('S([3]) in {frozenset([3])}', lambda: S([3]) in {frozenset([3])}),
    ('[] in {1}', lambda: [] in {1}),
    ('{1}.add([])', lambda: {1}.add([])),
    ('{1}.add({1})', lambda: {1}.add({1})),
    ('{1}.add()', lambda: {1}.add()),
    ('{1}.isdisjoint(3)', lambda: {1}.isdisjoint(3)),
    ('{1}.isdisjoint([2])', lambda: {1}.isdisjoint([2])),
    ('{1}.isdisjoint({1, 2})', lambda: {1}.isdisjoint({1, 2})),
    ('{1}.isdisjoint([[]])', lambda: {1}.isdisjoint([[]])),
    ('s.isdisjoint(s)', lambda: s.isdisjoint(s)),
    ('set().isdisjoint(set())', lambda: set().isdisjoint(set())),
    ('{1}.update(1)', lambda: {1}.update(1)),
    ('{1}.update([[]])', lambda: {1}.update([[]])),
    ('{1}.intersection([[]])', lambda: {1}.intersection([[]])),
    ('{1}.difference([[]])', lambda: {1}.difference([[]])),
    ('{1}.difference([{1}])', lambda: {1}.difference([{1}])),
    ('{1}.symmetric_difference([[]])', lambda: {1}.symmetric_difference([[]])),
    ('{1}.intersection_update(1, 2)', lambda: {1}.intersection_update(1, 2)),
    ('{1}.__ior__([1])', lambda: {1}.__ior__([1])),
    ('{1}.__ior__({2})', lambda: {1}.__ior__({2})),
    ('{1}.difference_update([{1}])', lambda: {1}.difference_update([{1}])),
    ('{1}.intersection([{1}])', lambda: {1}.intersection([{1}])),
    ('{1}.__contains__([])', lambda: {1}.__contains__([])),
    ('{1} < {1, 2}', lambda: {1} < {1, 2}),
    ('{1} < {2, 3}', lambda: {1} < {2, 3}),
    ('{1, 2} > {1}', lambda: {1, 2} > {1}),
    ('{1} <= {1}', lambda: {1} <= {1}),
    ('{1} >= {1}', lambda: {1} >= {1}),
    ('{1} != {1}', lambda: {1} != {1}),
    ('{1} == frozenset([1])', lambda: {1} == frozenset([1])),
    ('{1}.__lt__(3)', lambda: {1}.__lt__(3)),
    ('{1}.__eq__(3)', lambda: {1}.__eq__(3)),
    ('frozenset() is frozenset([])', lambda: frozenset() is frozenset([])),
    ('frozenset([1]) == {1L}', lambda: frozenset([1]) == {1L}),
    ('F() is F()', lambda: F() is F()),
    ('f.copy() is f', lambda: f.copy() is f),
    ('hash(frozenset([1, 2, 3]))', lambda: hash(frozenset([1, 2, 3]))),
    ('hash(frozenset())', lambda: hash(frozenset())),
    ('hash(frozenset(range(100)))', lambda: hash(frozenset(range(100)))),
    ('hash(frozenset(["a", "b"]))', lambda: hash(frozenset(["a", "b"]))),
    ('hash(frozenset([frozenset(), frozenset([1])]))', lambda: hash(frozenset([frozenset(), frozenset([1])]))),
    ('{frozenset([1, 2]): 1}[frozenset([2, 1])]', lambda: {frozenset([1, 2]): 1}[frozenset([2, 1])]),
    ('set.__init__(frozenset([1]), [3])', lambda: set.__init__(frozenset([1]), [3])),
    ('{1}.symmetric_difference({1: 3, 2: 3})', lambda: {1}.symmetric_difference({1: 3, 2: 3})),
    ('set.__new__(set, 3, 4, 5)', lambda: set.__new__(set, 3, 4, 5)),
    ('frozenset.__new__(frozenset, 3)', lambda: frozenset.__new__(frozenset, 3)),
    ('{1}.difference([1], 3)', lambda: {1}.difference([1], 3)),
    ('{1}.issubset(3)', lambda: {1}.issubset(3)),
    ('{1}.issubset()', lambda: {1}.issubset()),
    ('{1}.remove()', lambda: {1}.remove()),
    ('{1}.__reduce__()', lambda: {1}.__reduce__()),
    ('S([1]).__reduce__()', lambda: S([1]).__reduce__()),
    ('frozenset([3]).__reduce__()', lambda: frozenset([3]).__reduce__()),
    ('S()', lambda: S()),
    ('F()', lambda: F()),
    ('frozenset()', lambda: frozenset()),
    ('set()', lambda: set()),
    ('frozenset([1])', lambda: frozenset([1])),
    ('{1, "a", (2, 3)}', lambda: {1, "a", (2, 3)}),
    ('{1, True, 1.0}', lambda: {1, True, 1.0}),
    ('{True, 1}', lambda: {True, 1}),
    ('{1.0, 1}', lambda: {1.0, 1}),
    ('set("hello")', lambda: set("hello")),
    ('set({1: 2})', lambda: set({1: 2})),
    ('{x % 3 for x in range(10)}', lambda: {x % 3 for x in range(10)}),
    ('type(f).add', lambda: type(f).add),
    ('set().x', lambda: set().x),
    ('{1} + {2}', lambda: {1} + {2}),
    ('{1} - [1]', lambda: {1} - [1]),
    ('{1}(2)', lambda: {1}(2)),
    ('{1}[0]', lambda: {1}[0]),
    ('len({1, 2})', lambda: len({1, 2})),
    ('sorted({3, 1, 2})', lambda: sorted({3, 1, 2})),
    ('{1, 2, 3} & {2, 3, 4}', lambda: {1, 2, 3} & {2, 3, 4}),
    ('{1, 2, 3} & frozenset([2, 3])', lambda: {1, 2, 3} & frozenset([2, 3])),
    ('frozenset([1]) | {2}', lambda: frozenset([1]) | {2}),
    ('{1, 2}.union([3], (4,), {5: 6}, "7")', lambda: {1, 2}.union([3], (4,), {5: 6}, "7")),
    ('{1, 2, 3, 4}.intersection([1, 2, 3], (2, 3, 9), {3: 1})', lambda: {1, 2, 3, 4}.intersection([1, 2, 3], (2, 3, 9), {3: 1})),
    ('{1, 2, 3, 4}.difference([1], (2,), {3: 1})', lambda: {1, 2, 3, 4}.difference([1], (2,), {3: 1})),
    ('set([1, 2]).intersection_update([2])', lambda: set([1, 2]).intersection_update([2])),
    ('set.union', lambda: set.union),
]
for expr, case in cases:
    print expr, '->',
    show(case)
for f in (lambda s: s.update([3], {4: 1}, 'x'), lambda s: s.intersection_update([1, 2, 3]), lambda s: s.difference_update([1], [2]),
          lambda s: s.symmetric_difference_update([1, 9]), lambda s: s.symmetric_difference_update(s), lambda s: s.difference_update(s),
          lambda s: s.update(s), lambda s: s.__init__([7]), lambda s: s.__init__(3), lambda s: s.__init__(), lambda s: s.clear(),
          lambda s: s.__ior__({8}), lambda s: s.__iand__({1}), lambda s: s.__isub__({1}), lambda s: s.__ixor__({1, 8}),
          lambda s: s.__isub__(s), lambda s: s.__ixor__(s), lambda s: s.__iand__(s), lambda s: s.discard(1), lambda s: s.remove(1)):
    s = {1, 2}
    show(f, s)
    print s
s = {1, 2}
try:
    s |= [3]
except TypeError as e:
    print e


class X(object):
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return repr(self.x)

    def __hash__(self):
        return 1


s = set()
s.add(X(s))
print s
s = S()
s.add(X(s))
print s
it = iter({1, 2, 3})
print it.__length_hint__(), next(it), it.__length_hint__(), type(it).__name__
s = {1, 2}
it = iter(s)
s.add(5)
show(next, it)
show(next, it)
print it.__length_hint__()
s = S('ab')
s.attr = 5
t = s.copy()
print t, hasattr(t, 'attr')
