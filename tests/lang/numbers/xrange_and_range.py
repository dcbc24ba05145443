# range and xrange: steps, empties, negatives, limits, xrange's length, indexing, iteration and repr.
print range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(5, 5), range(0), range(-3), range(3, -3, -2), range(0, 1, 5), range(1, 10, 4L)
x = xrange(2, 20, 5)
print x, len(x), x[0], x[-1], x[3], list(x), list(reversed(x)), 7 in x, 8 in x, xrange(3), xrange(0), xrange(1, 4), repr(xrange(10, 0, -3)), list(xrange(10, 0, -3)), len(xrange(10, 0, -3)), bool(xrange(0)), bool(xrange(1))
print type(x), type(iter(x)).__name__, x == xrange(2, 20, 5), x == x, hash(x) == hash(x), [i for i in xrange(3)], sum(xrange(101)), xrange(True), list(xrange(2L, 4L)), max(xrange(5)), sorted(xrange(3), reverse=True)
import sys
print len(xrange(sys.maxint)), xrange(sys.maxint)[sys.maxint - 1] == sys.maxint - 1, range(sys.maxint - 2, sys.maxint), range(-sys.maxint - 1, -sys.maxint + 1), range(2 ** 64, 2 ** 64 + 3), xrange(sys.maxint - 1, sys.maxint)[0]
print list(xrange(sys.maxint - 2, sys.maxint, 5)), range(sys.maxint - 10, sys.maxint, 4), range(10 ** 20, 10 ** 20 - 5, -2), list(xrange(-sys.maxint, -sys.maxint + 2))
for f in (lambda: range(1, 2, 0), lambda: xrange(1, 2, 0), lambda: range(), lambda: xrange(), lambda: range(1, 2, 3, 4), lambda: range('a'), lambda: xrange('a'), lambda: range(1.5), lambda: xrange(1.5), lambda: xrange(5)[5], lambda: xrange(5)[-6], lambda: xrange(5)[1:2], lambda: xrange(2 ** 63), lambda: range(2 ** 63), lambda: range(None), lambda: xrange(5) + xrange(2), lambda: range(0, 5, None), lambda: xrange(0, 2 ** 62, 1) [2 ** 63], lambda: xrange(stop=3), lambda: x.append(1), lambda: x.__setitem__(0, 1)):
    try: print f()
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError, MemoryError) as e: print type(e).__name__, e
it = iter(xrange(3)); print it.next(), list(it), list(it)
for i in xrange(3):
    for j in xrange(i): print (i, j),
print
a = xrange(3)
print [(p, q) for p in a for q in a][:4], zip(a, a), map(None, a, xrange(2))
i = 10
for i in range(0): pass
print i
for i in range(3): i = 'reassigned'
print i
