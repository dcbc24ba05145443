# An exception in a handler replaces the first one: Python 2 doesn't chain.


def f():
    try:
        raise KeyError('first')
    except KeyError as error:
        raise ValueError('instead of %s' % error)


f()
