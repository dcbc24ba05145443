# for loop targets: names, attributes, subscripts, slices, nested tuples, in comprehensions and generators.
class O(object): pass
o, l, d = O(), [0, 0, 0], {}
for o.x in range(3): pass
for l[1] in 'ab': pass
for l[0:1] in ['pq', 'r']: pass
for d['k'], d['j'] in [(1, 2), (3, 4)]: pass
print o.x, l, sorted(d.items())
for (a, b), c in [((1, 2), 3)]: print a, b, c
for [a, (b, [c])] in [[1, (2, [3])]]: print a, b, c
for a, in [(1,), [2], 'x']: print a,
print
for x in 1, 2, 3: print x,
print
for f in lambda: 1, lambda: 2: print f(),
print
for k, v in sorted({'a': 1, 'b': 2}.iteritems()): print k, v,
print
print [(k, v) for v, k in [(1, 'a'), (2, 'b')]], list(x + y for x, (y, z) in [(1, (2, 3))]), {a: b for a, b in ['xy', 'zw']} == {'x': 'y', 'z': 'w'}
for i in [1, 2]:
    for i in 'ab': print i,
    print i,
print
target = [None]
for target[0] in (x for x in 'gen'): pass
print target
for x in []: print 'never'
else: print 'x is still', x
def it():
    print 'start',
    yield (1, 2)
    print 'resumed',
    yield 'ab'
for p, q in it(): print p, q,
print
try:
    for p, q in [(1, 2), (3,)]: print p, q
except ValueError as e: print e, p, q
n = 0
for n in range(5):
    if n == 3: break
print n
for line in 'one\ntwo'.splitlines(): print len(line), line,
print
for c in reversed(sorted(set('hello'))): print c,
print
for i, row in enumerate(zip(*[(1, 2), (3, 4)]), 1): print i, row,
print
