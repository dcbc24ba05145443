# raise in all its forms, evaluated.
import sys
exec """
class Old: pass
class MyError(Exception):
    def __init__(self, *a): self.a = a
def attempt(f):
    try:
        f()
    except:
        t, v, tb = sys.exc_info()
        print getattr(t, '__name__', t), getattr(v, 'args', getattr(v, 'a', v.__class__.__name__)), tb is not None
def a(): raise ValueError
def b(): raise ValueError, 'message'
def c(): raise ValueError('x', 1)
def d(): raise ValueError, ('x', 2)
def e(): raise MyError, MyError(5)
def f(): raise Old
def g(): raise Old()
def h(): raise 5
def i(): raise
def j():
    try: 1 / 0
    except ZeroDivisionError: raise
def k():
    try: raise KeyError('k')
    except KeyError:
        t, v, tb = sys.exc_info()
        raise t, v, tb
def l(): raise ValueError, 'm', 'not a traceback'
def m(): raise (TypeError, 'first'), 'second'
for each in a, b, c, d, e, f, g, h, i, j, k, l, m: attempt(each)
"""
