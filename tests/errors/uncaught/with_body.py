# A with statement lets the exception through: the line of the body is named.


class Manager(object):
    def __enter__(self):
        return 5

    def __exit__(self, *args):
        print [a.__name__ for a in args[:1]]
        return 0


def f():
    with Manager() as m, Manager() as n:
        x = m
        y = x + n + None
        return y


f()
