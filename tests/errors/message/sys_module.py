# Functions of sys with wrong arguments.
import sys


def attempt(what, f, *args):
    try:
        print what, f(*args)
    except (TypeError, ValueError, OverflowError), error:
        print what, '|', type(error).__name__, '|', error


attempt('setrecursionlimit', sys.setrecursionlimit, 'x')
attempt('setrecursionlimit', sys.setrecursionlimit, 0)
attempt('setrecursionlimit', sys.setrecursionlimit, -5)
attempt('setrecursionlimit', sys.setrecursionlimit)
attempt('setcheckinterval', sys.setcheckinterval, 'x')
attempt('getrefcount', sys.getrefcount)
attempt('exc_info', sys.exc_info, 1)
attempt('exit', sys.exit, 1, 2)
attempt('_getframe', sys._getframe, 'x')
attempt('_getframe', sys._getframe, 10 ** 5)
attempt('_getframe', sys._getframe, 1, 2)
attempt('settrace', sys.settrace)
attempt('setdefaultencoding', lambda: hasattr(sys, 'setdefaultencoding'))
attempt('displayhook', sys.displayhook)
attempt('excepthook', sys.excepthook)
attempt('excepthook', sys.excepthook, 1)
attempt('intern', intern, u'x')
attempt('intern', intern, 3)
attempt('getsizeof', sys.getsizeof)
print sys.getrecursionlimit(), sys.getdefaultencoding(), sys.byteorder, sys.maxint, sys.maxunicode
