# An exception handled in a called function doesn't disturb the caller's own.


def quiet():
    try:
        raise ValueError('quiet')
    except ValueError:
        pass


def f():
    try:
        raise KeyError('loud')
    except KeyError:
        quiet()
        raise


f()
