# Hundreds of functions get values of all kinds: what doesn't fit is an exception, never a crash, and what is raised names the function.
import sys
import __go__.strings as strings
import __go__.strconv as strconv
import __go__.unicode.utf8 as utf8
import __go__.math as math
import __go__.math.bits as bits
import __go__.math.cmplx as cmplx
import __go__.path as path
import __go__.html as html
from __go__ import GoError, GoPanic

class Odd(object):
    def __index__(self):
        raise KeyError('index')
class Text(str):
    pass
values = [None, True, -1, 3, 2 ** 63, -2 ** 64, 1.5, float('nan'), 1j, '', 'a\xff', u'\u20ac', bytearray('x'), [], ['a', 1], (1, 'b'), {}, {'k': 1},
          set([1]), object(), Odd(), Text('t'), int, len, lambda *a: None, lambda: 1, iter([1]), Exception('e'), Ellipsis, slice(1)]
functions, raised, unnamed = 0, set(), set()
for module in (strings, strconv, utf8, math, bits, cmplx, path, html):
    for name in sorted(dir(module)):
        function = getattr(module, name)
        if not callable(function) or isinstance(function, type):
            continue
        functions += 1
        for count in range(5):
            for value in values:
                try:
                    function(*[value] * count)
                except (TypeError, OverflowError) as e:
                    raised.add(type(e).__name__)
                    if name not in str(e) and 'lambda' not in str(e) and not isinstance(e, GoError):
                        unnamed.add(str(e))
                except (GoError, GoPanic, KeyError, ValueError) as e:
                    raised.add('other')
print functions > 200, sorted(raised), sorted(unnamed)[:5]  #=> True ['OverflowError', 'TypeError', 'other'] []
