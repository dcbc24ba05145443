# Old-style comparison: rich methods, __cmp__ on either side, fallbacks, results normalised.
class Cmp:
    def __init__(self, n): self.n = n
    def __cmp__(self, o):
        print 'cmp', self.n,
        return cmp(self.n, o.n if isinstance(o, Cmp) else o)
    def __hash__(self): return self.n
a, b = Cmp(1), Cmp(2)
print a < b; print a == b; print a >= b; print a == 1; print 1 == a; print 5 > b; print cmp(a, b); print a != b, 
print sorted([b, a])[0] is a, max(a, b) is b, a in [b, a], [a, b].index(b), {a: 1}[Cmp(1)]
class Big:
    def __cmp__(self, o): return 1000
class Neg:
    def __cmp__(self, o): return -50L
class BadC:
    def __cmp__(self, o): return 'x'
class NI:
    def __cmp__(self, o): return NotImplemented
print cmp(Big(), 1), cmp(1, Big()), cmp(Neg(), 1), Big() > 0, Neg() < 0
for x in (BadC(), ):
    try: x == 1
    except TypeError as e: print e
print NI() == 1, type(cmp(NI(), 1))
class Rich:
    def __lt__(self, o): return 'lt'
    def __le__(self, o): return 'le'
    def __eq__(self, o): return 'eq'
    def __ne__(self, o): return 'ne'
    def __gt__(self, o): return 'gt'
    def __ge__(self, o): return 'ge'
r = Rich()
print r < 1, r <= 1, r == 1, r != 1, r > 1, r >= 1, 1 < r, 1 <= r, 1 == r, 1 != r, 1 > r, 1 >= r
class OnlyLt:
    def __lt__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
o = OnlyLt()
print o == o, (o < 5) in (True, False), o == 5, o != 5
class EqOnly:
    def __eq__(self, o): return True
e = EqOnly()
print e == 1, e != 1, cmp(e, 1)
try: hash(EqOnly())
except TypeError as x: print x
try: hash(Neg())
except TypeError as x: print x
class EqHash:
    def __eq__(self, o): return True
    def __hash__(self): return 3
print hash(EqHash())
class BadHash:
    def __hash__(self): return 'x'
try: hash(BadHash())
except TypeError as x: print x
class LongHash:
    def __hash__(self): return 2 ** 70
print hash(LongHash()) == hash(2 ** 70)
