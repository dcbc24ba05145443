"""True division of products that a float can't hold, and constants that only overflow when they are computed."""
from __future__ import division


def quotient(a, b, c):
    return (a * b) / c


def random_numbers(n):
    x = 12345
    for _ in xrange(n):
        x = (x * 1103515245 + 12345) % 2147483648
        yield x >> 1


def quotients(n):
    draw = random_numbers(3 * n)
    return [quotient(draw.next(), draw.next(), draw.next() + 1) for _ in xrange(n)]


def total(n):
    a = 900000001
    b = 998244353
    s = 0.0
    for i in xrange(1, n):
        a = a + 2
        s = s + (a * b) / i
        s = s - (b * a) / (a * 3)
    return s


def constants(n):
    y = 0.5
    third = 0.0
    for _ in xrange(n):
        y = y + 1e308 * 10.0
        z = y - 1e308 * 10.0
        third = third + 1 / 49 * 49 + 0 / -3
        if z < 1e308 * 10.0:
            print 'less'
    return y, z, third


def fails(n):
    x = 0.0
    for _ in xrange(n):
        x = x + 1 / 0
    return x


print hash(tuple(quotients(1000)))
print repr(total(10000))
print constants(3), repr(1 / 49 * 49), 0 / -3, 10 ** 17 / 3
try:
    fails(1)
except ZeroDivisionError as e:
    print e
