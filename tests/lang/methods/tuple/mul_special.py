# tuple.__mul__: ordinary, odd, unfit, mixed and too many arguments, on instances of a subclass too.
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
class Sub(tuple): pass
ARGS = [(),
    (1,),
    ('a',),
    (0,),
    (-1,),
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
        show(lambda: target.__mul__(*args))
on(lambda: (3, 1, 2, 1))
on(lambda: ())
on(lambda: ('b', u'a', 1.5))
on(lambda: Sub((1, 2)))
show(lambda: tuple.__mul__(5))
show(lambda: tuple.__mul__())
show(lambda: ((3, 1, 2, 1)).__mul__(zzz=1))
