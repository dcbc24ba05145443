# Comprehensions against the loops and map/filter calls they stand for, with the same results and order of effects.
log = []
def t(tag, x): log.append(tag); return x
def drain():
    out, log[:] = ''.join(log), []
    return out
r1 = [t('e', x) for x in t('s', [1, 2, 3]) if t('c', x % 2)]
l1 = drain()
r2 = []
for x in t('s', [1, 2, 3]):
    if t('c', x % 2): r2.append(t('e', x))
print r1 == r2, l1, l1 == drain()
r1 = [t('e', (x, y)) for x in t('a', 'pq') if t('1', True) for y in t('b', 'rs') if t('2', y != 'r')]
print r1, drain()
d1 = {t('k', x): t('v', x * x) for x in range(2)}
print d1, drain()
print list(t('e', x) for x in range(3)), drain()
print map(lambda x: x * 2, filter(lambda x: x % 2, range(6))) == [x * 2 for x in range(6) if x % 2]
print sum(x for x in range(5)) == sum([x for x in range(5)]), max(-x for x in range(5)), dict((x, 1) for x in 'ab') == {x: 1 for x in 'ab'}, set(x for x in 'aab') == {x for x in 'aab'}
print [(i, j) for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)], [j for i in [[1], [2, 3]] for j in i]
def gen_first(it):
    g = (x for x in it)
    return next(g, 'empty')
print gen_first([]), gen_first('z'), any(t('x', v) for v in [0, 1, 1]), drain(), all(t('y', v) for v in [1, 0, 1]), drain()
print [y for x in range(3) for y in [x * 10]], [x for x in [1, 2] if [y for y in [x] if y > 1]], {x: {y for y in range(x)} for x in range(3)}[2]
print [f(x) for f in (abs, str) for x in (-1, 2)], [a if a else b for a, b in [(0, 'b'), (1, 'c')]], [x for x in range(10) if not x % 3 or x == 5], [not x for x in (0, 1)], [[]] * 2, [[] for _ in (1, 2)]
print [(lambda: x)() for x in range(3)], [x.upper() for x in 'ab'], [`x` for x in (1, 'a')], ['%d' % x for x in (1, 2)], [x[0] for x in ['ab', 'cd']], [-x for x in (1, -1)], [x for x in ()], [None for _ in 'a'], [_ for _ in [[], ()]]
