# The hook may leave by sys.exit with a code of its own.
import sys


def hook(kind, value, tb):
    print 'hook for', value
    sys.exit(17)


sys.excepthook = hook
raise ValueError('original')
