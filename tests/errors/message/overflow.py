# Numbers that become too large.
import sys


def attempt(what, f):
    try:
        result = f()
        print what, result
    except (OverflowError, ValueError, MemoryError, TypeError, IndexError), error:
        print what, '|', type(error).__name__, '|', error


attempt('float power', lambda: 10.0 ** 400)
attempt('long to float', lambda: float(10 ** 400))
attempt('long times float', lambda: 10 ** 400 * 1.0)
attempt('long plus float', lambda: 1.5 + 10 ** 400)
attempt('long over long', lambda: 10 ** 400 / 1e3)
attempt('negative shift', lambda: 1 << -1)
attempt('negative long shift', lambda: 1L >> -1)
attempt('shift by long', lambda: 1 << 10 ** 30)
attempt('repeat string', lambda: 'ab' * sys.maxint)
attempt('repeat list', lambda: [1, 2] * sys.maxint)
attempt('repeat by long', lambda: 'a' * 10 ** 30)
attempt('repeat list by long', lambda: [1] * 10 ** 30)
attempt('repeat tuple by long', lambda: (1,) * -10 ** 30)
attempt('index by long', lambda: [1][10 ** 30])
attempt('string index by long', lambda: 'a'[10 ** 30])
attempt('tuple index by long', lambda: ()[10 ** 30])
attempt('slice by long', lambda: [1, 2][-10 ** 30:10 ** 30])
attempt('infinite to int', lambda: int(float('inf')))
attempt('nan to int', lambda: int(float('nan')))
attempt('infinite to long', lambda: long(float('-inf')))
attempt('round', lambda: round(1e308, -400))
attempt('complex power', lambda: (1e300 + 1j) ** 10)
attempt('complex floor', lambda: 1j // 2)
attempt('complex modulo', lambda: 1j % 2 == 1j)
attempt('negative root', lambda: (-8) ** 0.5)
attempt('negative root of float', lambda: (-8.0) ** (1.0 / 3))
attempt('chr', lambda: chr(10 ** 30))
attempt('unichr', lambda: unichr(10 ** 30))
attempt('xrange', lambda: xrange(sys.maxint + 1))
attempt('range', lambda: range(sys.maxint + 1))
attempt('len of xrange', lambda: len(xrange(-sys.maxint - 1, sys.maxint)))
attempt('hash', lambda: hash(10 ** 100) == hash(10L ** 100))
attempt('format', lambda: '%c' % 256)
attempt('format', lambda: '%c' % -1)
attempt('format', lambda: u'%c' % 0x110000)
attempt('width', lambda: len('%99999999999999999999d' % 1))
attempt('float hex', lambda: float.fromhex('0x1p2000'))
