# str.format: fields, attributes, indexing, conversions, specs, nesting, auto numbering, errors.
print '{0} {1} {0}'.format('a', 'b'), '{} {}'.format(1, 2), '{x} {y[k]} {z.real}'.format(x=1, y={'k': 'v'}, z=3.5), '{0[1]} {0[-1]}'.format({'-1': 'neg', 1: 'one'}), '{{}} {{{0}}}'.format(5), '{0!r} {0!s}'.format('a'), '{0!r:>6}|'.format('a')
print '{:5d}|{:<5d}|{:^5d}|{:>5d}|{:05d}|{:+d}|{: d}|{:x}|{:#x}|{:X}|{:o}|{:#o}|{:b}|{:#b}|{:c}|{:,}|{:n}'.format(42, 42, 42, 42, 42, 42, 42, 255, 255, 255, 8, 8, 5, 5, 65, 1234567, 5)
print '{:5}|{:<5}|{:>5}|{:^5}|{:*^7}|{:.2}|{:5.1}|{:s}'.format('ab', 'ab', 'ab', 'ab', 'ab', 'abc', 'abc', 'str')
print '{:f}|{:.2f}|{:8.3f}|{:<8.1f}|{:e}|{:.1e}|{:g}|{:%}|{:.1%}|{:+.1f}|{:08.2f}|{:,.2f}|{:G}|{:.0f}|{:}'.format(3.14159, 3.14159, 3.14159, 3.14159, 12345.678, 12345.678, 0.00001, 0.5, 0.1234, 2.0, -2.5, 1234567.891, 1e-10, 2.5, 1.5)
print '{0:{1}}|{0:{w}.{p}f}|{0:>{1}}'.format(3.14159, 10, w=8, p=2), '{0:=+6d}|{1:x=8d}|{2:*<6}|{3:_>6}'.format(42, -42, 'a', True), '{:d} {:d}'.format(True, 5L), '{:10}|{:<10}'.format(True, None), '{:>4}{:>4}'.format([1], (1,))
class F(object):
    x = 5
    def __format__(self, spec): return 'F<%s>' % spec
    def __getitem__(self, k): return 'item %r' % (k,)
    def __repr__(self): return 'F()'
print '{0} {0:abc} {0.x} {0[3]} {0[k]} {0!r:>5}'.format(F()), format(F(), 'q'), format(5, '03d'), format(1.5, '.2f'), format('a', '>3'), format(5), format(None), repr(format(u'a', '>3')), repr(u'{}'.format('a')), repr('{}'.format(u'a'))
for fmt, a, k in (('{', (), {}), ('}', (), {}), ('{0', (1,), {}), ('{1}', (1,), {}), ('{x}', (), {}), ('{} {0}', (1,), {}), ('{0} {}', (1,), {}), ('{0.nope}', (1,), {}), ('{0[x]}', ({},), {}), ('{0[0]}', ([],), {}), ('{:d}', ('a',), {}), ('{:s}', (5,), {}), ('{:d}', (1.5,), {}), ('{:z}', (5,), {}), ('{!x}', (1,), {}), ('{0!}', (1,), {}), ('{:.2d}', (5,), {}), ('{:=5}', ('a',), {}), ('{0[}', (1,), {}), ('{0.}', (1,), {}), ('{:,s}', ('a',), {}), ('{:#s}', ('a',), {}), ('{:c}', (256,), {}), ('{}{}', (1,), {}), ('{:5', (1,), {}), ('{:+}', ('a',), {}), ('{a b}', (), {'a b': 'ok'}), ('{0[a b]}', ({'a b': 'ok'},), {}), ('{:x}', (1.5,), {}), ('{!r', (1,), {}), ('{0]}', (1,), {})):
    try: print fmt, '->', fmt.format(*a, **k)
    except (ValueError, IndexError, KeyError, AttributeError, TypeError, OverflowError) as e: print fmt, type(e).__name__, e
print '{:.3}'.format(1.23456), '{:.10}'.format(0.1), '{:}'.format(1e20), '{:,}'.format(-1234.5), '{:,d}'.format(10 ** 15), '{:<}|'.format('x'), '{:^10.3s}|'.format('abcdef'), '{:0>5}'.format(7), '{:010}'.format(-5), '{:e}'.format(5), '{:.1%}'.format(1), '{0:b}'.format(-5), '{:#010x}'.format(255), '{:f}'.format(float('nan')), '{:5}|'.format(float('inf')), '{:j<4}'.format('a'), '{:}'.format(2 + 1j), '{:.2f}'.format(1 + 2j)
