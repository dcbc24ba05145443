# In-place operators name themselves, except where a concatenation fails.


class New(object):
    pass


def attempt(f, a, b):
    try:
        f(a, b)
    except (TypeError, OverflowError), error:
        print f.__name__, '|', error


def add(a, b):
    a += b


def subtract(a, b):
    a -= b


def multiply(a, b):
    a *= b


def divide(a, b):
    a /= b


def floor_divide(a, b):
    a //= b


def modulo(a, b):
    a %= b


def power(a, b):
    a **= b


def left(a, b):
    a <<= b


def right(a, b):
    a >>= b


def conjunction(a, b):
    a &= b


def disjunction(a, b):
    a |= b


def exclusive(a, b):
    a ^= b


for f in [add, subtract, multiply, divide, floor_divide, modulo, power, left, right, conjunction, disjunction,
          exclusive]:
    for a, b in [(1, None), (None, 1), ([1], 2), ([1], None), ((1,), 2), ('a', 1), (u'a', None), (New(), New()),
                 (1.5, 'a'), (set(), 1), ({}, {}), (2j, 'a'), (10 ** 20, [])]:
        if not (f is modulo and isinstance(a, basestring)) and not (f is multiply and b == 2) and not (
                f is multiply and a == 'a'):
            attempt(f, a, b)
