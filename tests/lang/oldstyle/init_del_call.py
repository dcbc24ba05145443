# Old-style construction: __init__ found through __getattr__? return values, arguments without __init__, calls.
class NoInit: pass
for args in ((), (1,)):
    try: print NoInit(*args).__class__.__name__
    except TypeError as e: print e
try: NoInit(x=1)
except TypeError as e: print e
class RetNone:
    def __init__(self): return None
class RetVal:
    def __init__(self): return 5
print RetNone().__class__.__name__
try: RetVal()
except TypeError as e: print e
class New:
    def __new__(cls): return 'ignored'
print New().__class__.__name__
class Base:
    def __init__(self, x): self.x = x
class Derived(Base):
    def __init__(self, x, y):
        Base.__init__(self, x)
        self.y = y
class Inherit(Base): pass
print Derived(1, 2).__dict__ == {'x': 1, 'y': 2}, Inherit(3).x
try: Inherit()
except TypeError as e: print e
class Raises:
    def __init__(self): raise ValueError('init')
try: Raises()
except ValueError as e: print e
class Lam:
    __init__ = lambda self, a: setattr(self, 'a', a)
print Lam(4).a
class Call:
    def __call__(self, f): print 'decorating', f.__name__; return f
@Call()
def g(): pass
class StaticInit:
    @staticmethod
    def __init__(*a): print 'static init', a
StaticInit(1, 2)
class ClassInit:
    @classmethod
    def __init__(cls, *a): print cls.__name__, a
ClassInit(3)
class Rec:
    def __init__(self, n): self.child = Rec(n - 1) if n else None
print Rec(2).child.child.child
