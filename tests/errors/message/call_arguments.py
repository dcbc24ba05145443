# What a call says about the objects after * and **.


def f(*args, **kwargs):
    return args, sorted(kwargs.items())


def attempt(g):
    try:
        print g()
    except TypeError, error:
        print error


class Keys(object):
    def keys(self):
        return ['a', 'b']

    def __getitem__(self, key):
        return key * 2


class NoKeys(object):
    def __getitem__(self, key):
        return key


attempt(lambda: f(*3))
attempt(lambda: f(*None))
attempt(lambda: f(**3))
attempt(lambda: f(**None))
attempt(lambda: f(**[1]))
attempt(lambda: f(*[1], **{'a': 2}))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(**{u'a': 2}))
attempt(lambda: f(**Keys()))
attempt(lambda: f(**NoKeys()))
attempt(lambda: f(a=1, **{'a': 2}))
attempt(lambda: f(*'ab', **{'x': 1}))
attempt(lambda: f(*(x for x in range(3))))
attempt(lambda: f(*{'k': 1}))
attempt(lambda: len(*3))
attempt(lambda: len(**3))
attempt(lambda: len(**{1: 2}))
attempt(lambda: len(*[[1], [2]]))
attempt(lambda: (lambda a: a)(**{'a': 1, 'b': 2}))
attempt(lambda: (lambda a: a)(1, **{'a': 1}))


def failing():
    yield 1
    raise TypeError('from inside')


attempt(lambda: f(*failing()))


class BadIter(object):
    def __iter__(self):
        return 3


attempt(lambda: f(*BadIter()))
