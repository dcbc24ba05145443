# The % operator: conversions, flags, width, precision, star, mapping keys, tuples, unicode promotion.
print '%s %r %d %i %u %f %e %g %x %X %o %c %%' % ('a', 'a', 5, -5, 7, 1.5, 12345.678, 0.0001, 255, 255, 8, 'z')
print '[%5d|%-5d|%05d|%+d|% d|%+5d|%-+5d|%0+6d|%5s|%-5s|%.2s|%5.1s]' % (42, 42, 42, 42, 42, 42, 42, 42, 'ab', 'ab', 'abcdef', 'xyz')
print '[%8.3f|%-8.2f|%08.2f|%+.1f|% .1f|%.0f|%#.0f|%10.4e|%-12.3G|%#x|%#X|%#o|%#5x|%#08x]' % (3.14159, 2.5, -2.5, 1.0, 1.0, 2.5, 2.0, 12345.6789, 1e-10, 255, 255, 8, 1, 255)
print '%*d|%-*d|%.*f|%*.*f' % (5, 42, 5, 42, 2, 3.14159, 8, 3, 2.71828)
print '%(a)s %(b)05.1f %(a)r %%' % {'a': 'x', 'b': 2.25, 'c': 'unused'}, '%(a b)s' % {'a b': 1}, '%(())s' % {'()': 'parens'}, '%()s' % {'': 'empty'}
print '%s' % (1,), '%s' % ((1, 2),), '%s %s' % ('a', (1,)), '%s' % [1, 2], '%s' % None, '%s' % {'a': 1}, '%r' % ('a',), 'no args' % (), 'no args' % {}, '%%' % (), '100%%' % {}
print '%c%c%c' % (65, 'B', 67L), '%5c|%-5c|' % ('x', 'y'), repr('%c' % 0), '%s' % True, '%d' % True, '%d' % 3.99, '%d' % -3.99, '%x' % -255, '%o' % -8, '%d' % (10 ** 30), '%x' % (2 ** 70), '%i' % 5L, '%5.3d|%+.3d|%-8.4d|' % (5, 5, -5), '%.0d' % 0, '%05.3d' % 7, '%ld %hd %Li' % (1, 2, 3)
print repr(u'%s' % 'a'), repr('%s' % u'a'), repr('%s %s' % ('a', u'\xe9')), repr(u'%s' % 5), repr('%r' % u'\xe9'), repr(u'%c' % 0x20ac), repr('%s' % u''), repr('%d' % 5), repr(u'%5.1s|' % u'\u20acx'), repr(u'%r' % 'a')
print '%g %g %g %g %g %G' % (100000, 1000000, 1e-5, 0.1, 1e100, 1e-10), '%e' % 0, '%.0e' % 15, '%.15g' % 0.1, '%.17g' % 0.1, '%.3g' % 1234567, '%#g' % 1, '%#.3g' % 1, '%f' % 1e15, '%.1f' % 0.25, '%.1f' % 0.35, '%.2f' % 2.675, '%f %e %g' % (float('inf'), float('-inf'), float('nan')), '%5.1f|%-8f|%08f|%+f' % (float('inf'), float('nan'), float('-inf'), float('inf')), '%.3F' % 2.5
for fmt, arg in (('%d', 'a'), ('%s %s', 'a'), ('%s', (1, 2)), ('%s', ()), ('%z', 1), ('%', 1), ('%c', 256), ('%c', 'ab'), ('%c', 1.5), ('%x', 1.5), ('%f', 'a'), ('%(a)s', 1), ('%(a)s', {}), ('%(a', {'a': 1}), ('%d', None), ('%*d', ('a', 1)), ('abc', 1), ('%s', {}), ('abc', {1: 2}), ('abc', [1]), ('%.', 1), ('%(a)s %s', {'a': 1}), ('%5', 1), ('%d', 1j), ('%c', -1), ('%o', 'a'), ('%i', []), ('%(a)*d', {'a': 1}), ('%.*f', (2,)), ('abc', 'x'), ('%d%d', (1,)), ('%99999999999d', 1), ('%s%', 'a'), ('a%-', 1), ('%e', 'x'), ('%y %s', ('a',)), ('%\xe9', 1)):
    try: print repr(fmt), '->', fmt % arg
    except (TypeError, ValueError, KeyError, OverflowError, MemoryError) as e: print repr(fmt), type(e).__name__, e
class S(object):
    def __str__(self): return 'str!'
    def __repr__(self): return 'repr!'
    def __unicode__(self): return u'uni!'
    def __float__(self): return 2.5
    def __int__(self): return 7
    def __getitem__(self, k): return 'item ' + str(k)
print '%s %r %5s|%.2s|%f %d' % (S(), S(), S(), S(), S(), S()), u'%s' % S(), '%(key)s' % S(), '%s' % S(), repr(u'%r %s' % (S(), 'a'))
class D(dict):
    def __missing__(self, k): return '<%s>' % k
print '%(x)s %(y)s' % D(x=1)
s = 'a%s'; s %= 'b'; print s
print '%s' % 'a' 'b' + 'c', '%s-%s' % ('a', 'b') * 2, '%s' * 3 % (1, 2, 3), ('%s' % 'x').upper()
