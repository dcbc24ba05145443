# Names of every kind in every kind of scope.
import os, sys as system, a.b.c
from x import y, z as w
glob = 1
def outer(p, (q, (r, s)), d=glob, *args, **kw):
    global glob, declared
    local = p
    cell = q
    def inner(d=local):
        return cell, glob, free_nowhere, args, inner
    class Inner(object):
        cell = cell
        __private = local
        def method(self, __arg):
            return self.__private, cell, __arg, kw, __builtin
        for loop in cell: pass
    [leak for leak in p if (yielded for yielded in leak if q)]
    {k: v for k, v in r}, {e for e in s for f in e}
    try: pass
    except E as err: pass
    with a as b, c as (d2, e2): pass
    gone = 1; del gone
    return lambda x, (y, z): x + y + cell
def generator():
    x = yield
    exec "code" in x
class _Class:
    __x = 1
    class __Nested:
        __y = __x
        def f(self): global __y; __y = 1; return __z
class ___:
    __x = 1
    def f(self): import __mod; return locals(), __x__, __mod
def siblings():
    x = 1
    def g(): global x
    def h(): return x
def bare():
    exec "x = 1"
    return x
def star():
    return dir()
declared = lambda: (i for i in j)
