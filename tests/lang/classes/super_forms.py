# super: bound, class-bound, unbound, as an attribute, in class and static methods, properties, errors.
class A(object):
    def m(self): return 'A.m'
    @classmethod
    def c(cls): return 'A.c ' + cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
    x = 'A.x'
    def __getitem__(self, k): return 'A[%r]' % k
    def __str__(self): return 'A str'
    def __init__(self): self.inited = ['A']
class B(A):
    def m(self): return 'B.m ' + super(B, self).m()
    @classmethod
    def c(cls): return 'B.c ' + super(B, cls).c()
    @staticmethod
    def s(): return 'B.s ' + super(B, B).s()
    @property
    def p(self): return 'B.p ' + super(B, self).p
    x = 'B.x'
    def __getitem__(self, k): return 'B ' + super(B, self).__getitem__(k)
    def __str__(self): return 'B ' + super(B, self).__str__()
    def __init__(self):
        super(B, self).__init__()
        self.inited.append('B')
class C(B): pass
b, c = B(), C()
print b.m(), c.m(), B.c(), C.c(), B.s(), b.p, b[1], str(c), c.inited
s = super(B, c)
print s.x, s.m(), s.__thisclass__, s.__self__ is c, s.__self_class__, type(s), s.__class__
print super(B, C).m(c), super(B, C).x, super(B, C).m.im_self, super(C, c).x, super(A, c).__str__() != 'A str'
u = super(B)
print u.__thisclass__, u.__self__
print u.__get__(c, C).m()
class D(B):
    def m(self): return 'D ' + self.__sup.m()
D._D__sup = super(D)
print D().m()
for f in (lambda: super(B, b).nothing, lambda: super(B, A()), lambda: super(B, int), lambda: super(5, 6), lambda: super(), lambda: super(B, b)[1],
          lambda: super(B, b, 1), lambda: len(super(B, b)), lambda: super(A, b).m):
    try: print f()
    except (TypeError, AttributeError) as e: print type(e).__name__, e
s = super(B, b)
try: s.y = 1
except AttributeError as e: print e
b.inst = 'instance attributes are skipped'
print hasattr(super(B, b), 'inst'), super(B, b).__init__.im_self is b
class Old: pass
try: super(Old, Old())
except TypeError as e: print e
class Multi1(object):
    def __init__(self, **kw): print 'Multi1', kw; super(Multi1, self).__init__()
class Multi2(Multi1):
    def __init__(self, a=None, **kw): print 'Multi2', a; super(Multi2, self).__init__(**kw)
class Multi3(Multi1):
    def __init__(self, b=None, **kw): print 'Multi3', b; super(Multi3, self).__init__(**kw)
class Multi(Multi2, Multi3): pass
Multi(a=1, b=2)
print repr(super(B, b)).startswith("<super: <class 'B'>, <B object>>"), repr(super(B))
