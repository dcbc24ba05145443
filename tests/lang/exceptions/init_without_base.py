# Exceptions whose __init__ doesn't call the base: args stay empty; __new__ ignores its arguments.
class E(Exception):
    def __init__(self, a, b=2): self.a, self.b = a, b
e = E(1)
print e.args, repr(e), str(e) == '', e.message == '', e.a, e.b
class Kw(Exception):
    def __init__(self, *a, **k): Exception.__init__(self, *a); self.k = k
e = Kw(1, 2, x=3); print e.args, e.k, repr(e)
class Late(ValueError):
    def __init__(self): self.args = ('late', 1)
print repr(Late()), str(Late())
print repr(ValueError.__new__(ValueError, 1, 2)), Exception.__new__(Exception, 'x').args, repr(KeyError.__new__(KeyError))
class New(Exception):
    def __new__(cls, *a): o = Exception.__new__(cls, 'ignored'); o.made = a; return o
n = New('p', 'q'); print n.made, n.args, repr(n)
class Os(EnvironmentError):
    def __init__(self, *a): pass
o = Os(1, 'two'); print o.args, o.errno, o.strerror, str(o)
class Both(Exception):
    def __init__(self, x): super(Both, self).__init__('wrapped', x)
print repr(Both(1)), Both(1)[1]
for cls, args in ((E, (1,)), (Kw, ()), (Late, ()), (New, (1,)), (Both, (2,))):
    try: raise cls(*args)
    except Exception as x: print type(x).__name__, x.args, x
try: raise E, 5
except E as x: print x.a, x.args
try: raise E, (5, 6)
except E as x: print x.a, x.b, x.args
class Str(Exception):
    def __init__(self, n): self.n = n
    def __str__(self): return 'n is %d' % self.n
print Str(3), repr(Str(3)), '%s' % Str(4), [Str(5)], unicode(Str(6))
