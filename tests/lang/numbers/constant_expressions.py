# Operators on constants, which the compiler may do itself: results, types, and what has to fail at run time.
import sys
print 60 * 60 * 24, 1 << 16, 1 << 62, 1 << 63, 1 << 64, -1 << 63, 2 ** 10, 2 ** 62, 2 ** 63, 2 ** 64, (-2) ** 63, -2 ** 63
print 7 / 2, -7 / 2, 7 / -2, -7 / -2, 7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, -7 % -3, 0 % 5, 6 / -3, 6 % -3
print 9223372036854775807 + 1, 9223372036854775807 + 0, -9223372036854775807 - 1, -9223372036854775807 - 2
print 9223372036854775807 * 2, 3037000500 * 3037000500, (-9223372036854775807 - 1) / -1, 5L + 1, 5 - 5L, 1L << 3, 10L / 4
print 0xff & 0x0f, 0xf0 | 7, 6 ^ 3, -1 & 0xffffffff, -8 >> 1, -1 >> 100, 5 >> 70, 1 >> 0
print 2.0 / 3, 1 / 2.0, 0.1 + 0.2, 1e308 * 10, 1e308 * 10 - 1e308 * 10, 3 * 0.1, 1.5 - 2, -0.0 + 0, 0 * -1.0, 2 ** 0.5, 2.0 ** 3
print 7.5 // 2, 7.5 % 2, -7.5 % 2, 2 ** -1, 1e-320 / 10
print 'a' + 'b' + "c", 'x' * 10, 3 * 'ab', 'a' 'b' + 'c', u'a' + 'b', 'abc' + u'd', 'long text that goes on ' + 'and on and on'
print 1j * 2, 2 + 3j, 2j ** 2


def fails(f):
    try:
        print f()
    except Exception as e:
        print type(e).__name__, e


fails(lambda: 1 / 0)
fails(lambda: 1 % 0)
fails(lambda: 1 // 0)
fails(lambda: 1.0 / 0)
fails(lambda: 0 ** -1)
fails(lambda: 1 << -1)
fails(lambda: 1 >> -1)
fails(lambda: 'a' + 1)
fails(lambda: 1 + 'a')
fails(lambda: 'a' - 'b')
fails(lambda: len('x' * 100000))
fails(lambda: 1 << 300)
fails(lambda: len(str(2 ** 5000)))
print type(2 + 2), type(2 ** 63), type(2L), type(1 << 62), type(-1 << 63), type(4 / 2), type(4 / 2L), type(1 + 1.0)
print (1 + 2) * (3 + 4) - 5 * 6 % 7 ** 2 // 3, -(2 * 3), +(2 * 3), ~(2 + 3), not (1 - 1), (1 + 1, 2 * 2)
x = 5
x += 2 * 3
print x, [1 + 1, 2 * 'z'], {1 + 1: 2 - 2}, 'abc'[1 + 1], 'abcdef'[1 + 1:2 * 2]
if 1 - 1:
    print 'never'
while 2 - 1:
    print 'once'
    break
print 1 if 3 - 3 else 2, (2 + 2 == 4), 1 + 1 < 3 < 2 * 2, 10 - 3 - 2, 2 ** 3 ** 2
