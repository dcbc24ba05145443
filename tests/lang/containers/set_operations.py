# set and frozenset: operators, methods with any iterable, mutation, comparison, hashing, errors.
a, b = set([1, 2, 3]), set([3, 4])
print a | b, a & b, a - b, a ^ b, a.union(b, [9]), a.intersection([1, 2], (2,)), a.difference('x', [1]), a.symmetric_difference([3, 5]), a.union(), a.issubset([1, 2, 3, 4]), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint(b)
print a < b, a <= a, a < a, a > set([1]), a >= a, a == set([3, 2, 1]), a != b, a == frozenset(a), set() < a, 1 in a, 9 in a, len(a), bool(set()), a == [1, 2, 3]
s = set('hello'); print sorted(s), len(s)
s = set(); s.add(1); s.add(1); s.update([2, 3], (4,)); s.discard(9); s.discard(1); s.remove(2); print s, s.pop() in (3, 4), len(s)
s = set([1, 2]); s |= set([3]); s &= set([2, 3, 4]); s ^= set([4]); s -= set([2]); print s
s = set([1, 2, 3]); s.intersection_update([1, 2], [2]); print s; s.difference_update([2]); print s; s.symmetric_difference_update([5]); print s; s.update(); s.clear(); print s
f = frozenset([1, 2]); print f, f | set([3]), type(f | set([3])).__name__, type(set([3]) | f).__name__, hash(f) == hash(frozenset([2, 1])), {f: 1}[frozenset([1, 2])], f.copy() is f, frozenset(f) is f, f == set([1, 2]), set([f]) == set([frozenset([1, 2])]), f in set([f]), set([1, 2]) in set([f]), frozenset(), repr(set()), f.difference([1])
for g in (lambda: set([[]]), lambda: set(5), lambda: set([1]) | [1], lambda: set([1]) + set([2]), lambda: set().pop(), lambda: set().remove(1), lambda: set([1]).remove([]), lambda: hash(set()), lambda: f.add(1), lambda: set(1, 2), lambda: set([1])[0], lambda: set() < 5, lambda: set().add([]), lambda: cmp(set(), set([1])), lambda: [] in set(), lambda: set().union(5), lambda: set() & 'a', lambda: set([1]).__or__([1]), lambda: set(a=1), lambda: frozenset(1), lambda: set().issubset(5), lambda: {1} - None, lambda: sorted([set([1]), set([2])]) and 'partial order', lambda: set().discard({}), lambda: -set()):
    try: print g()
    except (TypeError, KeyError, AttributeError, ValueError) as e: print type(e).__name__, e
x = set([1, 2, 3])
try:
    for i in x: x.add(i + 10)
except RuntimeError as e: print e
print sorted(set([1, 2]) ^ set([2, 3])), set([1, 1.0, True, 1L]), set(['a', u'a']), set([0, False, '']), set([(1, 2), (1, 2)]), {1, 2} | {3}, set(xrange(3)), set({1: 2}), set(x * 2 for x in (1, 2))
class S(set):
    def __init__(self, it=(), tag=None): set.__init__(self, it); self.tag = tag
    def add(self, x): set.add(self, x * 10)
t = S([1], 'tag'); t.add(2); t.update([3]); print sorted(t), t.tag, type(t | set()).__name__, type(t.copy()).__name__, t == set([1, 20, 3]), repr(S([1]))
y = z = set([1]); y |= set([2]); print z; y = y | set([3]); print z
print set([1, 2]).__contains__(1), set([frozenset([1])]).__contains__(set([1])), frozenset([1]).__sub__(set([1])), set([1]).__and__(5), sum(set([1, 2])), max({3, 1}), sorted({2, 1}, reverse=True), list(set()), any({0}), [1, 2] == {1, 2}
