# Frames of evaluated code: names, lines, variables, callers.
import sys
exec compile("""
def where(depth=0):
    f = sys._getframe(depth + 1)
    return f.f_code.co_name, f.f_lineno, sorted(k for k in f.f_locals if k[0] != '_')

def outer(a):
    b = a + 1
    def inner(c):
        d = b
        return where(), where(1)
    return inner(3)

class K:
    attr = 1
    here = where()
""", 'frames.py', 'exec')
print outer(1)
print K.here
f = sys._getframe()
print f.f_code.co_name, f.f_globals is globals(), f.f_back
def compiled(depth):
    return sys._getframe(depth).f_code.co_name
exec """
def call(depth):
    return compiled(depth)
"""
print call(0), call(1), call(2)
exec "print sys._getframe().f_code.co_filename, sys._getframe().f_lineno, sys._getframe().f_back.f_lineno"
exec """
def names():
    x = 1
    def g(): return x
    return sorted(locals()), sorted(vars()), dir()
"""
print names()
exec "show = locals"
print sorted(eval('show()', {'show': show, '__builtins__': {}}, {'only': 1}))
