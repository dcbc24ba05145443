# Binary operators: left first, subclass on the right first if it overrides, NotImplemented, same-type rule.
class A(object):
    def __add__(self, o): print 'A.add',; return NotImplemented
    def __radd__(self, o): print 'A.radd',; return NotImplemented
    def __sub__(self, o): return 'A.sub'
    def __rsub__(self, o): return 'A.rsub'
class B(A):
    def __rsub__(self, o): return 'B.rsub'
class C(A): pass
class D(object):
    def __radd__(self, o): print 'D.radd',; return 'D'
    def __rsub__(self, o): return 'D.rsub'
print A() - B(), A() - C(), B() - A(), A() - D(), A() - A(), 1 - A(), A() - 1, 1 - D()
print A() + D()
for f in (lambda: A() + A(), lambda: A() + 1, lambda: 1 + A(), lambda: A() + B(), lambda: D() + 1, lambda: D() + D()):
    try: print f()
    except TypeError as e: print e
class I(int):
    def __add__(self, o): return 'I.add'
    def __radd__(self, o): return 'I.radd'
    def __cmp__(self, o): return 0
print I(1) + 1, 1 + I(1), 1.5 + I(1), I(2) * 3, type(I(2) * 3).__name__, 5 == I(1), I(1) == 5
class S(str):
    def __add__(self, o): return 'S.add'
    def __radd__(self, o): return 'S.radd'
    def __mod__(self, o): return 'S.mod'
    def __rmod__(self, o): return 'S.rmod'
    def __mul__(self, n): return 'S.mul'
    def __rmul__(self, n): return 'S.rmul'
print S('a') + 'b', 'b' + S('a'), S('%s') % 1, '%s' % S('x'), S('a') * 2, 2 * S('a')
class L(list):
    def __radd__(self, o): return 'L.radd'
    def __rmul__(self, o): return 'L.rmul'
print [1] + L([2]), 2 * L([1]), L([1]) * 2
class R(object):
    def __radd__(self, o): return 'R.radd'
    def __rmul__(self, o): return 'R.rmul'
    def __rmod__(self, o): return 'R.rmod'
print [1] + R(), 'a' + R(), (1,) + R(), 'x' * R(), [1] * R(), 1.0 + R(), None + R(), {} + R(), u'u' + R()
class Full(object):
    def __getattribute__(self, n): print 'never asked', n; return object.__getattribute__(self, n)
    def __add__(self, o): return 'type lookup'
print Full() + 1
ops = ['add', 'sub', 'mul', 'div', 'truediv', 'floordiv', 'mod', 'divmod', 'pow', 'lshift', 'rshift', 'and', 'xor', 'or']
class All(object): pass
for op in ops:
    setattr(All, '__%s__' % op, lambda s, o, op=op: op)
    setattr(All, '__r%s__' % op, lambda s, o, op=op: 'r' + op)
    setattr(All, '__i%s__' % op, lambda s, o, op=op: 'i' + op)
x = All()
print x + 1, x - 1, x * 1, x / 1, x // 1, x % 1, divmod(x, 1), x ** 1, x << 1, x >> 1, x & 1, x ^ 1, x | 1
print 1 + x, 1 - x, 1 * x, 1 / x, 1 // x, 1 % x, divmod(1, x), 1 ** x, 1 << x, 1 >> x, 1 & x, 1 ^ x, 1 | x
for stmt in range(12):
    y = All()
    if stmt == 0: y += 1
    elif stmt == 1: y -= 1
    elif stmt == 2: y *= 1
    elif stmt == 3: y /= 1
    elif stmt == 4: y //= 1
    elif stmt == 5: y %= 1
    elif stmt == 6: y **= 1
    elif stmt == 7: y <<= 1
    elif stmt == 8: y >>= 1
    elif stmt == 9: y &= 1
    elif stmt == 10: y ^= 1
    else: y |= 1
    print y,
print
