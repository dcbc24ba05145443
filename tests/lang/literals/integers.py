# Integer literals: decimal, octal in both spellings, hex, binary, long suffix, the int/long border.
import sys
print 0, 00, 0x0, 0b0, 0o0, 0L
print 017, 0o17, 0O17, 0x1F, 0X1f, 0b101, 0B101
print 017L, 0x1FL, 0b101l, 0o17L, 5l, 5L
print repr(5L), repr(0x7fffffffffffffff), repr(0x8000000000000000)
print repr(9223372036854775807), repr(9223372036854775808)
print repr(-9223372036854775808), type(-9223372036854775808)
print repr(-9223372036854775807 - 1), type(-9223372036854775807 - 1)
print 0777777777777777777777, 01000000000000000000000
print 0xffffffffffffffff, 0xFFFFFFFFFFFFFFFFFFFFF
print 1234567890123456789012345678901234567890
print type(1), type(1L), type(0x10), type(0xffffffffffffffffffff)
print 00000, 0000L, 07
print -1 ** 2, (-1) ** 2, - -1, ~5, -0x10
print 1 .__add__(2), 1L.__add__(2)
print 1if 1else 2
print 0xfor 5
print sys.maxint, -sys.maxint - 1, sys.maxint + 1
