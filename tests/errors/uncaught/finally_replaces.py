# An exception in a finally block replaces the first one.


def f():
    try:
        raise KeyError('first')
    finally:
        {}['second']


f()
