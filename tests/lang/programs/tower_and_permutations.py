# Towers of Hanoi, permutations, combinations, power set, Gray codes, partitions and Pascal's triangle.
def hanoi(n, a, b, c, pegs, log):
    if n:
        hanoi(n - 1, a, c, b, pegs, log)
        pegs[c].append(pegs[a].pop())
        log.append('%s>%s' % (a, c))
        assert pegs[c] == sorted(pegs[c], reverse=True)
        hanoi(n - 1, b, a, c, pegs, log)
pegs, log = {'a': [4, 3, 2, 1], 'b': [], 'c': []}, []
hanoi(4, 'a', 'b', 'c', pegs, log)
print len(log), ' '.join(log), sorted(pegs.items())
def perms(xs):
    if not xs: yield []
    for i, x in enumerate(xs):
        for p in perms(xs[:i] + xs[i + 1:]): yield [x] + p
def next_perm(a):
    a = list(a)
    i = len(a) - 2
    while i >= 0 and a[i] >= a[i + 1]: i -= 1
    if i < 0: return None
    j = len(a) - 1
    while a[j] <= a[i]: j -= 1
    a[i], a[j] = a[j], a[i]
    a[i + 1:] = a[:i:-1]
    return a
print [''.join(p) for p in perms(list('abc'))], len(list(perms(range(6))))
p, n = [1, 2, 2, 3], 0
while p: n += 1; last, p = p, next_perm(p)
print n, last
def combos(xs, k):
    if k == 0: return [()]
    return [] if not xs else [(xs[0],) + c for c in combos(xs[1:], k - 1)] + combos(xs[1:], k)
print combos('abcd', 2), len(combos(range(10), 4)), reduce(lambda sets, x: sets + [s + [x] for s in sets], 'xyz', [[]])
def gray(n): return [''] if n == 0 else ['0' + g for g in gray(n - 1)] + ['1' + g for g in reversed(gray(n - 1))]
print gray(3), all(sum(a != b for a, b in zip(x, y)) == 1 for x, y in zip(gray(5), gray(5)[1:]))
def partitions(n, biggest=None):
    if n == 0: yield ()
    for k in range(min(n, biggest or n), 0, -1):
        for rest in partitions(n - k, k): yield (k,) + rest
print list(partitions(5)), len(list(partitions(20)))
row = [1]
for i in range(8): print ' '.join(map(str, row)).center(30).rstrip(); row = [a + b for a, b in zip([0] + row, row + [0])]
catalan = [1]
while len(catalan) < 12: catalan.append(sum(a * b for a, b in zip(catalan, reversed(catalan))))
print catalan
def collatz(n, seen={1: 1}):
    if n not in seen: seen[n] = 1 + collatz(3 * n + 1 if n % 2 else n // 2)
    return seen[n]
print max((collatz(n), n) for n in range(1, 1000))
