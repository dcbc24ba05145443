# The finally block runs, then the exception goes on with its own line.


def f():
    try:
        raise KeyError('first')
    finally:
        print 'cleaning up'


f()
