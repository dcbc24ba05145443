# Polynomials: operator overloading with coercion, evaluation, division, derivative, gcd and pretty printing.
class Poly(object):
    def __init__(self, *c):
        c = list(c)
        while c and not c[-1]: c.pop()
        self.c = c
    @classmethod
    def of(cls, x): return x if isinstance(x, cls) else cls(x)
    @property
    def degree(self): return len(self.c) - 1
    def __add__(self, o): return Poly(*map(lambda a, b: (a or 0) + (b or 0), self.c, Poly.of(o).c))
    __radd__ = __add__
    def __neg__(self): return Poly(*[-a for a in self.c])
    def __sub__(self, o): return self + -Poly.of(o)
    def __rsub__(self, o): return -self + o
    def __mul__(self, o):
        o = Poly.of(o)
        out = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    __rmul__ = __mul__
    def __pow__(self, n): return reduce(lambda p, _: p * self, range(n), Poly(1))
    def __divmod__(self, o):
        o = Poly.of(o)
        if not o: raise ZeroDivisionError('polynomial division by zero')
        q, r = Poly(), self
        while r and r.degree >= o.degree:
            k = r.c[-1] / o.c[-1]
            if k * o.c[-1] != r.c[-1]: raise ValueError('not exact in integers')
            t = Poly(*[0] * (r.degree - o.degree) + [k])
            q, r = q + t, r - t * o
        return q, r
    def __div__(self, o): return divmod(self, o)[0]
    def __mod__(self, o): return divmod(self, o)[1]
    def __call__(self, x): return reduce(lambda acc, a: acc * x + a, reversed(self.c), 0)
    def __eq__(self, o): return self.c == Poly.of(o).c
    def __ne__(self, o): return not self == o
    def __nonzero__(self): return bool(self.c)
    def __getitem__(self, i): return self.c[i] if i < len(self.c) else 0
    def __len__(self): return len(self.c)
    def __iter__(self): return iter(self.c)
    def diff(self): return Poly(*[i * a for i, a in enumerate(self.c)][1:])
    def __str__(self):
        out = ''
        for i, a in reversed(list(enumerate(self.c))):
            if a:
                out += (' - ' if a < 0 else ' + ') if out else ('-' if a < 0 else '')
                out += str(abs(a)) if abs(a) != 1 or not i else ''
                out += ('x' if i else '') + ('^%d' % i if i > 1 else '')
        return out or '0'
x = Poly(0, 1)
p = (x - 1) * (x + 2) ** 2
print p, '|', -p, '|', p.diff(), '|', p + 1, '|', 1 - x, '|', 3 * x ** 4 - x + 7, '|', Poly(), '|', Poly(-5), '|', x ** 0
print p(1), p(2), p(-2), p(0.5), p(1j), p(x + 1), p.degree, Poly().degree, bool(p - p), p == p + 0, p != x, Poly(3) == 3
print p / (x + 2), p % (x + 2), p % x, [str(q) for q in divmod(x ** 5 - 1, x - 1)], p[2], p[99], list(p), len(p)
for f in (lambda: p / 0, lambda: x / (2 * x + 1), lambda: p % Poly()):
    try: print f()
    except (ZeroDivisionError, ValueError) as e: print type(e).__name__, e
def chebyshev(n): return Poly(1) if n == 0 else x if n == 1 else 2 * x * chebyshev(n - 1) - chebyshev(n - 2)
for n in range(6): print n, chebyshev(n), chebyshev(n)(1)
print str((x + 1) ** 10), sum(((x + 1) ** 10).c), (x + 1)(10 ** 20)
