# zip(): ordinary, odd, unfit, mixed and too many arguments.
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
    (2 ** 40,),
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
    (0, 2 ** 70,),
    (-1, u'\u20ac',),
    (2 ** 40, bytearray('a'),),
    (2 ** 70, 2 ** 40,),
    (1.5, u'b',),
    (2j, set([1]),),
    ('', -1,),
    ('a', u'',),
    (u'', {},),
    (u'b', 0,),
    (u'\u20ac', 'a',),
    (None, (1,),),
    ([], True,),
    ([1, 2], '',),
    ((1,), [1, 2],),
    ({}, Odd(),),
    (set([1]), 2j,),
    (bytearray('a'), [],),
    (buffer('a'), Index(1),),
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
    show(lambda: zip(*args))
show(lambda: zip(zzz=1))
show(lambda: zip(1, zzz=1))
