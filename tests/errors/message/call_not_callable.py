# Calls of what can't be called.
import sys


class New(object):
    pass


class Old:
    pass


def generator():
    yield 1


for value in [None, 3, 3L, 1.5, 2j, True, 'text', u'text', [], (), {}, set(), frozenset(), New(), xrange(3),
              slice(1), sys, Ellipsis, NotImplemented, generator(), iter([]), buffer('a'), bytearray('a'),
              property(), super(New, New())]:
    try:
        value()
    except TypeError, error:
        print error
try:
    Old()()
except AttributeError, error:
    print error
try:
    Old()(1, 2, a=3)
except AttributeError, error:
    print error
