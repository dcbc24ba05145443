# sys.excepthook decides what is shown; the exit code is 1.
import sys


def hook(kind, value, tb):
    print 'hook', kind.__name__, value, tb.tb_lineno, tb.tb_next.tb_lineno
    print value is sys.last_value, kind is sys.last_type


def f():
    raise ValueError('shown by the hook')


sys.excepthook = hook
f()
