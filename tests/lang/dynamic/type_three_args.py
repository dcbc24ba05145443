# type(name, bases, dict) and classobj at run time: methods attached, closures, namespaces copied.
ns = {'x': 1, 'get': lambda self: self.x}
A = type('A', (object,), ns)
ns['x'] = 99
print A.x, A().get(), A.__name__, A.__module__, A.__bases__
B = type('B', (A,), {'get': lambda self: 'B ' + str(A.get(self)), '__doc__': 'doc', '__module__': 'elsewhere'})
print B().get(), B.__doc__, B.__module__, B, B.__mro__[1] is A
def make(n):
    return type('N%d' % n, (A,), {'n': n, '__repr__': lambda self: '<N %d>' % n, '__slots__': ()})
print [make(i)() for i in range(3)], make(5).__name__
for args in (('A',), ('A', ()), (5, (), {}), ('A', 5, {}), ('A', (), 5), ('A', (5,), {}), (u'U', (), {}), ('A', [], {}), ('A', (object,), {'__slots__': 5})):
    try: print type(*args)
    except TypeError as e: print e
class M(type):
    def __new__(m, n, b, d, **k): return type.__new__(m, n + '!', b, d)
C = M('C', (), {})
print C.__name__, type(C), type('D', (C,), {}).__name__, type(type('D', (C,), {})).__name__
print type(5) is int, type(type), type(None).__name__, type('E', (), {})().__class__.__name__, type('s', (str,), {})('x').upper()
F = type('F', (), {'__call__': lambda self, *a: a, '__getattr__': lambda self, n: n, '__len__': lambda self: 3})
f = F(); print f(1, 2), f.zzz, len(f), callable(f)
setattr(F, 'method', lambda self: 'attached'); print f.method()
print sorted(k for k in type('G', (object,), {'a': 1, 'b': 2}).__dict__ if not k.startswith('_'))
