# Descriptor idioms: lazy attributes, type-checked fields, aliases, class properties, method wrappers, counters.
class lazy(object):
    def __init__(self, f): self.f, self.name = f, f.__name__
    def __get__(self, o, t=None):
        if o is None: return self
        v = o.__dict__[self.name] = self.f(o)
        return v
class Typed(object):
    def __init__(self, name, kind, default=None): self.name, self.kind, self.default = name, kind, default
    def __get__(self, o, t): return o.__dict__.get(self.name, self.default) if o else self
    def __set__(self, o, v):
        if not isinstance(v, self.kind): raise TypeError('%s must be %s, not %s' % (self.name, self.kind.__name__, type(v).__name__))
        o.__dict__[self.name] = v
class Alias(object):
    def __init__(self, n): self.n = n
    def __get__(self, o, t): return getattr(o, self.n)
    def __set__(self, o, v): setattr(o, self.n, v)
class classproperty(object):
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return self.f(t)
class Rec(object):
    age = Typed('age', int, 0)
    years = Alias('age')
    @lazy
    def slow(self): print 'computing',; return self.age * 2
    @classproperty
    def label(cls): return 'label:' + cls.__name__
class Sub(Rec): pass
r = Rec()
print r.age, r.years; r.years = 7; print r.age
try: r.age = 'x'
except TypeError as e: print e
print r.slow, r.slow; del r.slow; r.age = 1; print r.slow
print Rec.label, Sub().label, Rec.age.kind, Rec.slow.name
class Traced(object):
    def __init__(self, f): self.f, self.n = f, 0
    def __get__(self, o, t):
        def call(*a):
            self.n += 1
            return '#%d %s' % (self.n, self.f(o, *a))
        return call
class T(object):
    @Traced
    def m(self, x): return 'm(%s)' % x
t = T(); print t.m(1), T().m(2), T.__dict__['m'].n
class Chain(object):
    def __get__(self, o, t): return lambda *a: (type(o).__name__, a)
class U(object):
    __call__ = Chain(); __len__ = lambda s: 3; __add__ = Chain(); __getitem__ = Chain(); __str__ = lambda s: 's'
print U()(1), U() + 2, U()[3], len(U())
