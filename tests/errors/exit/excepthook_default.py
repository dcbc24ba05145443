# sys.__excepthook__ is the default one; called by hand it prints, and the program goes on.
import sys


def f():
    return int('x')


try:
    f()
except ValueError:
    sys.__excepthook__(*sys.exc_info())
    sys.excepthook(KeyError, KeyError('key'), None)
    sys.excepthook(KeyError, 'value', None)
print 'goes on'
