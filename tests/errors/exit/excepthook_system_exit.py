# The hook isn't called for SystemExit.
import sys


def hook(kind, value, tb):
    print 'hook'


sys.excepthook = hook
sys.exit(5)
