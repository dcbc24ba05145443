# The attributes of evaluated functions.
exec """
def f(a, b=2, c=[3]):
    'the doc'
    return a, b, c
def g(): pass
h = lambda x=1: x
"""
print f.__name__, f.func_name, f.__doc__, f.func_doc, f.__module__, f.func_defaults, f.__defaults__, f.__dict__
print g.func_defaults, g.__doc__, g.func_closure, h.__name__, h.func_defaults, f.func_globals is globals()
f.attr = 5
f.__name__ = 'renamed'
f.func_defaults = (7, 8)
print f(1), f.attr, f.__name__, vars(f)
f.func_code = g.func_code
try:
    print f(1)
except TypeError as e:
    print e
print f(), type(f), callable(f), repr(g)[:12]
try:
    f.func_code = 1
except TypeError as e:
    print e
exec "def k(): return __name__, __doc__" in {'__name__': 'elsewhere', '__doc__': None}, locals()
print k(), k.__module__, sorted(k.func_globals)
