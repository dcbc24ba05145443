# Int arithmetic overflows to long exactly at the 64-bit border, for every operator; mixed results shrink never.
import sys
m = sys.maxint
print m, m + 1, -m - 1, -m - 2, type(m + 1), type(-m - 1), type(-m - 2), m * 2, m * m, -m * m
print m - -1, -m - 2 + 1, type(m + 1 - 1), m + 1 - 1 == m, repr(m + 1 - 1)
print -(-m - 1), abs(-m - 1), type(-(-m - 1)), ~m, ~(-m - 1), (-m - 1) * -1, (-m - 1) // -1
print 1 << 62, 1 << 63, 1 << 64, type(1 << 62), type(1 << 63), -1 << 63, type(-1 << 63), -1 << 64, 3 << 62
print m & -1, m | 2 ** 63, m ^ -1, (m + 1) & m, (m + 1) >> 1, type((m + 1) >> 1), -1 >> 100, 5 >> 64, -5 >> 64, 2 ** 70 >> 70
print 2 ** 62 + 2 ** 62, 2 ** 62 * 2, 3037000500 ** 2, 3037000499 ** 2, type(3037000499 ** 2), 4294967296 * 4294967296, 4294967296 * 2147483647
x = 1
seen = []
for i in range(70):
    x *= 2
    if type(x) is long and not seen: seen.append(i)
print seen, x
x = m - 2
for i in range(5): x += 1; print repr(x),
print
x = -m
for i in range(4): x -= 1; print repr(x),
print
print sum([m, 1]), sum([m] * 3), sum(range(10), m), reduce(lambda a, b: a * b, range(1, 25)), max(m, m + 1), sorted([m + 1, m, -m - 2, 0])
print int(2 ** 63 - 1), type(int(2L)), type(int(2 ** 63)), long(5), int('9223372036854775808'), type(int('5')), int(1e18), int(1e19), int(-1e19), type(int(1e10))
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1L << -1, lambda: 1 << 1.0, lambda: 1.5 & 1, lambda: ~1.5, lambda: int('x'), lambda: int(float('inf')), lambda: int(float('nan')), lambda: 'a' * m, lambda: [1] * (m + 1), lambda: 1 << 2 ** 70, lambda: 0 << 100, lambda: range(m + 1), lambda: xrange(m + 1), lambda: chr(256), lambda: chr(-1), lambda: unichr(-1)):
    try: print f()
    except (ValueError, TypeError, OverflowError, MemoryError) as e: print type(e).__name__, e
print hash(m), hash(m + 1), hash(2 ** 64), hash(-m - 1), hash(2 ** 100), hash(-2 ** 100), hash(10 ** 50)
i = 0
while i < 3: i += 1L
print repr(i), repr(5 + 0L), repr(True + 1L), repr(int(5L)), 5L == 5, {5: 'a'}[5L], [1, 2][1L], 'ab' * 2L, range(3L), repr(-0L)
