# A full number-like class: interoperation with every builtin number, both sides, comparisons, conversions, in sum and sort.
class Mod(object):
    def __init__(self, v, m=7): self.m, self.v = m, int(v) % m
    def _lift(self, o):
        if isinstance(o, Mod):
            if o.m != self.m: raise ValueError('moduli differ: %d, %d' % (self.m, o.m))
            return o
        if isinstance(o, (int, long)): return Mod(o, self.m)
        return None
    def _op(f):
        def method(self, o):
            o = self._lift(o)
            return NotImplemented if o is None else Mod(f(self, o), self.m)
        return method
    __add__ = __radd__ = _op(lambda a, b: a.v + b.v)
    __sub__ = _op(lambda a, b: a.v - b.v)
    __rsub__ = _op(lambda a, b: b.v - a.v)
    __mul__ = __rmul__ = _op(lambda a, b: a.v * b.v)
    __div__ = __truediv__ = _op(lambda a, b: a.v * b.inverse().v)
    __rdiv__ = _op(lambda a, b: b.v * a.inverse().v)
    del _op
    def inverse(self):
        for i in range(1, self.m):
            if i * self.v % self.m == 1: return Mod(i, self.m)
        raise ZeroDivisionError('%d has no inverse' % self.v)
    def __pow__(self, n): return Mod(pow(self.v, n, self.m), self.m) if n >= 0 else self.inverse() ** -n
    def __neg__(self): return Mod(-self.v, self.m)
    def __pos__(self): return self
    def __abs__(self): return self.v
    def __int__(self): return self.v
    __index__ = __int__
    def __float__(self): return float(self.v)
    def __eq__(self, o): o = self._lift(o); return NotImplemented if o is None else self.v == o.v
    def __ne__(self, o): r = self.__eq__(o); return r if r is NotImplemented else not r
    def __lt__(self, o): o = self._lift(o); return NotImplemented if o is None else self.v < o.v
    def __hash__(self): return hash(self.v)
    def __nonzero__(self): return self.v != 0
    def __divmod__(self, o): return divmod(self.v, int(o))
    def __iadd__(self, o): self.v = (self + o).v; return self
    def __repr__(self): return '%d(%d)' % (self.v, self.m)
a, b = Mod(3), Mod(5)
print a + b, a - b, b - a, a * b, a / b, a + 10, 10 + a, 1 - a, 2 * a, 1 / a, a ** 5, a ** -1, -a, +a, abs(-a), int(a), float(b), a + 10L, 'abcdef'[a], range(10)[a:b], divmod(b, 2)
print a == 3, a == 10, 3 == a, a != b, a == 'x', a != 'x', a < b, b < a, a > b, sorted([b, a, Mod(1)]), sum([a, b, Mod(1)]), max(a, b), {a: 'hit'}[Mod(10)], a in [3], hash(a), bool(Mod(7)), not Mod(0)
x = y = Mod(6); x += 3; print x, y, x is y; x -= 1; print x, y, x is y; x *= 4; x **= 2; x /= 3; print x
for f in (lambda: a + 1.5, lambda: 1.5 + a, lambda: a + 'x', lambda: a + Mod(1, 5), lambda: a / 0, lambda: a / Mod(7), lambda: a % 2, lambda: a & 1, lambda: a + None, lambda: [] + a, lambda: Mod('x'), lambda: a // 2, lambda: a << 1, lambda: ~a, lambda: a()):
    try: print f()
    except (TypeError, ValueError, ZeroDivisionError) as e: print type(e).__name__, e
print all((Mod(i) * Mod(j)) == i * j for i in range(7) for j in range(7)), all(Mod(i) / Mod(i) == 1 for i in range(1, 7)), [Mod(3) ** k for k in range(7)], '%d %s %r %.1f' % (a, a, a, a), reduce(lambda p, q: p * q, map(Mod, range(1, 7)))
