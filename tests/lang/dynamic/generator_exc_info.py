# sys.exc_info() in and around evaluated generators.
import sys
exec """
def g():
    try:
        raise ValueError('in g')
    except ValueError:
        print 'a', sys.exc_info()[1]
        yield 1
        print 'b', sys.exc_info()[0]
    yield 2
"""
it = g()
next(it)
print 'outside', sys.exc_info()[0]
try:
    raise KeyError('outer')
except KeyError:
    next(it)
    print 'still', sys.exc_info()[1]
