# unicode.rindex: ordinary, odd, unfit, mixed and too many arguments, on instances of a subclass too.
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
class Sub(unicode): pass
ARGS = [(),
    ('a',),
    (u'b',),
    (0,),
    (-1,),
    (2 ** 40,),
    (2 ** 70,),
    (1.5,),
    (2j,),
    ('',),
    (u'',),
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
    ('a', 1,),
    (1, 'a',),
    ('a', -1, 2,),
    (None, None,),
    (1, 2, 3,),
    ('a', 'b', 1, 2,)]
def on(make):
    print repr(make())
    for args in ARGS:
        target = make()
        show(lambda: target.rindex(*args))
on(lambda: u'abcabc')
on(lambda: u'')
on(lambda: u' a,B ')
on(lambda: u'a\xe9\u20ac\n')
on(lambda: Sub(u'Abc'))
show(lambda: unicode.rindex(5))
show(lambda: unicode.rindex())
show(lambda: (u'abcabc').rindex(zzz=1))
