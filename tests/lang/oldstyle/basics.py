# Old-style classes: type and classobj, instance type, attributes, docs, repr pieces, comparison defaults.
class A:
    "doc"
    x = 1
    def __init__(self, v=0): self.v = v
    def m(self): return self.v
a = A(5)
print type(A), type(a), a.__class__, A.__bases__, A.__name__, A.__module__, A.__doc__, a.__doc__
print a.m(), A.m(a), a.x, sorted(a.__dict__.items()), isinstance(a, A), isinstance(a, object), isinstance(A, type), issubclass(A, A)
print str(A), A, repr([A])[:18], repr(a)[:19], str(a)[:19]
class B: pass
print type(A()) is type(B()), type(a).__name__, a == a, a == A(5), a != a, A == A, A == B, hash(a) == hash(a), cmp(A, A), bool(a)
for f in (lambda: a.zzz, lambda: A.zzz, lambda: delattr(a, 'zzz'), lambda: a(), lambda: len(a), lambda: a[0], lambda: a + 1, lambda: -a, lambda: B(1), lambda: A(1, 2), lambda: A.m(),
          lambda: iter(a), lambda: int(a), lambda: a[1:2], lambda: 1 in a, lambda: issubclass(a, A), lambda: isinstance(a, a), lambda: a.__mro__, lambda: A.mro, lambda: B.m(a),
          lambda: a.__setitem__, lambda: [1][a], lambda: hex(a), lambda: float(a), lambda: 1 + a, lambda: a ** 2, lambda: ~a, lambda: a.__call__, lambda: delattr(A, 'q')):
    try: print f()
    except Exception as e: print type(e).__name__, e
import sys
class Sub(A, B):
    def m(self): return 'sub ' + str(A.m(self))
print Sub(3).m(), Sub.__bases__ == (A, B), [c.__name__ for c in Sub.__bases__], issubclass(Sub, B), isinstance(Sub(), A)
A.added = 'later'
print a.added, Sub().added
del A.added
print hasattr(a, 'added'), vars(A)['x'], 'm' in dir(a), 'v' in dir(a), sorted(n for n in dir(Sub) if not n.startswith('__'))
print type('T', (A, object), {}).__mro__[1], callable(A), callable(a)
classobj = type(A)
C = classobj('C', (A,), {'y': 2})
print C.y, C().m(), C.__name__
for args in ((5, (), {}), ('N', 5, {}), ('N', (), 5), ('N', (5,), {}), ('N',)):
    try: classobj(*args)
    except TypeError as e: print e
instance = type(a)
i = instance(A, {'v': 9}); print i.m()
try: instance(5)
except TypeError as e: print e
