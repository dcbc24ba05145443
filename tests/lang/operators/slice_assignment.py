# Assigning to and deleting slices of lists: growing, shrinking, extended, self, iterators, errors.
l = range(6)
l[1:3] = 'abc'; print l
l[1:4] = []; print l
l[2:2] = (7, 8); print l
l[:0] = xrange(2); print l
l[100:] = [9]; print l
l[-1:] = iter('z'); print l
l[3:1] = ['mid']; print l
l = range(8)
l[::2] = 'abcd'; print l
l[::-3] = [0, 0, 0]; print l
l[1:5:2] = (x for x in 'xy'); print l
del l[::3]; print l
del l[::-2]; print l
l = range(4)
l[:] = l; print l
l[1:3] = l; print l
l[::-1] = l; print l
l[:] = {}; print l
def gen():
    yield 1
    yield len(l)
l[:] = gen(); print l
for f in (lambda: l.__setitem__(slice(0, 2, 2), [1, 2]), lambda: l.__setslice__(0, 1, 5), lambda: l.__setitem__(slice(None, None, 0), []),
          lambda: l.__getitem__(slice(0, 1, 0)), lambda: l['a'], lambda: l[1.0], lambda: l[None], lambda: l.__setitem__(5, 1),
          lambda: l['a':], lambda: (1, 2)['x'], lambda: 'abc'[5], lambda: 'abc'['x'], lambda: l[1:2, 3], lambda: (1,)[3]):
    try:
        print f()
    except (ValueError, TypeError, IndexError) as e:
        print type(e).__name__, e
print range(10)[2:8:3], range(10)[8:2:-3], range(10)[::-4], range(10)[-3::-2], range(5)[10:], range(5)[:-10], range(5)[::100]
print 'abcdef'[::-1], 'abcdef'[4:1:-1], (1, 2, 3)[::-1], u'abc'[::2], range(5)[2 ** 70:], range(5)[-2 ** 70:2], 'abc'[-1], 'abc'[-3:-1]
print slice(1, 2), slice(None, 5, 2).indices(4), slice(-1, None, -1).indices(3), slice(1, 2) == slice(1, 2, None), slice(3).stop
