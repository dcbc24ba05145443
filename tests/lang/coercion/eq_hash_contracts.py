# __eq__, __ne__, __hash__, __cmp__ in new-style classes: defaults, interplay, use in dicts, sets and lists.
class E(object):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print 'eq',; return isinstance(o, E) and self.v == o.v
e, f = E(1), E(1)
print e == f, e != f, e is f, hash(e) == hash(f), e in [f], [f].index(e), [E(2), f].count(e), (1, e) == (1, f)
class EH(E):
    def __hash__(self): return hash(self.v)
print {EH(1): 'a'}[EH(1)], EH(1) in {EH(2): 1}, len(set([EH(1), EH(1), EH(2)]))
class NoHash(object):
    __hash__ = None
for g in (lambda: hash(NoHash()), lambda: {NoHash(): 1}, lambda: set([NoHash()]), lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(([],)), lambda: hash(slice(1)), lambda: hash(bytearray())):
    try: print g()
    except TypeError as x: print x
class Ne(object):
    def __ne__(self, o): return 'ne'
n = Ne(); print n != 1, n == 1, n == n, 1 != n
class Cmp(object):
    def __init__(self, v): self.v = v
    def __cmp__(self, o): print 'cmp',; return cmp(self.v, getattr(o, 'v', o))
a, b = Cmp(1), Cmp(2)
print a < b, a > b, a == b, a <= 1, 1 >= a, 3 == b, cmp(b, a), a != b, max([a, b]) is b, sorted([b, a])[0] is a
class CmpHash(Cmp): pass
print hash(CmpHash(1)) is not None
class Rich(object):
    def __lt__(self, o): return 'lt'
    def __gt__(self, o): return 'gt'
    def __cmp__(self, o): return 0
r = Rich(); print r < 1, 1 < r, r > 1, r == 1, r <= 1, cmp(r, 1)
class Sub(Rich):
    def __lt__(self, o): return 'Sub.lt'
    def __gt__(self, o): return 'Sub.gt'
print Rich() < Sub(), Rich() > Sub(), Sub() < Rich()
class NI(object):
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
x, y = NI(), NI()
print x == x, x == y, x == 5, (x < y) != (y < x)
class BadEq(object):
    def __eq__(self, o): raise ValueError('eq')
    def __hash__(self): return 1
try: BadEq() in [BadEq()]
except ValueError as z: print z
try: {BadEq(): 1}[BadEq()]
except ValueError as z: print z
w = BadEq(); print {w: 'identity first'}[w], w in [w]
class Truthy(object):
    def __eq__(self, o): return ['truthy']
print Truthy() == 1, Truthy() in [1], [Truthy()] == [5], {1: 1} == {1: Truthy()}
class H(object):
    def __hash__(self): return -1
class H2(object):
    def __hash__(self): return True
print hash(H()), hash(H2()), hash(-1), hash(-2), hash(1) == hash(1.0) == hash(1L) == hash(True) == hash(1 + 0j), hash(2 ** 64) == hash(2.0 ** 64), hash('') , hash(None) == hash(None), hash(()) == hash(())
