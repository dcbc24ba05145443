# locals, globals, vars, dir and eval called under other names from evaluated code.
exec """
import __builtin__
loc, glob, var, ev, d = locals, globals, vars, eval, dir
def f(a):
    b = 2
    x = loc()
    c = 3
    y = loc()
    return x is y, sorted(y), glob() is globals(), sorted(var()), ev('a + b'), d()
print f(1)
def g(n):
    return [loc()['n'] for i in range(1)], map(lambda q: sorted(loc()), [1])
print g(5)
class A:
    z = 1
    print sorted(loc())
print sorted(apply(loc).keys())[:2] == sorted(globals().keys())[:2]
"""
