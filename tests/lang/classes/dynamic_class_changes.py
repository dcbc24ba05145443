# Changing classes while instances exist: methods replaced, added, deleted; specials; bases; caches must notice.
class A(object):
    def f(self): return 'f1'
    x = 'class x'
class B(A): pass
a, b = A(), B()
def call(): return a.f(), b.f(), b.x
print call(), call()
A.f = lambda self: 'f2'; print call()
B.f = lambda self: 'B.f'; print call()
del B.f; print call()
b.f = lambda: 'instance'; print call()
del b.f; print call()
A.x = 'changed'; print call()
b.x = 'own'; print call(); del b.x
B.x = property(lambda self: 'property'); print call(); del B.x
def loop():
    out = []
    for i in range(4):
        out.append(a.f())
        if i == 1: A.f = lambda self: 'mid-loop'
    return out
print loop()
A.__len__ = lambda self: 5; print len(a), len(b), bool(a)
A.__len__ = lambda self: 0; print len(b), bool(b)
del A.__len__
try: len(a)
except TypeError as e: print e
A.__call__ = lambda self, *x: x; print a(1), b(2, 3)
A.__getattr__ = lambda self, n: 'dyn ' + n; print a.zzz, b.yyy; del A.__getattr__
try: a.zzz
except AttributeError as e: print e
A.__setattr__ = lambda self, n, v: object.__setattr__(self, n, ('wrapped', v)); a.q = 1; print a.q; del A.__setattr__; a.q = 2; print a.q
A.__eq__ = lambda self, o: 'eq'; print a == b, b == 1; del A.__eq__; print a == b
A.__iter__ = lambda self: iter([1, 2]); print list(b), sum(b); del A.__iter__
A.__add__ = lambda self, o: 'add'; print a + 1; B.__radd__ = lambda self, o: 'radd'; print 1 + b, a + b
class Other(object):
    def f(self): return 'Other.f'
B.__bases__ = (Other,); print b.f(), isinstance(b, A), B.__mro__[1].__name__
a.__class__ = Other; print a.f(), a.__dict__
class Desc(object):
    def __get__(self, o, t): return 'desc'
Other.d = Desc(); print a.d; a.__dict__['d'] = 'shadow'; print a.d
Desc.__set__ = lambda self, o, v: None; print a.d; del Desc.__set__; print a.d
class Base1(object):
    def who(self): return 'Base1'
class Mid(Base1): pass
class Leaf(Mid): pass
leaf = Leaf(); print leaf.who(); Mid.who = lambda self: 'Mid'; print leaf.who(); Leaf.who = lambda self: 'Leaf'; print leaf.who(); del Mid.who, Leaf.who; print leaf.who()
Base1.__str__ = lambda self: 'str!'; print str(leaf), '%s' % leaf; Leaf.__str__ = lambda self: 'leaf!'; print leaf
Base1.__slots_added__ = 1; print leaf.__slots_added__
for i in range(3):
    Leaf.counter = i
    print leaf.counter,
print
A.g = staticmethod(lambda: 'static'); print A.g(), A().g(); A.g = classmethod(lambda cls: cls.__name__); print A.g(), A().g()
