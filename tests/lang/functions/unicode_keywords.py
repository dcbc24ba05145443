# Keyword names that are unicode: ASCII ones match parameters, others only fit **kwargs.
def f(a, b=2, **kw): return a, b, sorted(kw.items())
def g(a, b=2): return a, b
print f(**{u'a': 1}), f(1, **{u'b': 3}), f(1, **{u'c': 4}), g(**{u'a': 5, 'b': 6})
print f(1, **{u'\xe9': 2}), type(f(1, **{u'c': 4})[2][0][0]).__name__
for call in (lambda: g(1, **{u'zz': 2}), lambda: g(1, **{u'\xe9': 2}), lambda: g(1, **{u'a': 2}), lambda: f(1, **{u'a': 2}), lambda: f(**{5: 1}), lambda: g(1, **{None: 1}),
             lambda: f(a=1, **{u'a': 2}), lambda: f(1, b=1, **{u'b': 2}), lambda: dict(**{u'k': 1}), lambda: dict(**{5: 1}), lambda: int(**{u'x': '5'}), lambda: f(1, **{u'b': 9, 'b2': 1})):
    try: print call()
    except (TypeError, UnicodeError) as e: print type(e).__name__, e
class C(object):
    def __init__(self, **kw): self.__dict__.update(kw)
print sorted(C(**{u'x': 1, 'y': 2}).__dict__.items()), C(**{u'x': 1}).x
def star(*args, **kw): return args, kw
print star(*[u'\xe9'], **{u'k': 1}), star(**dict([(u'k', 1)])) == star(k=1)
