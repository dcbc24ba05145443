# The power operator, which the first Grumpy lacked: ints, longs, floats, precedence, in place, overloaded.
print 2 ** 8, 2 ** 64, 2 ** -1, 2.0 ** 0.5, -2 ** 2, 2 ** 3 ** 2, (-2) ** 3, 0 ** 0, 10 ** 20, 1.5 ** 2
x = 3
x **= 4
print x, pow(2, 10), pow(2, 10, 7), pow(2.0, -2)
class P(object):
    def __init__(self, n): self.n = n
    def __pow__(self, o): return 'pow %d' % (self.n ** (o.n if isinstance(o, P) else o))
    def __rpow__(self, o): return 'rpow %d' % (o ** self.n)
print P(2) ** 3, 3 ** P(2), P(2) ** P(4)
print [n ** 2 for n in range(5)], sum(2 ** i for i in range(10)), 2 ** 10 == 1 << 10, (1 + 2j) ** 2
try: 0 ** -1
except ZeroDivisionError as e: print e
