# tuple(): ordinary, odd, unfit, mixed and too many arguments.
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
    (0,),
    (-1,),
    (2 ** 70,),
    (1.5,),
    (2j,),
    ('',),
    ('a',),
    (u'',),
    (u'b',),
    (u'\u20ac',),
    (None,),
    ([],),
    ([1, 2],),
    ((1,),),
    ({},),
    (set([1]),),
    (bytearray('a'),),
    (buffer('a'),),
    (Index(1),),
    (Odd(),),
    (True,),
    (0, 1.5,),
    (-1, None,),
    (2 ** 70, buffer('a'),),
    (1.5, 1.5,),
    (2j, None,),
    ('', buffer('a'),),
    ('a', 1.5,),
    (u'', None,),
    (u'b', buffer('a'),),
    (u'\u20ac', 1.5,),
    (None, None,),
    ([], buffer('a'),),
    ([1, 2], 1.5,),
    ((1,), None,),
    ({}, buffer('a'),),
    (set([1]), 1.5,),
    (bytearray('a'), None,),
    (buffer('a'), buffer('a'),),
    (Index(1), 1.5,),
    (Odd(), None,),
    (True, buffer('a'),),
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
    show(lambda: tuple(*args))
show(lambda: tuple(zzz=1))
show(lambda: tuple(1, zzz=1))
