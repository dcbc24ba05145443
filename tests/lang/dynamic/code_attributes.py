# The attributes of code objects.
exec """
def f(a, b=1, *args, **kw):
    'doc of f'
    x = a + b
    y = [x, None, 'const', 3.5]
    def inner(z):
        return z, x, g
    return inner, len, kw.items
"""
c = f.func_code
for name in 'co_name co_argcount co_nlocals co_varnames co_names co_cellvars co_freevars co_filename co_firstlineno'.split():
    print name, getattr(c, name)
print [k if not hasattr(k, 'co_name') else k.co_name for k in c.co_consts]
print c.co_flags, [k for k in c.co_consts if hasattr(k, 'co_name')][0].co_flags
inner = f(1)[0].func_code
print inner.co_name, inner.co_varnames, inner.co_freevars, inner.co_names, inner.co_firstlineno
m = compile('import os\nx = 1\nclass A(object):\n  y = x\n', 'mod.py', 'exec')
print m.co_name, m.co_names, m.co_filename, m.co_flags, m.co_varnames, m.co_argcount, m.co_firstlineno
a = [k for k in m.co_consts if hasattr(k, 'co_name')][0]
print a.co_name, a.co_names, a.co_flags, a.co_firstlineno
g = (lambda x, (y, z): x + y).func_code
print g.co_name, g.co_argcount, g.co_varnames
e = compile('a + b.c', 'expr', 'eval')
print e.co_names, e.co_name, e.co_flags
exec "def gen(): yield 1"
print gen.func_code.co_flags, gen.__name__
for name in 'co_name', 'co_consts':
    try:
        setattr(c, name, 1)
    except (TypeError, AttributeError) as err:
        print type(err).__name__, err
