# del of every target kind combined with loops, closures, classes and re-binding afterwards.
x = 1
del x
try: x
except NameError as e: print e
x = 2; print x
def f(n):
    out = []
    for i in range(n):
        v = i
        if i % 2: del v
        try: out.append(v)
        except UnboundLocalError: out.append('unbound')
    return out
print f(4)
def g():
    a = b = c = 1
    del a, (b, c)
    try: return c
    except UnboundLocalError as e: return str(e)
print g()
class C(object):
    a = 1
    b = a
    del a
    for i in range(3): pass
    del i
    def m(self): pass
    n = m
    del m
print hasattr(C, 'a'), C.b, hasattr(C, 'i'), hasattr(C, 'm'), hasattr(C, 'n')
del C.b
print hasattr(C, 'b')
c = C(); c.x = c.y = 1
del c.x, c.y; print c.__dict__
l = range(10)
del l[0], l[0], l[-1]; print l
del l[1:3], l[::3]; print l
d = {i: i for i in range(5)}
for k in d.keys():
    if k % 2: del d[k]
print d
nested = {'a': [1, {'b': [2, 3]}]}
del nested['a'][1]['b'][0]; print nested
for i in range(2): pass
del i
try: i
except NameError as e: print e
def delete_global():
    global gl
    del gl
gl = 1; delete_global(); print 'gl' in globals()
class D(object):
    def __delitem__(self, k): print 'delitem', k
    def __delattr__(self, k): print 'delattr', k
    def __delslice__(self, i, j): print 'delslice', i, j
o = D()
del o[1], o.x, o[1:2], o['a':'b'], o[...], o[1:2, ...], o[()]
for bad in ('del 5 .real', 'tuple item', 'str item', 'module attr', 'builtin'):
    try:
        if bad == 'del 5 .real': del (5).real
        elif bad == 'tuple item': del (1, 2)[0]
        elif bad == 'str item': del 'abc'[1]
        elif bad == 'module attr': import sys; del sys.no_such_thing
        else: del len
    except (AttributeError, TypeError, NameError) as e: print bad, type(e).__name__, e
try:
    del l[100]
except IndexError as e: print e
try: del d['nope']
except KeyError as e: print repr(e)
del (l), [d]; print 'l' in globals(), 'd' in globals()
def arg(p): del p; p = 'again'; return p
print arg(1)
