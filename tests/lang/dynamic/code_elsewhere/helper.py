"""A module with functions that look at their globals."""
NAME = 'helper'
LIMIT = 10


def name():
    return NAME


def limited(n, step=1, *rest, **kw):
    total = 0
    while n < LIMIT:
        total, n = total + n, n + step
    return total, rest, sorted(kw.items())


def maker(x):
    def closure(y):
        return x, y, NAME
    return closure


def produce(n):
    for i in range(n):
        yield NAME, i


def fail(x):
    if x:
        raise ValueError(NAME)


def recurse(n):
    return 0 if n == 0 else 1 + recurse(n - 1)
