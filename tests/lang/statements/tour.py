# A tour: one line for each of many features, in the ways small programs use them together.
# import machinery, classes, misc quirks
import sys
def t(f, *a, **k):
    try: r = f(*a, **k); print repr(r)
    except BaseException as e: print type(e).__name__, e
class Meta(type):
    def __call__(cls, *a): return ('meta', a)
class A(object): __metaclass__ = Meta
print A(1)
class B(object):
    def __new__(cls, *a): return super(B, cls).__new__(cls)
    def __init__(self, *a): self.a = a
    def __cmp__(self, o): return cmp(self.a, o.a)
    def __hash__(self): return 1
print B(1) == B(1), B(1) < B(2), sorted([B(2), B(1)])[0].a, {B(1): 2}[B(1)]
class C(object):
    __slots__ = ['a']
    def __getattr__(self, n): return n
c = C(); t(lambda: c.a); t(lambda: c.b); t(setattr, c, 'b', 1)
class E(Exception):
    def __str__(self): return 'E!'
    def __unicode__(self): return u'E\xe9'
t(lambda: unicode(E())); print E('x'), repr(E('x')), '%s' % E()
def deco(cls): cls.x = 1; return cls
@deco
class F: pass
print F.x
x = 5
class G:
    x = x
    def f(self): return x
    y = [x for _ in range(2)]
    z = lambda s: x
print G.x, G().f(), G.y, G().z()
print (lambda *a, **k: (a, k))(*(1, 2), **{'a': 1})
def f(a, b=2, *c, **d): return a, b, c, sorted(d.items())
t(f, 1); t(f, 1, 2, 3, x=4); t(f, b=1); t(f, 1, a=2); t(f, *[1, 2], **{'b': 3}); t(lambda: f(1, *(2, 3), c=4)); t(lambda: f(**{'a': 1, 'z': 2}))
print '%s' % (1,), '%(a)s' % {'a': 1}, '%c' % 65, '%5.2f|%-5d|%05d|%+d|%x|%o|%e' % (3.14159, 5, 5, 5, 255, 8, 12345.678)
print 'abc'.replace('b', 'x').upper().center(9, '*'), 'a b c'.split(), 'x'.join('abc'), '{0} {1!r:>5} {a[0]}'.format(1, 'b', a=[2])
print [1, 2, 3][::-1], range(10)[2:8:3], 'hello'[-3:], (1, 2) + (3,), [0] * 3, 'ab' * 2
a = [1, 2, 3]; a[1:2] = [9, 9]; del a[0]; a += [5]; a *= 2; print a
d = {'a': 1}; d.update(b=2); d.setdefault('c', 3); print sorted(d.items()), d.pop('a'), 'b' in d, len(d), d.get('z')
s = set('abc'); s |= set('d'); print sorted(s), s & set('ab'), sorted(s - set('a')), sorted(s ^ set('az'))
print [i for i in range(10) if i % 2 if i > 3], {i: i * i for i in range(3)}, {i % 2 for i in range(5)}, list(i for i in 'ab')
i = 0
while True:
    i += 1
    if i == 2: continue
    if i > 4: break
else: print 'no'
print i
try:
    try: raise KeyError('k')
    except (ValueError, KeyError), e: raise TypeError('t')
    finally: print 'fin'
except TypeError as e: print e
print 1 if [] else 2, not 1, 1 < 2 < 3, 1 and 0 or 5, 5 // 2, -5 // 2, 5 % -3, 2 ** -1, 1 << 70, ~5, 5 & 3 | 8 ^ 1
print 0x1f, 017, 0b11, 1e3, 1L, 1j * 1j, 'a' 'b', repr(u'\u00e9'), r'\n', b'x'
print type(1L << 3), type(1 << 64), sys.maxint + 1, -sys.maxint - 2, int('10', 2), long('5'), float('1.5'), complex('1+2j')
print map(None, [1, 2], [3]), zip([1, 2], 'ab'), reduce(lambda a, b: a + b, [1, 2, 3], 10), filter(None, [0, 1, 2]), sorted('bca', reverse=True), list(reversed([1, 2])), list(enumerate('ab', 1)), any([0, 1]), all([]), sum([1, 2], 3), min(3, 1), max('ab'), abs(-3), round(2.5), divmod(7, 2), cmp(1, 2), hex(255), oct(8), bin(5), chr(97), ord('a'), repr(unichr(233)), len('abc'), callable(len), isinstance(1, int), issubclass(bool, int), repr('x'), str(1.0), hash(1), type(1), bool(''), iter('a').next()
print dir(G), vars(G)['x'], G.__dict__.keys().sort(), getattr(G, 'q', 'd'), hasattr(G, 'x')
global gg
gg = 1
print `1, 2`, `'a'`, 1 <> 2
print >>sys.stdout, 'redir', ; print 'next'
if 1: pass
for q, in [(1,), (2,)]: print q,
else: print 'else'
(m, n), [o, p] = (1, 2), 'xy'; print m, n, o, p
m, n = n, m; print m, n
def gen():
    x = yield 1
    print 'got', x
    try: yield 2
    finally: print 'cleanup'
g = gen(); print g.next(), g.send('v'); g.close()
with open('/dev/null') as fh, open('/dev/null') as fh2: print fh.read(), fh2.name
assert 1, 'never'
del m, n
print 'm' in globals()
