# KeyboardInterrupt: construction, attributes, text, items, pickling, subclasses.
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
class Sub(KeyboardInterrupt):
    def __init__(self, *args):
        self.extra = len(args)
class Text(KeyboardInterrupt):
    def __str__(self): return 'own text'
NAMES = [n for n in sorted(dir(KeyboardInterrupt)) if not n.startswith('__')] + ['extra', '__dict__']
for cls in (KeyboardInterrupt, Sub, Text):
    print cls.__name__, cls.__mro__[1:]
    for args in [(),
        (1,),
        ('text',),
        (u'\u20ac',),
        (1, 'b',),
        (2, 'No such file', 'name',),
        ('msg', ('f', 1, 2, 'text'),),
        ('ascii', 'a\xff', 1, 2, 'why',),
        ('ascii', u'a\xff', 1, 2, 'why',),
        (u'a\xff', 1, 2, 'why',),
        (1, 2, 3, 4, 5, 6,),
        (None,),
        (('a', 'b'),),
        (ValueError(1),)]:
        try: e = cls(*args)
        except Exception as other:
            print '  %s: %s' % (type(other).__name__, other)
            continue
        show(lambda: str(e))
        show(lambda: unicode(e))
        show(lambda: repr(e))
        show(lambda: [(n, getattr(e, n, 'none')) for n in NAMES])
        show(lambda: e.__reduce__()[1:])
        show(lambda: e[0])
        show(lambda: e[0:2])
e = KeyboardInterrupt.__new__(KeyboardInterrupt)
show(lambda: e.args)
e.args = [1, 2]
e.extra = 3
show(lambda: (e.args, e.__dict__))
show(lambda: e.__setstate__({'extra': 4, 'more': 5}))
show(lambda: (e.extra, e.more))
show(lambda: e.__setstate__(5))
show(lambda: KeyboardInterrupt(zzz=1))
try:
    raise KeyboardInterrupt, ('a', 'b', 0, 1, 'c')[:1]
except KeyboardInterrupt as caught:
    print type(caught).__name__, caught.args
