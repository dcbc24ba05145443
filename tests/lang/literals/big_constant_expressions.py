# Constant expressions a compiler may fold: results, types, errors at run time rather than compile time.
def div(): return 1 / 0
def mod(): return 5 % 0
def idx(): return (1, 2)[5]
def shift(): return 1 << -1
def add(): return 'a' + 1
def neg(): return -'a'
for f in (div, mod, idx, shift, add, neg):
    try: f()
    except Exception as e: print f.__name__, type(e).__name__, e
print 2 ** 100, 'ab' * 3, (1, 2) + (3,), 'a' 'b', -5 % 3, 1 + 2 * 3, not 1, ~5, 1 < 2, 'x' in 'xyz', 60 * 60 * 24, 1.0 / 3, 10 ** -2, -2 ** 2, 0x10 | 1, [1] * 3, 'abc'[1], 'abc'[-1], (1, 2, 3)[1], 'abc'[::-1]
print type(2 ** 31), type(2 ** 62), type(2 ** 63), type(-2 ** 63), type(9223372036854775807 + 1), 9223372036854775807 + 1, -9223372036854775808, type(-9223372036854775808), - 9223372036854775808, type(-(9223372036854775808))
if 0: print 'dead'
if 1: print 'alive'
if '': print 'dead'
if 'x': print 'alive'
if None: print 'dead'
if not (): print 'alive'
while 0: print 'dead'
while 1: break
print 1 if 0 else 2, 0 and 1 / 0, 1 or 1 / 0, 0 or 'x', 1 and 'y', None or 0, () or [] or {}
x = 1 and 2 or 3; y = 0 and 2 or 3; print x, y, (lambda: 1 if 1 else 2)(), __debug__ and 'debug'
print -0.0, 0.0, -0, 0 * -1.0, [0.0, -0.0], {0.0: 'a', -0.0: 'b'}, -1 * 0.0, (0.0).__neg__(), -(0.0), 0.0 == -0.0, 1e400 - 1e400 != 0
print u'a' 'b', 'a' u'b' 'c', type('a' u''), b'x' 'y', 'caf\xe9' 'x' == 'caf\xe9x', len('\
'), 'a' if 'a' 'b' == 'ab' else 'b'
