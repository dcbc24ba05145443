# Infinite lazy streams: memoised, recursive definitions, merging, Hamming numbers, primes, zipping.
class Stream(object):
    def __init__(self, it): self._it, self._seen = iter(it), []
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[k] for k in range(i.start or 0, i.stop, i.step or 1)]
        while len(self._seen) <= i: self._seen.append(self._it.next())
        return self._seen[i]
    def __iter__(self):
        i = 0
        while True:
            try: yield self[i]
            except StopIteration: return
            i += 1
    def map(self, f): return Stream(f(x) for x in self)
    def filter(self, p): return Stream(x for x in self if p(x))
    def __add__(self, o): return Stream(a + b for a, b in lazy_zip(self, o))
    def __rshift__(self, n):
        def drop():
            for i, x in enumerate(self):
                if i >= n: yield x
        return Stream(drop())
def lazy_zip(*its):
    its = map(iter, its)
    while True: yield tuple([i.next() for i in its])
def cons(*xs):
    def deco(f):
        def gen():
            for x in xs: yield x
            for x in f(): yield x
        return Stream(gen())
    return deco
def naturals():
    n = 0
    while True: yield n; n += 1
N = Stream(naturals())
evals = []
squares = N.map(lambda x: evals.append(x) or x * x)
print squares[3], evals, squares[2], evals, squares[:6], len(evals)
print N.filter(lambda x: x % 3 == 0)[:5], (N + squares)[:5], (N >> 10)[:3]
@cons(0, 1)
def fibs(): return fibs + (fibs >> 1)
print fibs[:12], fibs[60]
def merge(*ss):
    its = [iter(s) for s in ss]
    heads = [i.next() for i in its]
    while True:
        m = min(heads)
        yield m
        for k, h in enumerate(heads):
            if h == m: heads[k] = its[k].next()
@cons(1)
def hamming(): return merge(hamming.map(lambda x: 2 * x), hamming.map(lambda x: 3 * x), hamming.map(lambda x: 5 * x))
print hamming[:20], hamming[150]
@cons(2)
def primes():
    return (n for n in N >> 3 if all(n % p for p in takewhile_sq(n)))
def takewhile_sq(n):
    for p in primes:
        if p * p > n: return
        yield p
print primes[:15]
ones = Stream(iter(lambda: 1, 0)); print ones[:3], Stream('abc')[1], list(Stream([1, 2]))
try: Stream([1])[5]
except StopIteration: print 'finite stream ends'
pascal = Stream(iter((lambda s: lambda: s.__setitem__(0, [a + b for a, b in zip([0] + s[0], s[0] + [0])]) or s[0])([[1]]), None))
print pascal[:4]
