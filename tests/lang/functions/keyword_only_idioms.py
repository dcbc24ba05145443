# Options through **kw: pop with defaults, unknown options rejected, forwarding, kwargs are fresh copies.
def f(*args, **kw):
    sep = kw.pop('sep', ', ')
    end = kw.pop('end', '.')
    if kw: raise TypeError('unknown option %r' % sorted(kw)[0])
    return sep.join(map(str, args)) + end
print f(1, 2), f(1, 2, sep='-'), f(end='!'), f('a', end='?', sep='')
try: f(1, bogus=2)
except TypeError as e: print e
opts = {'sep': '+'}
print f(1, 2, **opts), opts
def outer(*a, **k): return inner(*a, **k)
def inner(x, y=2, *r, **k): return x, y, r, sorted(k.items())
print outer(1), outer(1, 5, 6, z=7), outer(x=3), outer(*(1, 2), **{'q': 1})
def mutate(**k): k['x'] = 'mutated'; k.clear(); return k
d = {'x': 1}; print mutate(**d), d
def tup(*a): return a
t = (1, 2); print tup(*t) is t or tup(*t) == t
l = [1, 2]; r = tup(*l); l.append(3); print r
def names(a, b, *args, **kwargs): return sorted(locals().items())
print names(1, 2, 3, c=4), names(b=1, a=2)
def defaults(a, b=None, c=()): b = b if b is not None else []; b.append(a); return b, c
print defaults(1), defaults(2), defaults(3, [0]), defaults(c='x', a=1)
def order(**k): return [key for key in sorted(k)]
print order(b=1, a=2, c=3), len(order(**dict(('k%d' % i, i) for i in range(300))))
def many(a, b, c, d, e, f, g, h, i, j): return a, b, c, d, e, f, g, h, i, j
print many(*range(10)), many(*range(5), **dict(zip('fghij', 'FGHIJ'))), many(0, 1, j=9, i=8, h=7, g=6, f=5, e=4, d=3, c=2)
args = range(300); print len(tup(*args)), sum(tup(*args))
big = lambda *a, **k: (len(a), len(k)); print big(*xrange(1000), **dict((str(i), i) for i in range(1000)))
