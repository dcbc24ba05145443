# A function is an object: attributes, __dict__, names, defaults, code and globals.
def f(a, b=2, *c, **d):
    "doc"
    x = 1
    return a
print f.__name__, f.func_name, f.__doc__, f.func_doc, f.__module__
print f.func_defaults, f.__defaults__, f.func_closure, f.func_globals is globals(), f.__globals__ is globals()
c = f.func_code
print c is f.__code__, c.co_name, c.co_argcount, c.co_varnames, c.co_nlocals, c.co_flags & 0x0c, c.co_filename
print c.co_firstlineno, c.co_freevars, c.co_cellvars
f.x = 1
f.__dict__['y'] = 2
print sorted(f.__dict__.items()), f.x, f.y, f.func_dict is f.__dict__
del f.x
print hasattr(f, 'x')
f.__name__ = 'renamed'
print f.__name__, f.func_name, f.func_code.co_name
f.func_defaults = (5,)
print f.func_defaults
f.func_defaults = None
try:
    f()
except TypeError as e:
    print e
def g(x, y=7):
    return 'g', x, y
f.func_code = g.func_code
f.func_defaults = g.func_defaults
print f(1)
f.__doc__ = 3
print f.__doc__
del f.__doc__
print f.__doc__
for action in ('f.__name__ = 3', 'f.func_globals = {}', 'f.func_closure = ()', 'f.func_code = 1',
               'del f.__name__', 'f.func_defaults = [1]', 'f.__dict__ = 1', 'del f.nothing'):
    name, value = (action.split(' = ') + ['del'])[:2]
    try:
        if value == 'del':
            delattr(f, name.split('.')[1])
        else:
            setattr(f, name.split('.')[1], {'3': 3, '{}': {}, '()': (), '1': 1, '[1]': [1]}[value])
    except (TypeError, AttributeError) as e:
        print action, '->', type(e).__name__, e
print type(f).__name__, callable(f), f == f, f == g, hasattr(f, 'func_code')
