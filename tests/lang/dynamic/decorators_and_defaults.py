# Decorators, defaults, keyword arguments, evaluated.
exec """
def deco(tag):
    print 'deco', tag
    def wrap(f):
        print 'wrap', tag, getattr(f, '__name__', f)
        def call(*a, **k):
            return tag, f(*a, **k)
        call.__name__ = f.__name__
        return call
    return wrap
def default(x):
    print 'default', x
    return x
@deco('outer')
@deco('inner')
def f(a, b=default(2), *args, **kw):
    return a, b, args, sorted(kw.items())
@deco('class')
class C(object): pass
"""
print f(1), f(1, 3, 4, z=5), f.__name__
print f(b=1, a=2)
def attempt(*a, **k):
    try:
        print g(*a, **k)
    except TypeError as e:
        print e
exec "def g(x, y=1): return x, y"
attempt()
attempt(1, 2, 3)
attempt(1, x=2)
attempt(1, z=2)
attempt(y=5)
attempt(5)
exec "def g(): return 'nothing'"
attempt(1)
attempt()
exec "def g(a, b, c, d, e, f, g, h=8): return a + h"
attempt(1, 2, 3, 4, 5, 6, 7)
attempt(1, 2)
