"""A module that Go and C programs use; it uses Go packages itself, one of the project's own."""
from __go__.rows import Celsius, Fail, ErrNegative, TotalArea, Square
from __go__.internal.secret import Word
from __go__ import strings, sync

lock, count = sync.Mutex(), [0]


class Empty(ValueError):
    pass


def hello(name, times=1):
    """Greets somebody.

    :param str name: whom
    :rtype: str
    """
    if not name:
        raise Empty('nobody to greet')
    with lock:
        count[0] += 1
    return ' '.join(['hello ' + strings.ToUpper(name)] * times)


def add(a, b):
    """
    :param int a: one
    :param int b: another
    :rtype: int
    """
    return a + b


def half(x):
    """
    :param float x: a number
    :rtype: float
    """
    return x / 2


def area(*sides):
    return TotalArea(*[Square(side) for side in sides])


def words():
    """
    :rtype: list[str]
    """
    return [Word(), str(Celsius(5)), str(count[0])]


def each(items, function):
    return [function(item) for item in items]


def fails(code):
    """
    :param int code: which
    :rtype: None
    """
    Fail(code)


class Counter(object):
    def __init__(self, start=0):
        self.n = start

    def step(self, by=1):
        self.n += by
        return self.n
