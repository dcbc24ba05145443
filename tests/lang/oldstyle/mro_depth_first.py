# Old-style lookup is depth first, left to right, unlike C3; mixing old and new changes it.
class A:
    def f(self): return 'A.f'
    def g(self): return 'A.g'
class B(A): pass
class C(A):
    def f(self): return 'C.f'
class D(B, C): pass
print D().f(), D.f.im_class, D().g()
class A2(object):
    def f(self): return 'A2.f'
class B2(A2): pass
class C2(A2):
    def f(self): return 'C2.f'
class D2(B2, C2): pass
print D2().f()
class Mixed(D, object): pass
print Mixed().f(), [c.__name__ for c in Mixed.__mro__], type(Mixed)
class X: attr = 'X'
class Y(X): pass
class Z: attr = 'Z'
class W(Y, Z): pass
print W.attr, W().attr
X.attr = 'X changed'; print W.attr
del X.attr; print W.attr
Y.attr = 'Y'; print W.attr
class New(object): attr = 'new'; other = 'new other'
class M(X, New): pass
print M.attr, M.other, type(M), [c.__name__ for c in M.__mro__[1:]]
class Deep1: who = 'deep1'
class Deep2(Deep1): pass
class Deep3(Deep2): pass
class Shallow: who = 'shallow'
class Join(Deep3, Shallow): pass
print Join.who
class Cyc: pass
class Cyc2(Cyc): pass
try: Cyc.__bases__ = (Cyc2,)
except TypeError as e: print e
class Dup(A, A): pass
print Dup().f(), len(Dup.__bases__)
