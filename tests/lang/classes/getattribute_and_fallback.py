# __getattribute__ without __getattr__ and with it: AttributeErrors, print to such objects, properties, super calls.
class A(object):
    x = 1
    def __getattribute__(self, n):
        if n == 'secret': raise AttributeError('no ' + n)
        if n == 'wrapped': return '<%s>' % object.__getattribute__(self, 'x')
        return object.__getattribute__(self, n)
a = A(); a.y = 2
print a.x, a.y, a.wrapped, hasattr(a, 'secret'), hasattr(a, 'zzz'), getattr(a, 'zzz', 'dflt')
for n in ('secret', 'zzz'):
    try: getattr(a, n)
    except AttributeError as e: print e
class B(A):
    def __getattr__(self, n): return 'fallback ' + n
b = B()
print b.secret, b.zzz, b.wrapped, b.x
class Out(object):
    def __init__(self): object.__setattr__(self, 'parts', [])
    def __getattribute__(self, n):
        if n == 'softspace': raise AttributeError(n)
        return object.__getattribute__(self, n)
    def __setattr__(self, n, v): raise AttributeError('read-only ' + n)
    def write(self, s): self.parts.append(s)
o = Out()
print >>o, 'a', 'b',
print >>o, 'c'
print o.parts
print [k for c in B.__mro__ for k in sorted(c.__dict__) if 'getattr' in k]
class P(object):
    @property
    def p(self): raise AttributeError('inner')
    def __getattribute__(self, n): return object.__getattribute__(self, n)
try: P().p
except AttributeError as e: print e
class Q(P):
    def __getattr__(self, n): return 'rescued ' + n
print Q().p, Q().q
class Meta(type):
    def __getattribute__(cls, n): return 'meta:' + n if n.startswith('m_') else type.__getattribute__(cls, n)
class M(object): __metaclass__ = Meta
print M.m_x, M.__name__, hasattr(M(), 'm_x')
