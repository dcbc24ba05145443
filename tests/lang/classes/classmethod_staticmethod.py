# classmethod and staticmethod: binding, inheritance, calling through instances, in old-style classes, errors.
class A(object):
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
    def plain(*a): return len(a)
    plain_static = staticmethod(len)
    cm_lambda = classmethod(lambda cls: cls.__name__)
class B(A):
    @classmethod
    def c(cls, *a): return 'B', super(B, cls).c(*a)
a, b = A(), B()
print A.c(1), a.c(2), B.c(3), b.c(4), A.s(1), a.s(2), B.s(), A.plain_static('abc'), a.plain_static([1]), B.cm_lambda()
print A.c.im_self, a.c.im_self, A.c.im_func.__name__, A.s is A.s, type(A.s).__name__, A.__dict__['c'].__class__.__name__
print A.__dict__['s'].__get__(None, A)(9), A.__dict__['c'].__get__(None, B)(), A.__dict__['c'].__func__.__name__ if hasattr(classmethod, '__func__') else ''
for f in (lambda: A.__dict__['c'](1), lambda: A.__dict__['s'](1), lambda: classmethod(), lambda: staticmethod(1, 2), lambda: A.plain(), lambda: classmethod(5).__get__(None, A)()):
    try: print f()
    except TypeError as e: print e
class Old:
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(x): return x
class OldSub(Old): pass
print Old.c(), OldSub().c(), Old.s(1), OldSub.s(2)
class Factory(object):
    def __init__(self, v): self.v = v
    @classmethod
    def make(cls, v): return cls(v * 2)
class FSub(Factory): pass
print Factory.make(1).v, FSub.make(2).__class__.__name__
class Meta(type):
    def c(cls): return 'meta ' + cls.__name__
    @classmethod
    def mc(mcs): return mcs.__name__
    @staticmethod
    def ms(): return 'ms'
class M(object): __metaclass__ = Meta
print M.c(), M.mc(), M.ms(), Meta.mc()
f = A.c
print f('x'), map(A.c, [1]), A.c == A.c, a.c == A.c, A.c == B.c
class Counter(object):
    n = 0
    @classmethod
    def inc(cls): cls.n += 1; return cls.n
class CSub(Counter): pass
print Counter.inc(), CSub.inc(), CSub.inc(), Counter.n, CSub.n
class Callable(object):
    def __call__(self, *a): return 'called', len(a)
class H(object):
    cm = classmethod(Callable())
    st = staticmethod(Callable())
    pl = Callable()
print H.cm(1), H().cm(), H.st(1), H().pl()
