# isinstance and issubclass: tuples, nested tuples, old and new style, __class__ lies, abstract checks, errors.
class A(object): pass
class B(A): pass
class Old: pass
class OldSub(Old): pass
print isinstance(B(), A), isinstance(A(), B), isinstance(1, (str, (float, (int,)))), isinstance(1, ()), issubclass(B, (Old, A)), issubclass(bool, int), isinstance(True, int), isinstance(OldSub(), Old), issubclass(OldSub, Old), isinstance(Old(), object), isinstance(Old, type), isinstance(A, type), isinstance(None, type(None))
class Liar(object):
    @property
    def __class__(self): return int
x = Liar()
print isinstance(x, int), isinstance(x, Liar), type(x).__name__, x.__class__
class OldLiar: pass
y = OldLiar(); y.__class__ = Old
print isinstance(y, Old), isinstance(y, OldLiar)
for f in (lambda: isinstance(1, 5), lambda: isinstance(1, (int, 5)), lambda: isinstance(1, ('a', int)), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(A(), A), lambda: issubclass(int, (str, 5)), lambda: isinstance(1), lambda: isinstance(1, None), lambda: issubclass(Old(), Old), lambda: issubclass('int', int)):
    try: print f()
    except TypeError as e: print e
class Duck(object):
    class __metaclass__(type):
        def __instancecheck__(cls, o): return hasattr(o, 'quack')
        def __subclasscheck__(cls, c): return 'quack' in dir(c)
class Mallard: 
    def quack(self): pass
class Robot(object): quack = 1
print isinstance(Mallard(), Duck), isinstance(Robot(), Duck), isinstance(5, Duck), issubclass(Mallard, Duck), issubclass(int, Duck), isinstance(5, (str, Duck)), isinstance(Robot(), (int, Duck))
class FakeClass(object):
    def __init__(self, bases): self.__bases__ = bases
base, = [FakeClass(())]
derived = FakeClass((base,))
print issubclass(derived, base), issubclass(base, derived)
class FakeInst(object): pass
i = FakeInst()
print isinstance(i, (A, FakeInst)), isinstance(A, object), isinstance(object, type), isinstance(type, object), issubclass(type, object), isinstance(type, type), issubclass(A, A), isinstance(len, type(len)), isinstance(A.__init__, object), isinstance(lambda: 0, type(lambda: 0)), isinstance(u'', basestring), issubclass(str, basestring), isinstance(5L, (int, long)), issubclass(int, long)
try: basestring()
except TypeError as e: print e
