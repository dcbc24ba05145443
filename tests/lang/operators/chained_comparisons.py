# Chained comparisons evaluate each operand once and stop at the first false link.
def v(x):
    print x,
    return x
print v(1) < v(2) < v(3)
print v(1) < v(0) < v(3)
print v(1) < v(2) > v(0) == v(0) != v(5)
print v(1) in v([1]) in v([[1]]), v(1) is v(1) is not v(2)
print 1 < 2 < 3 < 4, 1 < 3 > 2, 1 == 1.0 == True, (1 < 2) < 2, 1 < (2 < 3)
print not 1 < 2 < 3, 1 < 2 and 2 < 1 or 'x', 3 > 2 is True, (3 > 2) is True
class C(object):
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print '%s<%s' % (self.n, o.n),
        return self.n and [self.n]
    def __nonzero__(self):
        return True
print C(1) < C(2) < C(3)
print C(0) < C(2) < C(3)
print C([]) < C(2) < C(3)
class NoBool(object):
    def __lt__(self, o): return self
    def __nonzero__(self): raise ValueError('no truth value')
try:
    NoBool() < 1 < 2
except ValueError as e:
    print e
x = NoBool() < 1
print type(x).__name__
print 1 not in [2] not in [[3]], 'a' in 'abc' in ['abc'], 2 < 3 in [3]
if v(1) <= v(1) < v(2):
    print 'taken'
while v(3) > v(2) > v(1):
    print 'once'
    break
print [x for x in range(5) if 1 < x < 4], (lambda a, b, c: a < b < c)(1, 2, 3)
