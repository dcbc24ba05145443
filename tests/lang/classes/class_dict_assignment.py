# Assigning __class__, __dict__, __bases__, __name__, __module__, __doc__ of classes and instances.
class A(object):
    def who(self): return 'A'
class B(object):
    def who(self): return 'B'
a = A(); a.x = 1
a.__class__ = B
print a.who(), a.x, type(a).__name__, isinstance(a, A)
a.__dict__ = {'y': 2}
print a.y, hasattr(a, 'x'), a.__dict__
d = {'shared': 1}
b = B(); b.__dict__ = d; b.new = 2
print d
def t(f):
    try: print f()
    except (TypeError, AttributeError) as e: print type(e).__name__, e
t(lambda: setattr(a, '__class__', int)); t(lambda: setattr(a, '__class__', 5)); t(lambda: setattr(a, '__dict__', 5)); t(lambda: setattr(a, '__dict__', [('a', 1)]))
t(lambda: setattr(5, '__class__', A)); t(lambda: delattr(a, '__class__')); t(lambda: setattr(A, '__dict__', {})); t(lambda: A.__dict__.__setitem__('x', 1))
del a.__dict__
print a.__dict__, a.who()
class Base1(object):
    def f(self): return 'Base1'
class Base2(object):
    def f(self): return 'Base2'
class D(Base1): pass
x = D()
print x.f(); D.__bases__ = (Base2,); print x.f(), D.__mro__[1].__name__, Base1.__subclasses__(), [c.__name__ for c in Base2.__subclasses__()]
D.__bases__ = (Base1, Base2); print x.f(), [c.__name__ for c in D.__mro__]
class E(D): pass
D.__bases__ = (Base2, Base1); print E().f(), [c.__name__ for c in E.__mro__]
t(lambda: setattr(D, '__bases__', ())); t(lambda: setattr(D, '__bases__', 5)); t(lambda: setattr(D, '__bases__', (E,))); t(lambda: setattr(D, '__bases__', (int,)))
t(lambda: setattr(D, '__bases__', (D,))); t(lambda: setattr(A, '__bases__', (object,))); t(lambda: setattr(int, '__bases__', (object,)))
A.__name__ = 'Renamed'
print A.__name__, A().who(), str(A)
A.__module__ = 'elsewhere'; print A, A.__module__
t(lambda: setattr(A, '__name__', 5)); t(lambda: delattr(A, '__name__')); t(lambda: setattr(A, '__doc__', 'x')); t(lambda: setattr(int, 'x', 1)); t(lambda: setattr(A, '__mro__', ()))
class Old: pass
class Old2:
    def hi(self): return 'old2'
o = Old(); o.__class__ = Old2; print o.hi()
t(lambda: setattr(o, '__class__', A)); t(lambda: setattr(o, '__dict__', 3))
Old.__bases__ = (Old2,); print Old().hi()
t(lambda: setattr(Old2, '__bases__', (Old,))); t(lambda: setattr(Old, '__bases__', (A,))); t(lambda: setattr(Old, '__bases__', 5)); t(lambda: setattr(Old, '__name__', 5))
Old.__name__ = 'Older'; print Old.__name__, Old
Old.__dict__['k'] = 'through the class dict'; print Old.k
Old.__dict__ = {'replaced': 1}; print Old.replaced, hasattr(Old, 'k')
