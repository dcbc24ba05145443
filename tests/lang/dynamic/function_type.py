# types.FunctionType makes functions from code objects.
import types
exec "def f(a, b=1):\n  return a, b, x"
g = types.FunctionType(f.func_code, {'x': 'other'})
h = types.FunctionType(f.func_code, {'x': 'named'}, 'h', (5,))
print g(1, 2), h(1), g.__name__, h.__name__, g.func_defaults, h.func_defaults, g.__module__
try:
    g(1)
except TypeError as e:
    print e
m = types.FunctionType(compile('y = x * 2\nz = 1', 'f', 'exec'), {'x': 4})
print m(), sorted(k for k in m.func_globals if k[0] != '_')
exec """
def outer(v):
    def inner(): return v
    return inner
"""
i = outer(1)
j = types.FunctionType(i.func_code, {}, 'j', None, outer(9).func_closure)
print i(), j(), j.func_closure[0].cell_contents
def attempt(*a):
    try:
        print types.FunctionType(*a)
    except (TypeError, ValueError) as e:
        print type(e).__name__, e
attempt(i.func_code, {})
attempt(i.func_code, {}, None, None, ())
attempt(i.func_code, {}, None, None, (1,))
attempt(f.func_code, [])
attempt(1, {})
attempt(f.func_code, {}, 1)
attempt(f.func_code, {}, None, 1)
attempt(f.func_code, {}, None, None, outer(1).func_closure)
