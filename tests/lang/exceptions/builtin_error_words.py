# -*- coding: utf-8 -*-
# The exception and the words for some 150 wrong uses of builtins, operators and attributes.
import sys
def t(f, *a, **k):
    try: r = f(*a, **k); print repr(r)
    except BaseException as e: print type(e).__name__, e
class D(dict):
    def __missing__(self, k): return k
t(lambda: D()['x']); t(lambda: '%(a)s' % D()); t(lambda: D().get('q'))
class S(object):
    def __init__(self, *a): self.a = a
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print 'set', k, v
    def __delitem__(self, k): print 'del', k
s = S()
print s[1:2, ::3, ...], s[:], s[1:], s[:-1], s[1:2:3]
s[1:2] = 3; s[::2] = 4; del s[1:2]; s['k'] += 'y'
class P(object):
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): print 'del x'
p = P(); p.x = 2; p.x += 1; print p.x; del p.x
t(getattr, p, 'y'); t(getattr, P, 'y'); t(setattr, p, 'x', None)
t(lambda: [].append(1, 2)); t(lambda: {}.get()); t(lambda: 'a'.join(1)); t(lambda: int('x', 5)); t(lambda: range('a')); t(lambda: len(5)); t(lambda: abs('x'))
t(lambda: sorted([3, 1], key=lambda x, y: 0)); t(lambda: (lambda x: x)(y=1)); t(lambda: max(1, 2, key=None)); t(lambda: isinstance(1, 'a'))
t(lambda: object().x); t(lambda: None.x); t(lambda: (1).x); t(lambda: [].x); t(lambda: t.x); t(lambda: sys.x); t(lambda: P.x.y)
t(lambda: 1 + 'a'); t(lambda: 'a' + 1); t(lambda: [] + ()); t(lambda: {} + {}); t(lambda: None + 1); t(lambda: object() + 1); t(lambda: 1 < object() or 1)
t(lambda: 'a' * 'b'); t(lambda: [1] * 'a'); t(lambda: 5 % 'a'); t(lambda: 'abc' % 5); t(lambda: '%d' % 'a'); t(lambda: '%s %s' % 1)
t(lambda: 1 / 0); t(lambda: 1.0 / 0); t(lambda: 1 % 0); t(lambda: 1 // 0); t(lambda: 1.0 // 0); t(lambda: 1.0 % 0); t(lambda: divmod(1, 0)); t(lambda: 0 ** -1); t(lambda: 0.0 ** -1); t(lambda: 10L / 0)
t(lambda: [1, 2][5]); t(lambda: (1,)[2]); t(lambda: 'a'[3]); t(lambda: {}['k']); t(lambda: [].pop()); t(lambda: set().pop()); t(lambda: {}.popitem()); t(lambda: [1].remove(2)); t(lambda: [1].index(2)); t(lambda: 'a'.index('b'))
t(lambda: u'\xe9'.encode('ascii')); t(lambda: '\xe9'.decode('ascii')); t(lambda: '\xe9' + u'a'); t(lambda: unicode('\xe9')); t(lambda: str(u'\xe9')); t(lambda: '\xff'.decode('utf8')); t(lambda: 'x'.decode('nope'))
t(lambda: iter(5)); t(lambda: next(5)); t(lambda: next(iter([]))); t(lambda: hash([])); t(lambda: {[]: 1}); t(lambda: set([[]])); t(lambda: chr(300)); t(lambda: unichr(-1)); t(lambda: ord('ab')); t(lambda: float('x')); t(lambda: int(None)); t(lambda: long('z')); t(lambda: complex('q'))
class X: pass
t(lambda: X().y); t(lambda: X.y); t(lambda: X()()); t(lambda: X() + 1); t(lambda: len(X())); t(lambda: X(1)); t(lambda: -X()); t(lambda: X()[0]); t(lambda: iter(X())); t(lambda: X() < 1 or 1)
def g(): yield 1
t(lambda: g().send(1)); t(lambda: g().throw(ValueError)); t(lambda: g().throw(1)); t(lambda: g().next(1))
t(lambda: __import__('nope')); t(lambda: reload(1)); t(lambda: type('A', (int, str), {})); t(lambda: type('A', (1,), {})); t(lambda: super(int, 'a')); t(lambda: object.__new__(int)); t(lambda: int.__new__(str)); t(lambda: property().__get__(1)); t(lambda: staticmethod(1)()); t(lambda: classmethod(1).__get__(1)())
t(lambda: open('/nonexistent/x')); t(lambda: sys.exit(3)); t(lambda: sys.exit('m')); t(lambda: sys.exit()); t(lambda: sys._getframe(99)); t(lambda: sys.setrecursionlimit(0))
t(lambda: map(1)); t(lambda: zip(1)); t(lambda: reduce(1, [])); t(lambda: filter(1)); t(lambda: apply(1)); t(lambda: cmp(1)); t(lambda: coerce(1, 'a')); t(lambda: pow(1, 2, 0)); t(lambda: round('a')); t(lambda: vars(1)); t(lambda: dir(1, 2)); t(lambda: slice()); t(lambda: xrange(1, 2, 0)); t(lambda: bytearray(-1)); t(lambda: memoryview(1)); t(lambda: buffer(1)); t(lambda: intern(1)); t(lambda: raw_input(1, 2)); t(lambda: sum('a')); t(lambda: sum(['a'], '')); t(lambda: any(1)); t(lambda: min([])); t(lambda: enumerate(1)); t(lambda: reversed(1)); t(lambda: sorted(1)); t(lambda: bin('a')); t(lambda: hex(1.5)); t(lambda: oct('a'))
