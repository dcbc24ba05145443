# A longer program: classes, recursion and containers, evaluated (the queens, primes, a heap, memoising).
exec """
def queens(n, row=0, cols=0, d1=0, d2=0):
    if row == n: return 1
    count = 0
    for c in xrange(n):
        a, b, m = 1 << (row + c), 1 << (row - c + n), 1 << c
        if not (cols & m or d1 & a or d2 & b):
            count += queens(n, row + 1, cols | m, d1 | a, d2 | b)
    return count
print [queens(n) for n in range(1, 8)]
def primes(n):
    sieve = [True] * (n + 1)
    for p in xrange(2, int(n ** 0.5) + 1):
        if sieve[p]:
            sieve[p * p::p] = [False] * len(sieve[p * p::p])
    return [i for i in xrange(2, n + 1) if sieve[i]]
print primes(60), len(primes(10000))
class Heap(object):
    def __init__(self): self.a = []
    def push(self, x):
        a = self.a
        a.append(x)
        i = len(a) - 1
        while i > 0 and a[(i - 1) // 2] > a[i]:
            a[(i - 1) // 2], a[i] = a[i], a[(i - 1) // 2]
            i = (i - 1) // 2
    def pop(self):
        a = self.a
        a[0], a[-1] = a[-1], a[0]
        top = a.pop()
        i = 0
        while True:
            c = 2 * i + 1
            if c >= len(a): break
            if c + 1 < len(a) and a[c + 1] < a[c]: c += 1
            if a[i] <= a[c]: break
            a[i], a[c] = a[c], a[i]
            i = c
        return top
h = Heap()
for x in [(i * 7919) % 101 for i in range(50)]: h.push(x)
print [h.pop() for i in range(10)]
def memo(f):
    cache = {}
    def call(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    return call
@memo
def ways(n, k):
    if n == 0: return 1
    if n < 0 or k == 0: return 0
    return ways(n - k, k) + ways(n, k - 1)
print ways(100, 100)
"""
