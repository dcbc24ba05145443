# Tracebacks through compiled and evaluated code.
import sys, traceback
def compiled(f):
    return f()
exec compile("""
def a():
    return compiled(b)

def b():
    x = [1,
         2]
    return (x[0] +
            x['k'])
""", 'made.py', 'exec')
try:
    a()
except TypeError:
    tb = sys.exc_info()[2]
    while tb:
        c = tb.tb_frame.f_code
        print c.co_name, c.co_filename.split('/')[-1], tb.tb_lineno, sorted(tb.tb_frame.f_locals)[:3] if c.co_name in 'ab' else ''
        tb = tb.tb_next
try:
    exec "raise ValueError('direct')"
except ValueError:
    print [(f.split('/')[-1], n, name) for f, n, name, _ in traceback.extract_tb(sys.exc_info()[2])]
try:
    eval("(lambda: 1 / 0)()")
except ZeroDivisionError:
    print [(f.split('/')[-1], n, name) for f, n, name, _ in traceback.extract_tb(sys.exc_info()[2])]
exec """
def gen():
    yield 1
    raise KeyError('g')
class C(object):
    def m(self):
        for x in gen():
            pass
"""
try:
    C().m()
except KeyError:
    print [(f.split('/')[-1], n, name) for f, n, name, _ in traceback.extract_tb(sys.exc_info()[2])]
