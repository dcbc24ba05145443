# Loops over zip(...) may go without the list of tuples; nothing may notice.
a = [1, 2, 3]
b = ['x', 'y', 'z', 'w']
for i, c in zip(a, b):
    print i, c
    a.append(i)
    b[:] = []
print a, b
for p in zip((1, 2), [3, 4]):
    print p
print [x * y for x, y in zip(range(4), (5, 6, 7))]
print sum(x * y for x, y in zip(range(4), range(3, 9)))
print dict((k, v) for k, v in zip('ab', [1, 2]))
print {k: v for k, v in zip(('a', 'b'), [1, 2])}, list(q for q in zip([1], [2]))
for i, c in zip([], [1]):
    print 'never'
for i, c in zip((), ()):
    print 'never'


class Odd(list):
    def __iter__(self):
        return iter([10, 20])


class Pair(tuple):
    pass


for i, c in zip(Odd([1, 2, 3]), Pair((7, 8, 9))):
    print i, c
for i, c in zip(iter([1, 2]), {3: 4}):
    print i, c
for bad in (1, [1]), ([1], None):
    try:
        for i, c in zip(*bad):
            pass
    except TypeError as e:
        print e
    try:
        for i, c in zip(bad[0], bad[1]):
            pass
    except TypeError as e:
        print e
try:
    for i, j, k in zip([1], [2]):
        pass
except ValueError as e:
    print e


def gen(x, y):
    for i, j in zip(x, y):
        got = yield i, j
        if got:
            x.append(got)


l = [1, 2]
g = gen(l, [3, 4, 5])
print g.next(), g.send(9), l
print list(g)


def local():
    zip = lambda a, b: [(b, a)]
    for i, j in zip(1, 2):
        print i, j


local()
old = zip


def zip(a, b):
    print 'mine'
    return old(b, a)


for i, j in zip([1], [2]):
    print i, j
print ''.join(['a']), ''.join(['a', 'bc']), '-'.join('xyz'), ', '.join(['k' * 40, 'l' * 38]), len(', '.join(['k' * 40, 'l' * 39]))
