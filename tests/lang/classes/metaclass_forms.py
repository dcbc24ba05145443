# __metaclass__ in the class, inherited, at module level, as a function; __new__, __init__, __call__ of metaclasses.
class Meta(type):
    def __new__(mcs, name, bases, d):
        print 'Meta.__new__', name, [b.__name__ for b in bases], sorted(k for k in d if not k.startswith('__'))
        d['added'] = name.lower()
        return super(Meta, mcs).__new__(mcs, name, bases, d)
    def __init__(cls, name, bases, d):
        print 'Meta.__init__', name
        super(Meta, cls).__init__(name, bases, d)
    def __call__(cls, *a, **k):
        print 'Meta.__call__', cls.__name__, a, k
        return super(Meta, cls).__call__(*a, **k)
    def meta_method(cls): return 'meta method of ' + cls.__name__
    meta_attr = 'from the metaclass'
class A(object):
    __metaclass__ = Meta
    x = 1
    def __init__(self, v=0): self.v = v
class B(A):
    y = 2
print type(A), type(B), A.added, B.added, B.meta_method(), A.meta_attr
b = B(5)
print b.v, hasattr(b, 'meta_method'), b.added
def upper(name, bases, d):
    return type(name.upper(), bases, dict((k.upper() if not k.startswith('_') else k, v) for k, v in d.items()))
class c(object):
    __metaclass__ = upper
    attr = 1
print c.__name__, c.ATTR, type(c)
class Sub(c): pass
print Sub.__name__
class Not(object):
    __metaclass__ = lambda n, b, d: (n, len(b))
print Not
__metaclass__ = Meta
class ModuleLevel: z = 1
print type(ModuleLevel), ModuleLevel.__mro__
class Explicit(object): pass
print type(Explicit)
__metaclass__ = type
class NowNew: pass
print type(NowNew), NowNew.__bases__
del __metaclass__
class OldAgain: pass
print type(OldAgain)
D = Meta('D', (), {'k': 3})
print D.k, D.__mro__, type('E', (A,), {}).__class__
class M2(type): pass
class X(object): __metaclass__ = M2
try:
    class Y(A, X): pass
except TypeError as e: print e
class M3(Meta, M2): pass
class Z(A, X): __metaclass__ = M3
print type(Z)
