# Old-style numbers: __coerce__ results used, tuples, None, NotImplemented; reflected methods without it.
class C:
    def __init__(self, v): self.v = v
    def __coerce__(self, o): print 'coerce', o,; return (self.v, o)
c = C(5)
print c + 1, c - 2, c * 3, 10 - c, 2 ** c, c / 2, c % 3, divmod(c, 2), c << 1, c == 5, c < 6, cmp(c, 5), 7 > c
class N:
    def __coerce__(self, o): return None
    def __add__(self, o): return 'own add'
    def __radd__(self, o): return 'own radd'
n = N(); print n + 1, 1 + n
class NI:
    def __coerce__(self, o): return NotImplemented
    def __sub__(self, o): return 'own sub'
print NI() - 1
class Bad:
    def __coerce__(self, o): return 5
class BadT:
    def __coerce__(self, o): return (1, 2, 3)
for b in (Bad(), BadT()):
    try: b + 1
    except TypeError as e: print e
class Both:
    def __init__(self, v): self.v = v
    def __add__(self, o): return 'add(%s)' % (o.v if isinstance(o, Both) else o)
    def __radd__(self, o): return 'radd(%s)' % o
    def __mul__(self, o): return NotImplemented
    def __rmul__(self, o): return 'rmul'
    def __iadd__(self, o): return 'iadd'
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return 'divmod'
    def __rpow__(self, o): return 'rpow'
    def __pow__(self, o, m='none'): return 'pow', o, m
    def __rlshift__(self, o): return 'rlshift'
    def __and__(self, o): return 'and'
b = Both(1)
print b + 2, 2 + b, b + Both(3), Both(1) * Both(2), -b, +b, ~b, abs(b), divmod(b, 1), 2 ** b, b ** 2, pow(b, 2, 3), 1 << b, b & 1
x = b; x += 1; print x
for f in (lambda: b * 2, lambda: 2 * b, lambda: b - 1, lambda: 1 & b, lambda: b // 2):
    try: print f()
    except TypeError as e: print e
print coerce(1, 2L), coerce(1, 2.0), coerce(1L, 1j), coerce(c, 3), coerce(True, 1)
try: coerce(1, 'a')
except TypeError as e: print e
class Conv:
    def __int__(self): return 3
    def __long__(self): return 4L
    def __float__(self): return 5.5
    def __complex__(self): return 6j
    def __oct__(self): return '07'
    def __hex__(self): return '0x8'
    def __index__(self): return 1
k = Conv()
print int(k), long(k), float(k), complex(k), oct(k), hex(k), [9, 8][k], range(5)[k:]
