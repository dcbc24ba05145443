# __call__ in all its shapes: instances, classes with metaclass __call__, nested __call__, callable().
class Adder(object):
    def __init__(self, n): self.n = n
    def __call__(self, x, *a, **k): return self.n + x, a, k
add = Adder(5)
print add(1), add(1, 2, k=3), add(*[1], **{'z': 2}), map(Adder(1), [1, 2]) [0][0], callable(add)
class Nested(object):
    __call__ = Adder(10)
print Nested()(7)
class Rec(object):
    def __call__(self): return self
r = Rec()
print r()()() is r
class Old:
    def __call__(self, *a): return a
print Old()(1, 2), callable(Old())
class No(object): pass
class OldNo: pass
for x in (No(), OldNo(), 5, None, 'str', [1], (1,), object(), NotImplemented):
    try: x()
    except (TypeError, AttributeError) as e: print type(e).__name__, e
    print callable(x),
print
n = No(); n.__call__ = lambda: 'instance'
try: n()
except TypeError as e: print e
o = OldNo(); o.__call__ = lambda: 'instance works for old style'
print o(), callable(o)
class Static(object):
    @staticmethod
    def __call__(x): return 'static', x
class Class(object):
    @classmethod
    def __call__(cls, x): return cls.__name__, x
print Static()(1), Class()(2)
class Chained(object):
    def __call__(self): return lambda: lambda: 'deep'
print Chained()()()()
class Deco(object):
    def __init__(self, f): self.f, self.calls = f, 0
    def __call__(self, *a):
        self.calls += 1
        return self.f(*a)
@Deco
def counted(x): return x * 2
counted(1); print counted(2), counted.calls
class Memo(object):
    def __init__(self, f): self.f, self.c = f, {}
    def __call__(self, *a):
        if a not in self.c: self.c[a] = self.f(*a)
        return self.c[a]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print fib(80)
print sorted([3, 1, 2], key=Adder(0)), apply(add, (1,)), apply(add, (1,), {'q': 1}), reduce(lambda a, b: a + b, [1, 2])
