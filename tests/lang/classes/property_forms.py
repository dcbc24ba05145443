# property: getter, setter, deleter, doc, decorators, inheritance, overriding, errors, as a base class.
class C(object):
    def __init__(self): self._x = 1
    def getx(self): print 'get',; return self._x
    def setx(self, v): print 'set', v; self._x = v
    def delx(self): print 'del'; del self._x
    x = property(getx, setx, delx, 'the x')
    ro = property(lambda self: 'read only')
    wo = property(None, setx)
    @property
    def deco(self):
        "deco doc"
        return 'deco'
    @deco.setter
    def deco(self, v): print 'deco set', v
    @deco.deleter
    def deco(self): print 'deco del'
    nothing = property()
c = C()
print c.x; c.x = 5; print c.x; del c.x
print C.x.__doc__, C.deco.__doc__, C.x.fget.__name__, C.x.fset.__name__, C.ro.fset, type(C.x).__name__
print c.deco; c.deco = 1; del c.deco
def t(f):
    try: print f()
    except AttributeError as e: print 'AttributeError', e
t(lambda: setattr(c, 'ro', 1)); t(lambda: delattr(c, 'ro')); t(lambda: c.wo); t(lambda: c.nothing); t(lambda: delattr(c, 'wo')); t(lambda: c.x)
c.__dict__['ro'] = 'shadow?'
print c.ro
class D(C):
    @C.deco.getter
    def deco(self): return 'D deco'
    def getx(self): return 'property keeps the base function'
d = D()
print d.deco; d.deco = 2
d._x = 7
print d.x
class E(C):
    x = property(lambda self: C.x.fget(self) * 10, C.x.fset)
e = E(); e.x = 3; print e.x
class Sub(property):
    def __get__(self, o, t=None): return 'sub ' + str(property.__get__(self, o, t)) if o else self
class F(object):
    p = Sub(lambda self: 'value')
print F().p, isinstance(F.p, property), property(lambda s: 1).__get__(None, C).__class__.__name__
C.x = 'replaced by a plain value'
print c.x
try: C.ro.fget = 5
except TypeError as err: print err
except AttributeError as err: print 'AttributeError', err
class Old:
    p = property(lambda self: 'old style get works')
    q = property(lambda self: 'q', lambda self, v: None)
o = Old()
print o.p
o.q = 'stored in the dict'
print o.q, o.__dict__
print property(C.getx.im_func, doc='given').__doc__, property(fget=None, doc='d').__doc__
try: property(1, 2, 3, 4, 5)
except TypeError as err: print err
