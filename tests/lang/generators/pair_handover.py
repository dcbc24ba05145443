# Loops that unpack pairs may take them without a tuple; nothing else may notice.
import sys


def pairs(n):
    for i in range(n):
        yield i, i * i


def mixed():
    yield 1, 2
    yield [3, 4]
    yield (5, 6)
    t = (7, 8)
    yield t
    t = 9, 10
    yield t
    print t
    yield 'ab'


for a, b in pairs(3):
    print a, b
for p in pairs(2):
    print p
g = pairs(4)
for a, b in g:
    print a, b, next(g, None)
for a, b in mixed():
    print a, b


def nested():
    for a, b in pairs(3):
        for c, d in pairs(2):
            yield (a, b), (c, d)


for x, y in nested():
    print x, y


def bad():
    yield 1, 2
    yield 1, 2, 3


try:
    for a, b in bad():
        print a, b
except ValueError as e:
    print e


def raising():
    yield 1, 2
    raise KeyError('x')


try:
    for a, b in raising():
        print a, b
except KeyError as e:
    print repr(e), sys.exc_info()[2].tb_next.tb_lineno


def stopping():
    yield 1, 2
    raise StopIteration('early')


for a, b in stopping():
    print a, b
for a in stopping():
    print a
g = stopping()
g.next()
try:
    g.next()
except StopIteration as e:
    print repr(e)
print list(stopping()), dict(stopping()), [x for x in stopping()], sum(y for x, y in stopping())


def own():
    for a, b in me:
        yield a, b


me = own()
try:
    for a, b in me:
        print a
except ValueError as e:
    print e


def outer():
    got = yield 1, 2
    print 'got', got
    got = yield got, 3
    print 'got', got


g = outer()
for a, b in g:
    print a, b
    try:
        print g.send('sent')
    except StopIteration:
        print 'stop'


class Keep(object):
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def kept():
    x = Keep('x')
    for i in range(2):
        y = Keep('y%d' % i)
        yield x, y
        x = y


for a, b in kept():
    print a, b
print sum(i for i in [2 ** 62, 2 ** 62, 1, -5]), sum([2 ** 48 - 1, 1, 2 ** 48]), sum([1, 2.5, 3]), sum([True, 2, 3L])
print sum([sys.maxint, 0, -1]), sum([-sys.maxint - 1, 1]), sum([sys.maxint, 1]), sum([0, 0]), sum([-3, 0, 3])
print sum([2 ** 48 - 1] * 100000), sum([-2 ** 48] * 100000), sum([1, 'a' and 2], 2 ** 48 - 2)
