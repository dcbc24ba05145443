# Descriptors: data beat the instance dict, non-data lose to it, class access, inheritance, deletion.
class Data(object):
    def __init__(self, n): self.n = n
    def __get__(self, o, t=None): return '%s get %s %s' % (self.n, o is not None, t.__name__)
    def __set__(self, o, v): print self.n, 'set', v
    def __delete__(self, o): print self.n, 'delete'
class NonData(object):
    def __get__(self, o, t=None): return 'nondata %s %s' % (o is not None, t.__name__)
class SetOnly(object):
    def __set__(self, o, v): print 'setonly', v; o.__dict__['so'] = v
class DelOnly(object):
    def __delete__(self, o): print 'delonly'
class A(object):
    d = Data('d')
    n = NonData()
    so = SetOnly()
    do = DelOnly()
class B(A): pass
a, b = A(), B()
print a.d, A.d, b.d, B.d
a.d = 1; del a.d
a.__dict__['d'] = 'dict'
print a.d
print a.n, A.n, b.n
a.n = 'instance'
print a.n; del a.n; print a.n
print type(a.so).__name__; a.so = 5; print a.so
try: del a.so
except AttributeError as e: print e
try: a.do = 1
except AttributeError as e: print e
del a.do
try: del a.n
except AttributeError as e: print e
class GetOnlyData(object):
    def __get__(self, o, t): return 'g'
    __set__ = None
class C(object): g = GetOnlyData()
try: C().g = 1
except TypeError as e: print e
a.attr = Data('on the instance: no effect')
print type(a.attr).__name__
A.late = Data('late'); print a.late; a.late = 2
A.d = 'plain now'
print a.d, A.d
class Raising(object):
    def __get__(self, o, t): raise AttributeError('from get')
class D(object):
    r = Raising()
    def __getattr__(self, n): return 'getattr after descriptor error'
print D().r
try: D.r
except AttributeError as e: print e
class Inst(object): pass
i = Inst(); i.__get__ = lambda *x: 'not looked up on instance'
class E(object): x = i
print E().x is i
def f(self): return 'function is a non-data descriptor'
print f.__get__(5, int)(), f.__get__(None, int).im_self, type(f.__get__(1)).__name__
try: f.__get__(None)
except TypeError as e: print e
