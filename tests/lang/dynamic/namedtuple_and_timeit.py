# Library modules that need exec.
from collections import namedtuple
P = namedtuple('P', 'x y')
p = P(1, y=2)
print p, p.x + p.y, p._replace(x=5), p._asdict(), P._make([3, 4]), P._fields, p == (1, 2)
try:
    P(1)
except TypeError as e:
    print e
for bad in ('a a', 'class', '1x', '_u'):
    try:
        namedtuple('Q', bad)
    except ValueError as e:
        print e
Q = namedtuple('Q', 'a, class, a', rename=True)
print Q._fields, Q(1, 2, 3)
class Sub(namedtuple('Base', 'v')):
    __slots__ = ()
    def double(self): return self.v * 2
print Sub(4).double(), Sub(4)
import timeit
print type(timeit.timeit('x + 1', 'x = 1', number=10)).__name__
t = timeit.Timer('f()', 'def f(): calls.append(1)\ncalls = []')
print len(t.repeat(2, 5))
