# sys.exc_info, sys.exc_clear and how long they last.
import sys


def kind():
    return sys.exc_info()[0] and sys.exc_info()[0].__name__


def inner():
    try:
        raise KeyError(1)
    except KeyError:
        print 'inner', kind()


print 'start', kind()
try:
    raise ValueError(2)
except ValueError:
    print 'outer', kind()
    inner()
    print 'outer again', kind()
    sys.exc_clear()
    print 'cleared', kind()
print 'after', kind()
try:
    raise IndexError(3)
except IndexError:
    pass
print 'module level keeps it', kind()
print sys.exc_type.__name__, sys.exc_value, sys.exc_traceback is not None
sys.exc_clear()
try:
    raise
except TypeError, error:
    print error
