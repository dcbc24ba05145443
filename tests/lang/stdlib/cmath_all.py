# cmath and future_builtins: all functions on all kinds of values.
import cmath, future_builtins
def tr(f, *a):
    try: return f(*a)
    except Exception as e: return '%s: %s' % (type(e).__name__, e)
def show(z):
    # NaNs have no sign that counts
    if isinstance(z, complex): return (show(z.real), show(z.imag))
    if isinstance(z, tuple): return tuple(map(show, z))
    if isinstance(z, float): return 'nan' if z != z else '%.13g' % z
    return z
inf, nan = float('inf'), float('nan')
V = [-inf, -1e308, -720.0, -1.0, -0.5, -1e-310, -0.0, 0.0, 1e-310, 0.5, 1.0, 2.25, 709.5, 720.0, 1e308, inf, nan]
print [n for n in dir(cmath) if n != '__file__'], cmath.pi, cmath.e
for name in ('acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'phase', 'polar', 'isnan', 'isinf'):
    f = getattr(cmath, name)
    for x in V:
        print name, x, [show(tr(f, complex(x, y))) for y in V]
    print name, [show(tr(f, *a)) for a in ((), (1, 2, 3), ('a',), (None,), (2,), (2L,), (True,), (10 ** 400,))]
for r in V: print 'rect', r, [show(tr(cmath.rect, r, p)) for p in V]
class C(object):
    def __complex__(self): return 1 + 2j
class O:
    def __complex__(self): return 2j
class F(object):
    def __float__(self): return 4.0
class B(object):
    def __complex__(self): return 3
print [show(tr(cmath.sqrt, c())) for c in (C, O, F, B)], show(tr(cmath.log, 8, 2)), show(tr(cmath.log, 8, 0)), show(tr(cmath.log, 8, 1)), show(tr(cmath.log, 0)), show(tr(cmath.log, 2, 3, 4)), show(tr(cmath.rect, 1)), show(tr(cmath.rect, 'a', 1)), show(tr(cmath.log, -1, 1j))
print future_builtins.ascii(u'\xe9'), future_builtins.hex(255), future_builtins.hex(-255L), future_builtins.oct(8), future_builtins.oct(-8L), future_builtins.hex(0), future_builtins.map, future_builtins.filter, future_builtins.zip, tr(future_builtins.hex, 1.5), tr(future_builtins.oct, 'a'), tr(future_builtins.hex)
