# pow(): ordinary, odd, unfit, mixed and too many arguments.
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
    (0, 2j,),
    (-1, [],),
    (1.5, Index(1),),
    (2j, '',),
    ('', [1, 2],),
    ('a', Odd(),),
    (u'', 'a',),
    (u'b', (1,),),
    (u'\u20ac', True,),
    (None, u'',),
    ([], {},),
    ([1, 2], 0,),
    ((1,), u'b',),
    ({}, set([1]),),
    (set([1]), -1,),
    (bytearray('a'), u'\u20ac',),
    (buffer('a'), bytearray('a'),),
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
    show(lambda: pow(*args))
show(lambda: pow(zzz=1))
show(lambda: pow(1, zzz=1))
