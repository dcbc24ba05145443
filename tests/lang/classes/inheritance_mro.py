# C3 linearisation: diamonds, the classic examples, mixins, and how attribute lookup follows it.
O = object
class F(O): pass
class E(O): pass
class D(O): pass
class C(D, F): pass
class B(D, E): pass
class A(B, C): pass
print [c.__name__ for c in A.__mro__]
class E2(O): pass
class B2(E2, D): pass
class A2(B2, C): pass
print [c.__name__ for c in A2.mro()]
class Base(object):
    def who(self): return ['Base']
class Left(Base):
    def who(self): return ['Left'] + super(Left, self).who()
class Right(Base):
    def who(self): return ['Right'] + super(Right, self).who()
class Bottom(Left, Right):
    def who(self): return ['Bottom'] + super(Bottom, self).who()
print Bottom().who()
class X(object): attr = 'X'
class Y(X): pass
class Z(X): attr = 'Z'
class W(Y, Z): pass
print W.attr, W().attr, W.__bases__, W.__base__.__name__
for bases in ((X, Y), (Y, X, Z, Y), (object, X), (X, X)):
    try:
        type('T', bases, {})
        print 'ok'
    except TypeError as e: print str(e).split(' for bases')[0]  # names come in address order
class P(Left, Right): pass
class Q(Right, Left): pass
try:
    class R(P, Q): pass
except TypeError as e: print str(e).split(' for bases')[0]
class M1(object):
    def f(self): return 'M1'
class M2(object):
    def f(self): return 'M2'
    def g(self): return 'M2g'
class Mixed(M1, M2): pass
print Mixed().f(), Mixed().g()
print int.__mro__, bool.__mro__, [c.__name__ for c in type('T', (dict, X), {}).__mro__]
try:
    class Bad(int, str): pass
except TypeError as e: print e
for base in (bool, type(None), type(Ellipsis), type(lambda: 0), xrange, slice, type(iter([]))):
    try: type('Sub', (base,), {}); print 'ok', base
    except TypeError as e: print e
try:
    class Bad2(5): pass
except TypeError as e: print e
try:
    class Bad3(len): pass
except TypeError as e: print e
class FromInstance(object): pass
print Y.__subclasses__() == [W], sorted(c.__name__ for c in X.__subclasses__())
