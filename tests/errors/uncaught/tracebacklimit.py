# sys.tracebacklimit shows only the last entries.
import sys


def f(n):
    if n == 0:
        raise ValueError('deep')
    f(n - 1)


sys.tracebacklimit = 2
f(6)
