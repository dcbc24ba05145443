# Big longs: multiplication, division, modulo, bit operations with negatives, shifts, comparison, conversion.
a, b = 3 ** 200, 7 ** 90
print a; print b; print a * b; print a // b, a % b, a / b; print -a // b, -a % b, a // -b, a % -b
print divmod(a, 10 ** 20); print divmod(-a, 10 ** 20); print a - a, a + -a, -a, +a, abs(-a) == a, ~a
print a & b, a | b, a ^ b; print -a & b, a & -b, -a | b, -a ^ -b, ~a & b
print a >> 100, -a >> 100, b << 70, a >> 1000, -a >> 1000, -1L >> 5, 1L << 100
print a > b, a < b, a == a + 0, a != a, -a < 0, a > 1e50, 1e400 > a, cmp(a, b), a == float(3 ** 20) ** 10
print a * 0, a * 1, a * -1, 0 * a, a ** 2 % 1000007, pow(a, b, 10 ** 9 + 7), (a + 1) * (a - 1) == a * a - 1
print hex(a), oct(b), hex(-255L), oct(-8L), bin(2 ** 65), hex(0L), oct(0L), hex(255), oct(8), oct(0), bin(-5), bin(0)
print int('1' * 40), long('-' + '9' * 30), long('0x1F', 16), long('ff', 16), int('z', 36), int('0b101', 0), int('0o17', 0), int('017', 0), int('0x10', 0), long('10L'), int('-0x10', 16), int('1 '), long(u'77')
print repr(long(3.99)), long(-3.99), long(1e30), int(2.0 ** 70), float(2 ** 80), float(10 ** 22), float(2 ** 53 + 1), 2 ** 53 + 1 == float(2 ** 53 + 1)
print a.bit_length(), (0).bit_length(), (-8).bit_length(), (2 ** 64).bit_length(), (5).conjugate(), (5L).numerator, (7).denominator, (3).real, (3).imag
print str(a)[:10], repr(a)[-5:], '%d' % a == str(a), '%x' % b, '%o' % 2 ** 3, '%e' % 10 ** 2, '%d' % -a == str(-a), '%.3f' % (2 ** 70), '%s %r' % (5L, 5L)
for f in (lambda: float(10 ** 400), lambda: 10 ** 400 * 1.0, lambda: int('12a'), lambda: int(''), lambda: int('0x', 16), lambda: int('5', 1), lambda: int('5', 37), lambda: int('9', 8), lambda: long('L'), lambda: int('5L'), lambda: int(None), lambda: int([]), lambda: int('1', '2'), lambda: int(5, 10), lambda: int('1_000'), lambda: int('\x00'), lambda: int(u'\u0665'), lambda: 10 ** 400 / 2.0):
    try: print f()
    except (ValueError, TypeError, OverflowError) as e: print type(e).__name__, e
def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x: x, y = y, (y + n // y) // 2
    return x
print isqrt(2 * 10 ** 60)
def fact(n): return reduce(lambda p, q: p * q, xrange(1, n + 1), 1)
print fact(50), fact(100) / fact(98), fact(30) % 10 ** 9
def gcd(p, q):
    while q: p, q = q, p % q
    return p
print gcd(2 ** 100 * 3 ** 5, 6 ** 50), (1L).__class__.__name__, (2 ** 31) * (2 ** 31), -7L // 2, -7L % 2, 7L // -2, 6L / -4
