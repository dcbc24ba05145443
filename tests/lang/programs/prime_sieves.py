# Prime numbers four ways, factorisation, perfect numbers and a check that they agree.
def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in xrange(2, int(n ** 0.5) + 1):
        if flags[i]: flags[i * i::i] = [False] * len(xrange(i * i, n + 1, i))
    return [i for i, f in enumerate(flags) if f]
def trial(n): return [k for k in range(2, n + 1) if all(k % d for d in range(2, int(k ** 0.5) + 1))]
def generator():
    D, q = {}, 2
    while True:
        p = D.pop(q, None)
        if p:
            x = p + q
            while x in D: x += p
            D[x] = p
        else:
            D[q * q] = q
            yield q
        q += 1
def filters():
    def nums():
        n = 2
        while True: yield n; n += 1
    def without(p, it): return (x for x in it if x % p)
    it = nums()
    while True:
        p = it.next()
        yield p
        it = without(p, it)
def take(n, it): return [it.next() for _ in xrange(n)]
def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0: out[d] = out.get(d, 0) + 1; n //= d
        d += 1
    if n > 1: out[n] = out.get(n, 0) + 1
    return out
def divisors(n):
    out = [1]
    for p, k in factor(n).items(): out = [d * p ** e for d in out for e in range(k + 1)]
    return sorted(out)
def miller_rabin(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, r = n - 1, 0
    while not d & 1: d >>= 1; r += 1
    for a in (2, 3, 5, 7, 11, 13, 17):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
s = sieve(500)
print s[:10], len(s), s == trial(500), take(len(s), generator()) == s, take(40, filters()) == s[:40]
print sorted(factor(2 ** 4 * 3 * 97).items()), sorted(factor(1000003).items()), divisors(60), [n for n in range(2, 500) if sum(divisors(n)) == 2 * n]
print [n for n in range(2000) if miller_rabin(n)] == sieve(2000), miller_rabin(2 ** 61 - 1), miller_rabin(2 ** 61 + 1), miller_rabin(10 ** 18 + 9)
twins = [(a, b) for a, b in zip(s, s[1:]) if b - a == 2]; print len(twins), twins[-1]
print max((b - a, a) for a, b in zip(s, s[1:])), sum(s), reduce(lambda a, b: a * b, s[:15])
