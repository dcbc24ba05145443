# Every operator, evaluated.
exec """
a, b = 17, 5
print a + b, a - b, a * b, a / b, a % b, a ** 2, a // b, a << 2, a >> 1, a & b, a | b, a ^ b
print -a, +a, ~a, not a, not 0
print a < b, a <= b, a == b, a != b, a <> b, a > b, a >= b, a is a, a is not b, 1 in [1], 1 not in [1]
print 1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 0, 3 > 2 == 2
print 7.5 + 1, 7.5 - 1, 2.5 * 2, 7.0 / 2, 7.5 % 2, 2.0 ** 3, 7.5 // 2
print 'a' + 'b', 'ab' * 3, '%s-%d' % ('x', 3), [1] + [2], (1,) * 2
print 10 ** 30, 2 ** 63, -2 ** 63, 10L + 1, 1j * 1j
print a and b, 0 and b, a or b, 0 or b, 0 or '' or None, 1 and 2 and 3
print 'yes' if a > b else 'no', 'yes' if a < b else 'no'
print `a`, `'x'`, `[1, 'a']`
"""
