# Future statements by flags, inherited or not.
import __future__
div = __future__.division.compiler_flag
uni = __future__.unicode_literals.compiler_flag
prt = __future__.print_function.compiler_flag
print eval(compile('1/2', 'f', 'eval')), eval(compile('1/2', 'f', 'eval', div))
print repr(eval(compile('"a"', 'f', 'eval', uni)))
exec compile('print("x", "y", sep="-")', 'f', 'exec', prt)
c = compile('from __future__ import division\nx = 1/2', 'f', 'exec')
d = {}
exec c in d
print d['x'], c.co_flags & div == div
print eval(compile('1/2', 'f', 'eval', 0, 1)), eval(compile('1/2', 'f', 'eval', div | uni, True))
exec "from __future__ import division; print 1/2, eval('1/2')"
print eval('1/2')
