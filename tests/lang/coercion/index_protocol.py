# __index__: used by subscripts, slices, range and repetition; limits, errors, int and long subclasses, bools.
class I(object):
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Old:
    def __index__(self): return 2
class IntSub(int): pass
l = range(10)
print l[I(3)], l[I(-1)], l[I(2):I(5)], l[::I(4)], 'abc'[I(1)], (1, 2, 3)[I(2)], u'xyz'[I(0)], l[Old()], l[Old():], l[True], l[IntSub(4)], l[5L], xrange(9)[I(4)]
print [0] * I(3), 'ab' * I(2), (1,) * I(2), slice(I(1), I(5), I(2)).indices(10), chr(65), bin(I(5)), round(2.5)
l[I(0)] = 'set'; l[I(1):I(3)] = ['sl']; del l[I(-1)]; print l, [1, 2, 3].index(3, I(1)), 'abcabc'.find('b', I(2)), 'abc'.startswith('b', I(1))
for f in (lambda: range(I(3)), lambda: xrange(I(3)), lambda: 'a,b,c'.split(',', I(1)), lambda: chr(I(65)), lambda: l.insert(I(1), 'ins'), lambda: l.pop(I(0)), lambda: 'abc'.center(I(7), '*'), lambda: 'x'.zfill(I(3)), lambda: divmod(I(3), 2), lambda: I(3) + 1):
    try: print f()
    except (TypeError, AttributeError) as e: print type(e).__name__, e
class Bad(object):
    def __init__(self, r): self.r = r
    def __index__(self):
        if isinstance(self.r, Exception): raise self.r
        return self.r
for r in (1.5, 'x', None, ValueError('raised'), 2 ** 80, -2 ** 80, True, 3L, IntSub(2)):
    for name, f in (('get', lambda b: range(5)[b]), ('slice', lambda b: range(5)[b:]), ('mul', lambda b: len('a' * b)), ('range', lambda b: len(range(b)))):
        if abs(r) > 2 ** 70 and name == 'range' if not isinstance(r, (str, Exception)) and r is not None else False: continue
        try: print name, f(Bad(r)),
        except Exception as e: print name, type(e).__name__, e,
    print
for x in (1.0, 'a', None, [], object()):
    try: [1, 2][x]
    except TypeError as e: print e
    try: [1, 2][x:]
    except TypeError as e: print e
    else: print 'slice ok'
    try: 'ab' * x
    except TypeError as e: print e
    try: range(5)[::x]
    except TypeError as e: print e
    else: print 'step ok'
import sys
print range(5)[sys.maxint:], range(5)[-sys.maxint - 1:2], range(5)[:2 ** 100], range(5)[-2 ** 100:], range(5)[::2 ** 100], 'abc'[1:2 ** 64]
