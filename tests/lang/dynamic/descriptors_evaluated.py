# Descriptors, __slots__ and class attributes, evaluated.
exec """
class D(object):
    def __init__(self, name): self.name = name
    def __get__(self, o, t): return 'get', self.name, o is None, t.__name__
    def __set__(self, o, v): print 'set', self.name, v
    def __delete__(self, o): print 'delete', self.name
class N(object):
    def __get__(self, o, t): return 'non-data'
class A(object):
    d = D('d')
    n = N()
    x = 1
a = A()
print a.d, A.d, a.n
a.d = 5
del a.d
a.n = 'own'
print a.n, A.n
a.x += 1
print a.x, A.x
A.x = 10
print a.x, A().x
A.m = lambda self: self.x
print a.m(), A().m()
del a.x
print a.x
try:
    del a.x
except AttributeError as e: print e
try:
    print a.zz
except AttributeError as e: print e
"""
