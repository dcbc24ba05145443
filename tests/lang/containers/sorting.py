# Sorting: stability, cmp, key, reverse, mixed types, custom comparison, exceptions, sorted() on any iterable.
words = ['banana', 'Apple', 'cherry', 'apple', 'Banana', 'fig']
print sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, cmp=lambda a, b: cmp(a.lower(), b.lower())), sorted(words, reverse=True), sorted(words, lambda a, b: cmp(len(a), len(b)), str.upper)
data = [(1, 'b'), (0, 'a'), (1, 'a'), (0, 'b'), (1, 'c')]
print sorted(data), sorted(data, key=lambda x: x[0]), sorted(data, key=lambda x: x[0], reverse=True), sorted(data, key=lambda (n, c): (-n, c)), sorted(data, cmp=lambda a, b: b[0] - a[0])
print sorted([3, 1.5, 2L, True, -1]), sorted([None, 1, 'a', (1,), [1], 2.5]), sorted('hello'), sorted({3: 1, 1: 2}), sorted(x % 5 for x in range(10)), sorted([]), sorted(set([3, 1])), sorted([[2], [1, 5], [1]]), sorted([u'b', 'a', u'\xe9']), sorted(iter([2, 1]))
class C(object):
    def __init__(self, n): self.n = n
    def __lt__(self, o): calls.append('lt'); return self.n < o.n
    def __repr__(self): return 'C%d' % self.n
calls = []
print sorted([C(3), C(1), C(2)]), set(calls)
class D(object):
    def __init__(self, n): self.n = n
    def __cmp__(self, o): return cmp(self.n, o.n)
    def __repr__(self): return 'D%d' % self.n
print sorted([D(2), D(3), D(1)]), max(D(1), D(5)), min([D(4), D(2)]), sorted([D(2), D(1)], reverse=True)
class Old:
    def __init__(self, n): self.n = n
    def __cmp__(self, o): return self.n - o.n
    def __repr__(self): return 'Old%d' % self.n
print sorted([Old(2), Old(1)])
def bad(a, b): raise KeyError('in cmp')
for f in (lambda: sorted([1, 2], cmp=bad), lambda: sorted([1, 2], cmp=lambda a, b: 'x'), lambda: sorted([1, 2], cmp=lambda a, b: None), lambda: sorted([1, 2], key=lambda x: x.y), lambda: sorted(5), lambda: sorted([1j, 2j]), lambda: sorted(), lambda: sorted([1], bogus=1), lambda: [2, 1].sort(reverse='x'), lambda: sorted([1, 2], cmp=lambda a, b: 1L), lambda: sorted([2, 1], cmp=lambda a, b: 0.5), lambda: sorted([2, 1], key=None, cmp=None), lambda: max([]), lambda: min(), lambda: max(1), lambda: max([1, 2], key=lambda x: -x), lambda: min('b', 'a'), lambda: max(1, 2, bogus=3), lambda: max('abc', 'abd', key=len), lambda: min([[1, 2], [0]], key=sum), lambda: max((x for x in (1, 5, 3))), lambda: max(5, [1], 'a', (0,))):
    try: print f()
    except (KeyError, TypeError, AttributeError, ValueError) as e: print type(e).__name__, e
l = range(20); l.sort(key=lambda x: (x * 7) % 20); print l
big = [(i * 7919) % 1009 for i in range(1009)]; s = sorted(big); print s == range(1009), s[:3], sorted(big, reverse=True)[:3], sorted(big, key=lambda x: x % 10)[:5], sorted(big, cmp=lambda a, b: cmp(a % 3, b % 3))[:4]
n = [0]
def counting(a, b): n[0] += 1; return cmp(a, b)
sorted(range(100), cmp=counting); print n[0]; n[0] = 0; sorted(range(100, 0, -1), cmp=counting); print n[0]
k = [0]
def keyf(x): k[0] += 1; return -x
sorted(range(10), key=keyf); print k[0]
nums = ['10', '9', '1']; nums.sort(key=int); print nums; nums.sort(); print nums; print sorted([0.0, -0.0, 0]), sorted([True, 1, 1.0]), sorted([(1, 2), (1,)]), sorted(['a', 'B', 'c'], key=lambda s: s.swapcase())
d = {'x': 3, 'y': 1, 'z': 2}; print sorted(d, key=d.get), sorted(d.items(), key=lambda kv: kv[1]), sorted(d, key=lambda k: (-d[k], k)), [k for k in sorted(d, reverse=True)], sorted(d.values())
