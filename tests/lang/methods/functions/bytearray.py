# bytearray(): ordinary, odd, unfit, mixed and too many arguments.
import sys
class Odd(object):
    def __repr__(self): return 'Odd()'
class Index(object):
    def __index__(self): return 1
    def __repr__(self): return 'Index()'
def show(call):
    try:
        result = call()
        if hasattr(result, 'next'): result = ['iterator', list(result)]
        print '  %r' % (result,)
    except Exception as e:
        print '  %s: %s' % (type(e).__name__, e)
for args in [(),
    (Odd(),),
    (Odd(), Odd(),),
    (1, 2, 3,),
    ('a', 'b', 'c',),
    ([1], 2, 3,),
    (5, -1, -2,),
    ('12', 5,),
    ('z', 36,),
    (u'12', 8,),
    ([3, 1, 2], None,),
    (str, [1, 2],),
    (None, [0, 1],),
    (cmp, [2, 1],),
    ('%s', 3,),
    (1, 2, 3, 4, 5,)]:
    show(lambda: bytearray(*args))
show(lambda: bytearray(zzz=1))
show(lambda: bytearray(1, zzz=1))
