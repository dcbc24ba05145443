# __dict__ as storage: Borg, self-updating objects, lazily deleted attributes, __slots__ plus dict, views kept in step.
class Borg(object):
    shared = {}
    def __init__(self, **k): self.__dict__ = self.shared; self.__dict__.update(k)
a, b = Borg(x=1), Borg(y=2)
print a.x, a.y, b.x, a.__dict__ is b.__dict__
a.x = 10; print b.x; del b.x; print hasattr(a, 'x')
class Attr(dict):
    def __init__(self, *a, **k): dict.__init__(self, *a, **k); self.__dict__ = self
d = Attr(a=1); d.b = 2; d['c'] = 3
print d.a, d['b'], d.c, sorted(d), len(d); del d.a; print 'a' in d, hasattr(d, 'a'), d.keys.__name__ if callable(d.keys) else d.keys
class V(object): pass
v = V(); view = v.__dict__
v.a = 1; print view; view['b'] = 2; print v.b; del v.a; print view; view.clear(); print hasattr(v, 'b')
view['self'] = v; print v.self is v, v.self.self is v
v.__dict__ = {'new': 1}; view['old'] = 1; print hasattr(v, 'old'), v.new
v.__dict__['1 odd key'] = 'odd'; print getattr(v, '1 odd key'), sorted(v.__dict__)
v.__dict__[5] = 'int key'; print sorted(v.__dict__.items(), key=str), v.__dict__[5]
class Default(object):
    def __getattr__(self, n): self.__dict__[n] = r = n * 2; return r
x = Default(); print x.ab, x.__dict__, x.ab
class Frozen(object):
    def __init__(self, **k): self.__dict__.update(k)
    def __setattr__(self, *a): raise AttributeError('frozen')
    __delattr__ = __setattr__
f = Frozen(a=1)
for g in (lambda: setattr(f, 'a', 2), lambda: setattr(f, 'b', 2), lambda: delattr(f, 'a')):
    try: g()
    except AttributeError as e: print e, f.a
f.__dict__['a'] = 'changed anyway'; print f.a
class Many(object): pass
m = Many()
for i in range(100): setattr(m, 'a%d' % i, i)
print len(m.__dict__), m.a99, sum(m.__dict__.values())
for i in range(0, 100, 2): delattr(m, 'a%d' % i)
print len(m.__dict__), hasattr(m, 'a0'), m.a1, min(m.__dict__.values())
for i in range(3): m.a0 = i; print m.a0, 'a0' in m.__dict__,
print
one, two = Many(), Many()
one.x, one.y = 1, 2; two.y, two.x = 2, 1; print one.__dict__ == two.__dict__, sorted(one.__dict__) == sorted(two.__dict__)
def attrs(o): return sorted(k for k in o.__dict__)
one.z = 3; del one.x; one.x = 'again'; print attrs(one), attrs(two), one.__dict__.pop('y'), hasattr(one, 'y'), one.__dict__.setdefault('q', 9), one.q, one.__dict__.get('zz')
