# int() and float() of every spelling, and printing back: bases, signs, whitespace, underscores, unicode digits.
def t(f, *a):
    try: print repr(f(*a)),
    except (ValueError, TypeError, OverflowError) as e: print type(e).__name__, e,
for s in ('5', ' 5 ', '\t5\n', '+5', '-5', '- 5', '+-5', '', ' ', '5.0', '5e1', '0x5', '05', '5L', '5l', '1_0', u'5', u' \u0665 ', '\x005', '5\x00', '99999999999999999999', '0b1', '0o7', '1e', 'None', 'x'): t(int, s); t(long, s); t(float, s); print
for s, b in (('ff', 16), ('0xff', 16), ('0XFF', 0), ('777', 8), ('0777', 0), ('0o777', 0), ('101', 2), ('0b101', 0), ('zz', 36), ('12', 3), ('8', 8), ('', 10), ('1', 0), ('0', 0), ('00', 0), ('08', 0), ('-0x1f', 16), ('-1f', 16), (' 1f ', 16), ('1L', 10), ('1L', 0), ('z', 36), ('1', 37), ('1', -1), ('0x', 16), ('0b2', 0), (5, 10), ('5', 10.0)): t(int, s, b); t(long, s, b); print
for s in ('1.5', '.5', '5.', '1e5', '1E-5', '+1.5', '-.5e+3', 'inf', '-Infinity', 'nan', '+nan', 'INF', 'infi', '1.5.2', '.', 'e5', '1e+', '0x1p3', '1_0.5', ' 1.5 ', '1 .5', '1d5', '1.5f', '1e1000', '-1e1000', '1e-1000', '123456789012345678901234567890', '0.1e-5', u'1.5', u'\u0661.5'): t(float, s)
print
for s in ('1', '1j', '1+2j', '-j', '+1-1j', ' 1+1j ', '1 + 1j', 'j1', '1+1', '(1+1j)', 'inf+nanj', '1e5j', '', '1jj'): t(complex, s)
print
for x in (0, -0, 7, -7, 255, 2 ** 31, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 10 ** 25, 5L, True): print str(x), repr(x), hex(x), oct(x), bin(x), '%d|%5d|%-5d|%05d|%+d|%x|%o' % ((x,) * 7), '{0}|{0:,}|{0:b}|{0:x}'.format(x)
for x in (0.0, -0.0, 1.0, 0.1, 1e-7, 123456.789, 1e16, 1e17, -2.5, 1e300, 3.14159265358979, 1 / 3.0, 2 / 3.0, 1e15, 999999999999.5, 1e-310): print str(x), repr(x), '%s|%r|%f|%e|%g|%.3g|%10.2f' % ((x,) * 7) if x < 1e100 else '%s|%e|%g' % (x, x, x), '{0}|{0:.2e}|{0:g}'.format(x)
