# Which call mistakes raise TypeError, with the messages for functions, methods and defaults.
def none(): pass
def one(a): pass
def two(a, b): pass
def opt(a, b=1): pass
def allopt(a=1): pass
def star(a, *b): pass
def kw(a, **k): pass
class C(object):
    def m(self): pass
    def n(self, a, b=2): pass
class Init(object):
    def __init__(self, x): pass
calls = [
    lambda: none(1), lambda: none(1, 2), lambda: none(x=1), lambda: one(), lambda: one(1, 2), lambda: one(b=1),
    lambda: one(1, a=1), lambda: two(1), lambda: two(b=1), lambda: two(1, 2, 3), lambda: opt(),
    lambda: opt(1, 2, 3), lambda: opt(b=1), lambda: opt(1, c=2), lambda: allopt(1, 2), lambda: star(),
    lambda: star(b=1), lambda: kw(), lambda: kw(1, 2), lambda: kw(1, a=2), lambda: C().m(1), lambda: C().n(),
    lambda: C().n(1, 2, 3), lambda: C.n(), lambda: Init(), lambda: Init(1, 2), lambda: Init(1, x=2),
    lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: one(*(1, 2)), lambda: one(**{'z': 1}),
    lambda: two(1, *(2, 3)), lambda: two(*(1,), **{'a': 2}), lambda: object(1), lambda: C(1), lambda: C(a=1),
]
for i, call in enumerate(calls):
    try:
        call()
    except TypeError as e:
        print i, e
    else:
        print i, 'no error'
