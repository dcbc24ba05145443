# Binary operators between kinds that don't go together, and the in-place ones.


class New(object):
    pass


class Old:
    pass


VALUES = [1, 10 ** 20, 1.5, 2j, 'text', u'text', None, [1], (1,), {1: 2}, New(), len, int]
OLD = Old()


def attempt(what, f, a, b):
    try:
        f(a, b)
    except (TypeError, ValueError, OverflowError), error:
        print what, '|', error


def each(what, f):
    for a in VALUES:
        for b in VALUES:
            if a is not b and not (what == '%' and isinstance(a, basestring)):
                attempt(what, f, a, b)


each('+', lambda a, b: a + b)
each('-', lambda a, b: a - b)
each('%', lambda a, b: a % b)
each('<<', lambda a, b: a << b)
each('|', lambda a, b: a | b)
for what, f in [('*', lambda a, b: a * b), ('/', lambda a, b: a / b), ('//', lambda a, b: a // b),
                ('**', lambda a, b: a ** b), ('>>', lambda a, b: a >> b), ('&', lambda a, b: a & b),
                ('^', lambda a, b: a ^ b), ('divmod', divmod), ('pow', pow)]:
    for a, b in [(1, 'a'), ('a', 'b'), (None, 1), (1, None), ([1], [2]), (New(), 1), ('a', 1.5), ({}, {}), (1.5, 2j),
                 (1.5, 2), (2j, 3), ((1,), (2,))]:
        attempt(what, f, a, b)
for f in [lambda a, b: a + b, lambda a, b: a * b, lambda a, b: a | b]:
    for a, b in [(OLD, 1), (1, OLD), (OLD, OLD), (OLD, 'a'), ('a', OLD)]:
        attempt('old', f, a, b)
