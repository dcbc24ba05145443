# With a limit of zero only the exception is shown.
import sys


def f():
    raise ValueError('message')


sys.tracebacklimit = 0
f()
