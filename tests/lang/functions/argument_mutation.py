# Argument passing is by object: rebinding, mutation, defaults, closures over parameters, deletion of parameters.
def rebind(x): x = 'new'; return x
def mutate(x): x.append('new'); return x
def both(x): x.append(1); x = []; x.append(2); return x
v = 'old'; print rebind(v), v
l = []; print mutate(l), l, both(l), l
def delparam(x, y):
    del x
    try: return x
    except UnboundLocalError as e: return str(e), y
print delparam(1, 2)
def delargs(*a, **k):
    del a
    k.clear()
    return sorted(locals())
print delargs(1, z=2)
def capture(x):
    def get(): return x
    def set_(v): box[0] = v
    x = x + 1
    box = [x]
    return get, set_, box
g, s, b = capture(1); s(50); print g(), b
def swap(a, b): a, b = b, a; return a, b
print swap(1, 2)
def augment(x): x += x; return x
n, l, t, st = 1, [1], (1,), 'a'
print augment(n), augment(l), augment(t), augment(st), n, l, t, st
def star(*args): args += ('x',); return args
tup = (1,); print star(*tup), tup
def kw(**kwargs): kwargs['k'] = 'changed'; return kwargs
d = {'k': 1}; print kw(**d), d
def nested((a, b), c): a, c = c, a; b.append(c); return a, b, c
lst = []; print nested((1, lst), 2), lst
def loopvar(i):
    for i in range(i): pass
    return i
print loopvar(3), loopvar(0)
def excvar(e):
    try: raise ValueError('inner')
    except ValueError as e: pass
    return str(e)
print excvar('param')
def withvar(f):
    class CM(object):
        def __enter__(self): return 'entered'
        def __exit__(self, *a): pass
    with CM() as f: pass
    return f
print withvar(1)
def compvar(x): [x for x in 'abc']; return x
print compvar('param')
def genvar(x): list(x for x in 'abc'); return x
print genvar('param')
def imp(sys): import sys; return sys.__name__
print imp(5)
def inner_def(f):
    def f(): return 'local def'
    return f()
print inner_def(1)
def globvar():
    global v
    v = v + '!'; return v
print globvar(), v
def defaults(a, b=l, c=len(l)): b.append(a); return b, c
print defaults('q'), defaults('r'), l
