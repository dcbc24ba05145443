# Descriptors on metaclasses: class attribute lookup prefers metaclass data descriptors.
class Data(object):
    def __get__(self, o, t): return 'meta data for %s of %s' % (getattr(o, '__name__', o), t.__name__)
    def __set__(self, o, v): print 'meta set', o.__name__, v
    def __delete__(self, o): print 'meta del'
class NonData(object):
    def __get__(self, o, t): return 'nondata %s %s' % (getattr(o, '__name__', 'instance') if o is not None else None, t.__name__)
class Meta(type):
    d = Data()
    n = NonData()
    plain = 'meta plain'
    p = property(lambda cls: 'prop of ' + cls.__name__)
class A(object):
    __metaclass__ = Meta
    n = 'class n'
    plain = 'class plain'
class B(A):
    __dict__d = 0
print A.d, A.n, A.plain, A.p, B.d, B.n
A.d = 5; del A.d
type.__setattr__(A, 'own', NonData())
print A.own, A().own, B.own, B().own
for f in (lambda: A().d, lambda: A().p):
    try: print f()
    except AttributeError as e: print e
del A.n
print A.n
try: A.p = 1
except AttributeError as e: print e
class Meta2(type):
    def method(cls, x): return cls.__name__, x
    def __getattribute__(cls, n): 
        if n == 'special': return 'special!'
        return type.__getattribute__(cls, n)
class C(object): __metaclass__ = Meta2
print C.method(1), C.special, C.method.im_self is C, C.method.im_class
try: C().method
except AttributeError as e: print e
class Class(object):
    method = classmethod(lambda cls: 'own method hides')
    __metaclass__ = Meta2
print Class.method()
