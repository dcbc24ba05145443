# compile: exec, eval and single modes, flags, code attributes, filenames in tracebacks.
import sys
c = compile('1 + 2', 'f.py', 'eval')
print eval(c), c.co_filename, c.co_name, c.co_argcount, c.co_names
exec compile('def f(a, b=1): return a + b\nprint f(1)', 'g.py', 'exec')
exec compile('5 * 5', '<single>', 'single')
exec compile('None', '<single>', 'single')
exec compile('x = 5; x', '<single>', 'single')
exec compile('"text"', '<single>', 'single')
exec compile('if 1:\n    7\n    8\n', '<single>', 'single')
for src, mode in (('x = 1', 'eval'), ('1\n2', 'single'), ('1', 'nope'), ('print 1', 'eval'), ('', 'single'), ('', 'eval')):
    try: compile(src, 's', mode); print 'ok'
    except (SyntaxError, ValueError) as e: print type(e).__name__, e.args[0]
try: exec compile('\n\n1 / 0', 'where.py', 'exec')
except ZeroDivisionError:
    tb = sys.exc_info()[2].tb_next
    print tb.tb_lineno, tb.tb_frame.f_code.co_filename, tb.tb_frame.f_code.co_name
exec compile('def g():\n  raise KeyError', 'mod.py', 'exec')
try: g()
except KeyError:
    tb = sys.exc_info()[2].tb_next
    print tb.tb_lineno, tb.tb_frame.f_code.co_filename, tb.tb_frame.f_code.co_name, g.func_code.co_firstlineno
print eval(compile('7 / 2', 'd', 'eval', 0x2000)), eval(compile('7 / 2', 'd', 'eval'))
try: compile('x\0y', 'f', 'exec')
except TypeError as e: print e
for args in ((), ('1',), ('1', 'f'), (5, 'f', 'exec'), ('1', 5, 'exec')):
    try: compile(*args)
    except TypeError as e: print e
code = compile('a = 1\nb = a', 'n', 'exec')
print type(code).__name__, code == compile('a = 1\nb = a', 'n', 'exec'), code.co_names, code.co_consts
exec code
print b
print eval(compile('[x for x in (1, 2)]', '', 'eval')), eval(compile('lambda q: q', '', 'eval'))(3), hash(code) == hash(code)
