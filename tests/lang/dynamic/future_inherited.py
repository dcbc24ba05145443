# The future statements of a program are in force in what it compiles, unless dont_inherit says no.
from __future__ import division, unicode_literals, print_function
print(eval('1/2'), repr(eval('"a"')))
exec("print(1/2, sep='')")
print(eval(compile('1/2', 'f', 'eval')), eval(compile('1/2', 'f', 'eval', 0, 1)))
d = {}
exec("def f(a): return a / 2, 'x'" , d)
print(d['f'](1))
c = compile('1', 'f', 'eval')
print(c.co_flags & 0x2000 != 0, c.co_flags & 0x20000 != 0)
print(compile('1', 'f', 'eval', 0, 1).co_flags & 0x2000)
def f():
    return eval('3/2')
print(f())
