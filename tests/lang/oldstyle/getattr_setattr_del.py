# Old-style attribute rules: no descriptors for set, data from the instance first, __dict__ replaced, __class__ changed.
class Desc(object):
    def __get__(self, o, t): return 'desc get', o is not None
    def __set__(self, o, v): print 'never called on old style'
class A:
    d = Desc()
    def f(self): return 'f'
a = A()
print a.d, A.d
a.d = 'instance wins'
print a.d
del a.d
print a.d
a.f = 'shadow'
print a.f
a.__dict__ = {'only': 1}
print a.only, a.f()
class B:
    def f(self): return 'B.f', self.only
a.__class__ = B
print a.f(), isinstance(a, B), a.__class__.__name__
class Log:
    def __setattr__(self, k, v):
        print 'set', k
        self.__dict__[k] = v
    def __delattr__(self, k):
        print 'del', k
        del self.__dict__[k]
l = Log()
l.x = 1; l.x += 1; print l.x
del l.x
l.__dict__ = {'y': 2}
print l.__dict__
class Fall:
    cls = 'cls'
    def __getattr__(self, k): return 'fall ' + k
f = Fall()
print f.cls, f.other, f.__class__.__name__, f.__dict__, hasattr(f, 'anything')
f.__dict__['__class__'] = 'in dict'
print f.__class__.__name__, f.__dict__
class Counter:
    instances = 0
    def __init__(self): self.__class__.instances += 1
Counter(); Counter()
print Counter.instances
class SubC(Counter): pass
SubC()
print Counter.instances, SubC.instances, 'instances' in SubC.__dict__
print getattr(A, '__bases__'), getattr(a, '__module__'), A.__dict__.keys().__len__() > 2
