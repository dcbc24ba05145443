# Augmented assignment to every kind of target, evaluated.
exec """
class A: pass
x = 10
x += 5; x -= 2; x *= 3; x /= 2; x %= 7; x **= 3; x //= 2; x <<= 3; x >>= 1; x |= 1; x ^= 3; x &= 255
print x
a = A(); a.v = 1; a.v += 4; a.v *= 2
l = [1, 2, 3]
l[0] += 10; l[-1] *= 2
l[1:2] += [7, 8]
d = {'k': 'v'}
d['k'] += '!'
print a.v, l, d
m = l
m += [9]
print m is l, l
def f():
    n = 0
    for i in range(10):
        n += i
        n -= 1
    s = ''
    for c in 'abc':
        s += c
    return n, s
print f()
def key():
    print 'key once'
    return 'k'
d[key()] += '?'
print d
"""
