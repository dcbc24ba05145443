# A matrix class: operators, transposition, determinant, power by squaring, inversion with exact fractions.
class Fraction(object):
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError('fraction with zero denominator')
        if d < 0:
            n, d = -n, -d
        a, b = abs(n), d
        while b:
            a, b = b, a % b
        self.n, self.d = n // a, d // a

    def _of(self, x):
        return x if isinstance(x, Fraction) else Fraction(x)

    def __add__(self, o):
        o = self._of(o)
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, o):
        return self + -self._of(o)

    def __mul__(self, o):
        o = self._of(o)
        return Fraction(self.n * o.n, self.d * o.d)
    __rmul__ = __mul__

    def __div__(self, o):
        o = self._of(o)
        return Fraction(self.n * o.d, self.d * o.n)

    def __cmp__(self, o):
        o = self._of(o)
        return cmp(self.n * o.d, o.n * self.d)

    def __nonzero__(self):
        return self.n != 0

    def __repr__(self):
        return str(self.n) if self.d == 1 else '%d/%d' % (self.n, self.d)

class Matrix(object):
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    def __mul__(self, o):
        if not isinstance(o, Matrix):
            return Matrix([x * o for x in r] for r in self.rows)
        cols = zip(*o.rows)
        return Matrix([sum((a * b for a, b in zip(r, c)), 0) for c in cols] for r in self.rows)
    __rmul__ = lambda self, k: self * k

    def __add__(self, o):
        return Matrix(map(lambda a, b: a + b, r, s) for r, s in zip(self.rows, o.rows))

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result * base
            base = base * base
            n >>= 1
        return result

    def __getitem__(self, (i, j)):
        return self.rows[i][j]

    def __setitem__(self, (i, j), v):
        self.rows[i][j] = v

    def __eq__(self, o):
        return self.rows == o.rows

    def transpose(self):
        return Matrix(zip(*self.rows))

    def det(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        total = 0
        for j, x in enumerate(self.rows[0]):
            minor = Matrix(r[:j] + r[j + 1:] for r in self.rows[1:])
            total += (-1) ** j * x * minor.det()
        return total

    def inverse(self):
        n = len(self.rows)
        m = [[Fraction(x) for x in r] + [Fraction(int(i == j)) for j in range(n)] for i, r in enumerate(self.rows)]
        for c in range(n):
            p = next((r for r in range(c, n) if m[r][c]), None)
            if p is None:
                raise ValueError('singular')
            m[c], m[p] = m[p], m[c]
            m[c] = [x / m[c][c] for x in m[c]]
            for r in range(n):
                if r != c and m[r][c]:
                    m[r] = [x - m[r][c] * y for x, y in zip(m[r], m[c])]
        return Matrix(r[n:] for r in m)

    def __str__(self):
        return '\n'.join(' '.join('%5s' % (x,) for x in r) for r in self.rows)

a = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print a
print a * a
print a.transpose() == a, a.det(), a[1, 1]
print Matrix([[1, 1], [1, 0]]) ** 90
inv = a.inverse()
print inv
print a * inv == Matrix.identity(3)
b = Matrix([[1, 2], [2, 4]])
b[0, 0] = 1
try:
    b.inverse()
except ValueError as e:
    print e
print 3 * b + b
