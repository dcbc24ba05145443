# In-place methods: used when defined, fall back to the binary ones, result rebinding, identity of lists.
class A(object):
    def __init__(self, n): self.n = n
    def __iadd__(self, o): print 'iadd'; self.n += o; return self
    def __add__(self, o): print 'add'; return A(self.n + o)
    def __isub__(self, o): print 'isub'; return 'replaced'
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): print 'mul'; return A(self.n * o)
    def __rmul__(self, o): print 'rmul'; return o
    def __mod__(self, o): print 'mod'; return self
a = b = A(1)
a += 5
print a is b, b.n
a *= 3
print a is b, a.n
a %= 1
a -= 1
print a
l = k = [1]
l += (2,)
l += 'ab'
print k, l is k
l = l + [3]
print l is k
l = k = [1]
l *= 2
print k, l is k
t = u = (1,)
t += (2,)
print u, t
s = r = set([1])
s |= set([2]); s &= set([2, 3]); s ^= set([5]); s -= set([2])
print r, s is r
f = g = frozenset([1])
f |= set([2])
print g, f, type(f).__name__
try:
    l += 5
except TypeError as e:
    print e
try:
    l = l + (1,)
except TypeError as e:
    print e
tup = ([1],)
try:
    tup[0] += [2]
except TypeError as e:
    print e, tup
class C(object):
    items = []
c = C()
c.items += [1]
print C.items, c.__dict__, c.items is C.items
for op, f in (('-=', lambda x: x.__isub__), ('+=', lambda x: x.__iadd__)):
    try:
        f(5)
    except AttributeError as e:
        print e
class Old:
    def __iadd__(self, o): return ('old iadd', o)
    def __add__(self, o): return ('old add', o)
    def __coerce__(self, o): return None
o = Old()
o += 1
print o
try:
    x = None
    x += 1
except TypeError as e:
    print e
try:
    x = 'a'
    x -= 1
except TypeError as e:
    print e
try:
    x = 1
    x **= 'a'
except TypeError as e:
    print e
