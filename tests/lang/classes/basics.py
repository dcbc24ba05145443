# New-style classes: attributes, methods, instance dicts, lookup order, repr pieces, class attributes through instances.
class A(object):
    kind = 'A'
    count = 0
    def __init__(self, x, y=2):
        self.x = x
        self.y = y
        A.count += 1
    def total(self):
        return self.x + self.y
    def set_kind(self, k):
        self.kind = k
a, b = A(1), A(5, y=6)
print a.total(), b.total(), A.total(a), A.count, a.count
a.set_kind('mine')
print a.kind, b.kind, A.kind, sorted(a.__dict__.items())
A.kind = 'changed'
print a.kind, b.kind
del a.kind
print a.kind
A.late = lambda self: 'late %d' % self.x
print a.late(), b.late()
a.only = lambda: 'only a'
print a.only(), hasattr(b, 'only')
del A.late
print hasattr(a, 'late'), hasattr(a, 'total'), getattr(a, 'zzz', 'default'), getattr(a, 'x')
setattr(a, 'x', 100)
print a.total(), A.__name__, A.__module__, a.__class__, A.__bases__, A.__dict__['kind'], type(a) is A
for f in (lambda: a.zzz, lambda: A.zzz, lambda: delattr(a, 'zzz'), lambda: delattr(A, 'zzz'), lambda: a.total(1), lambda: A.total(),
          lambda: A.total(3), lambda: A(), lambda: setattr(a, 1, 2), lambda: getattr(a, 5), lambda: a.x.y.z, lambda: delattr(a, 'kind')):
    try: print f()
    except (AttributeError, TypeError) as e: print type(e).__name__, e
class Empty(object): pass
e = Empty()
e.a = 1; e.b = 2
print sorted(vars(e)), isinstance(e, Empty), isinstance(e, object), isinstance(e, (int, Empty)), issubclass(A, object), issubclass(A, (int, A))
print A is A, a == a, a != b, a is not b, callable(A), callable(a), type(A), type(type(A))
e.__dict__['c'] = 3
print e.c
setattr(e, 'not an identifier', 4)
print getattr(e, 'not an identifier'), e.__dict__.pop('c'), hasattr(e, 'c')
