# long.__rsub__: ordinary, odd, unfit, mixed and too many arguments, on instances of a subclass too.
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
class Sub(long): pass
ARGS = [(),
    (1,),
    ('a',),
    (0,),
    (-1,),
    (2 ** 40,),
    (2 ** 70,),
    (1.5,),
    (2j,),
    ('',),
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
    (1, 2, 3,),
    ('a', 'b', 1, 2,)]
def on(make):
    print repr(make())
    for args in ARGS:
        target = make()
        show(lambda: target.__rsub__(*args))
on(lambda: 5L)
on(lambda: 0L)
on(lambda: -7L)
on(lambda: 2L ** 70)
on(lambda: -3L ** 50)
on(lambda: Sub(3))
show(lambda: long.__rsub__(5))
show(lambda: long.__rsub__())
show(lambda: (5L).__rsub__(zzz=1))
