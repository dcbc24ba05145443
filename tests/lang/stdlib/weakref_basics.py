# weakref: references, proxies, callbacks, the containers of weakref.
import weakref, _weakref, gc

def tr(f, *a, **kw):
    try: return f(*a, **kw)
    except Exception as e: return '%s: %s' % (type(e).__name__, e)

class C(object):
    def __init__(self, v=1): self.v = v
    def __eq__(self, o): return isinstance(o, C) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __call__(self, x): return x + self.v
    def m(self): return self.v
class Old:
    a = 1
class S(object):
    __slots__ = ('x',)
class SW(object):
    __slots__ = ('x', '__weakref__')
print [n for n in dir(_weakref) if n != '__package__'], _weakref.ref, _weakref.ProxyType, _weakref.CallableProxyType, weakref.ref is weakref.ReferenceType
for x in (1, 'a', [], {}, (), None, object(), S(), 3.5, len, [].append, slice(1)):
    print type(x).__name__, tr(weakref.ref, x), tr(weakref.proxy, x)
for x in (C(), Old(), SW(), C, Old, set(), frozenset([1]), lambda: 1, C().m, (i for i in ())):
    print type(x).__name__, weakref.ref(x)() is x
log0 = []; c = C(5); c5 = C(5); r = weakref.ref(c)
print r() is c, weakref.ref(c) is r, weakref.ref(c, None) is r, weakref.ref(c, log0.append) is r, hash(r) == hash(c), r == weakref.ref(c5), r != weakref.ref(c), r == 1, tr(r, 1), repr(r)[:11], 'to \'C\' at' in repr(r)
print tr(weakref.ref), tr(weakref.ref, c, id, 3), weakref.getweakrefcount(c), len(weakref.getweakrefs(c)), weakref.getweakrefs(c)[0] is r, c.__weakref__ is r, SW().__weakref__, weakref.getweakrefcount(1), weakref.getweakrefs('a')
log = []
def mk():
    x = C(7)
    cb = weakref.ref(x, lambda w: log.append(('dead', w() is None)))
    p = weakref.proxy(x, lambda w: log.append('proxy'))
    return cb, p, weakref.ref(x)
a, p, b = mk()
gc.collect(); print sorted(log, key=repr), a(), b(), tr(lambda: p.v), tr(lambda: p + 1), tr(hash, b), a == b, a == a, a != b, repr(b)[-6:], tr(lambda: bool(p)), tr(str, p)
del r
p = weakref.proxy(c)
print p.v, type(p), p(3), p == c, p != c, tr(hash, p), p.m(), weakref.proxy(c) is p, isinstance(p, C), p.__class__, tr(lambda: p + 1), tr(lambda: len(p))
p.w = 3; print c.w, tr(lambda: p.zz); del p.w; print tr(lambda: c.w)
class N(object):
    def __add__(self, o): return 'add', type(o).__name__
    def __radd__(self, o): return 'radd', o
    def __iadd__(self, o): return 'iadd', o
    def __pow__(self, a, b=None): return 'pow', a, b
    def __divmod__(self, o): return 'divmod', o
    def __neg__(self): return 'neg'
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __index__(self): return 2
    def __len__(self): return 3
    def __getitem__(self, i): return 'item', i
    def __getslice__(self, i, j): return 'slice', i, j
    def __setitem__(self, i, v): print 'set', i, v
    def __delitem__(self, i): print 'del', i
    def __contains__(self, x): return x == 1
    def __iter__(self): return iter('xy')
    def __nonzero__(self): return False
    def __str__(self): return 'str!'
    def __unicode__(self): return u'uni!'
    def __cmp__(self, o): return 0
    def __truediv__(self, o): return 'truediv'
    def __and__(self, o): return 'and'
n = N(); q = weakref.proxy(n)
print q + 1, 1 + q, q + q, pow(q, 2, 3), q ** 2, divmod(q, 2), -q, int(q), float(q), 'abc'[q], len(q), q[5], q[1:2], 1 in q, 2 in q, list(q), bool(q), str(q), unicode(q), q == 5, q & 1, [1, 2, 3][q:], q['a':'b']
q[1] = 2; del q[3]; q += 1; print q, type(weakref.proxy(len)) if False else '', repr(weakref.proxy(n))[:14]
wd = weakref.WeakValueDictionary(); k = C(1); wd['a'] = k; wd['b'] = C(2); gc.collect()
print sorted(wd.keys()), wd['a'] is k, tr(lambda: wd['b']), len(wd), 'a' in wd, wd.get('b', 9)
wk = weakref.WeakKeyDictionary(); wk[k] = 1; wk[C(3)] = 2; gc.collect()
print len(wk), wk[k], [x is k for x in wk.keys()], k in wk
ws = weakref.WeakSet([k]); ws.add(C(9)); gc.collect(); print len(ws), k in ws
class R(weakref.ref):
    def __init__(self, o, cb=None, **kw): super(R, self).__init__(o, cb); self.kw = kw
z = R(c, None, k=1); print z.kw, z() is c, z is R(c), z == weakref.ref(c), type(z).__name__
def boom(w): raise ValueError('in callback')
class D(object):
    def __del__(self): print 'del'
def mk2():
    d = D(); return weakref.ref(d, lambda w: log.append(w()))
log[:] = []
w = mk2(); gc.collect(); print log, w()
x = {}
w = weakref.ref(c); x[w] = 1; del c, p; gc.collect()
