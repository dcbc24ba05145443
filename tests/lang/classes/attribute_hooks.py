# __getattr__, __getattribute__, __setattr__, __delattr__: which runs when, fallback, recursion-safe forms, old style.
class A(object):
    cls_attr = 'class'
    def __init__(self): self.real = 1
    def __getattr__(self, n): print '[getattr %s]' % n,; return n.upper()
    def __setattr__(self, n, v): print '[setattr %s]' % n,; object.__setattr__(self, n, v)
    def __delattr__(self, n): print '[delattr %s]' % n,; object.__delattr__(self, n)
a = A(); print
print a.real, a.cls_attr, a.missing, hasattr(a, 'x'), getattr(a, 'y', 'unused default')
a.new = 5; print a.new; del a.new; print a.new
setattr(a, 'q', 1); delattr(a, 'q'); print
try: del a.never
except AttributeError as e: print e
try: len(a)
except TypeError as e: print e
a.__dict__['direct'] = 'no hook'; print a.direct
class B(object):
    x = 'class x'
    def __getattribute__(self, n):
        print '[getattribute %s]' % n,
        if n == 'blocked': raise AttributeError('blocked here')
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return 'fallback ' + n
    def m(self): return 'method'
b = B()
print b.x, b.m(), b.blocked, b.nothing, b.__class__.__name__
b.y = 1
print b.y, b.__dict__
print str(b)[:3], b == b
class C(object):
    def __getattribute__(self, n): raise KeyError(n)
try: C().x
except KeyError as e: print 'KeyError', e
class Old:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        print '[old getattr %s]' % n,; return 42
    def __setattr__(self, n, v): print '[old setattr %s]' % n,; self.__dict__[n] = v
    def __delattr__(self, n): print '[old delattr %s]' % n,; del self.__dict__[n]
o = Old(); print o.real, o.z; o.w = 3; del o.w; print o.w
class Proxy(object):
    def __init__(self, target): object.__setattr__(self, '_t', target)
    def __getattr__(self, n): return getattr(self._t, n)
    def __setattr__(self, n, v): setattr(self._t, n, v)
    def __delattr__(self, n): delattr(self._t, n)
class T(object):
    v = 1
    def hi(self): return 'hi %s' % self.v
t = T(); p = Proxy(t)
p.v = 2
print p.hi(), t.v
del p.v
print p.hi(), type(p).__name__, p.__class__.__name__
class Dyn(object):
    def __getattr__(self, n):
        if n.startswith('get_'):
            f = lambda: n[4:]
            setattr(self, n, f)
            return f
        raise AttributeError('no %s' % n)
d = Dyn(); print d.get_foo(), 'get_foo' in d.__dict__, hasattr(d, 'other')
try: d.other
except AttributeError as e: print e
class Base(object):
    def __getattribute__(self, n): return 'base ' + n
class Derived(Base):
    def __getattribute__(self, n): return 'derived ' + super(Derived, self).__getattribute__(n)
print Derived().anything
