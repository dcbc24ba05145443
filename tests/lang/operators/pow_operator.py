# The power operator and pow(): ints, longs, floats, negatives, zero, modulus, overloads.
print 2 ** 10, 2 ** 0, 0 ** 0, 2 ** 62, 2 ** 63, 2 ** 64, (-2) ** 63, (-3) ** 3, (-3) ** 4, 1 ** 1000, 10 ** 20
print 2 ** -1, 2 ** -2, (-2) ** -1, 10 ** -3, 2L ** -1, type(2 ** 5), type(2 ** 63), type(2L ** 2), type(2 ** 2.0)
print 2.0 ** 3, 2 ** 0.5, 4 ** 0.5, 0.0 ** 0, (-8.0) ** 2, 1e10 ** 2, 2.5 ** -1, 0 ** 0.0, True ** 2, 2 ** True
print pow(2, 10), pow(2, 10, 1000), pow(2, -1), pow(3, 200, 13), pow(-2, 3, 5), pow(2, 3, -5), pow(2L, 3, 5), pow(7, 0, 1)
for f in (lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: (-8) ** 0.5, lambda: (-8.0) ** 0.5, lambda: pow(2, -1, 5),
          lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: 10.0 ** 400, lambda: 2 ** 'a', lambda: 'a' ** 2,
          lambda: pow(2, 3, 1.0), lambda: 0L ** -2, lambda: [] ** 2, lambda: pow('a', 2, 3)):
    try:
        print f()
    except (ValueError, ZeroDivisionError, OverflowError, TypeError) as e:
        print type(e).__name__, e
class P(object):
    def __pow__(self, o, mod=None): return 'pow', o if o is not self else 'self', mod
    def __rpow__(self, o): return 'rpow', o
    def __ipow__(self, o): return 'ipow'
p = P()
print p ** 2, 2 ** p, pow(p, 3), pow(p, 3, 4), p ** p
p **= 2
print p
print 3 ** 40, 7 ** 77 % 1000, 2 ** 100 >> 98, (1 + 2j) ** 2, 1j ** 2, (2 + 0j) ** 0
def power(base, exp):
    r = 1
    while exp:
        if exp & 1: r *= base
        base *= base
        exp >>= 1
    return r
print power(3, 100) == 3 ** 100, power(2, 64)
