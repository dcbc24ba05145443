# What a call says when its arguments don't fit the parameters of a function.


def attempt(f, *args, **kwargs):
    try:
        print f(*args, **kwargs)
    except (TypeError, ValueError), error:
        print error


def none():
    return 'none'


def one(a):
    return 'one', a


def two(a, b):
    return 'two', a, b


def default(a, b=2):
    return 'default', a, b


def defaults(a=1, b=2):
    return 'defaults', a, b


def star(a, *rest):
    return 'star', a, rest


def named(a, **kw):
    return 'named', a, sorted(kw.items())


def everything(a, b=2, *rest, **kw):
    return 'everything', a, b, rest, sorted(kw.items())


def nested(a, (b, c)):
    return 'nested', a, b, c


for f in none, one, two, default, defaults, star, named, everything, nested, lambda x: x:
    print f.__name__
    attempt(f)
    attempt(f, 1)
    attempt(f, 1, 2)
    attempt(f, 1, 2, 3)
    attempt(f, a=1)
    attempt(f, b=1)
    attempt(f, a=1, b=2)
    attempt(f, 1, a=2)
    attempt(f, 1, 2, b=2)
    attempt(f, 1, z=2)
    attempt(f, z=2)
    attempt(f, 1, (2, 3))
    attempt(f, 1, (2, 3, 4))
