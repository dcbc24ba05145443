# Every binary, unary, comparison, container and conversion special method, called through its syntax.
names = '''add sub mul div floordiv mod divmod pow lshift rshift and or xor'''.split()
class T(object):
    def __getitem__(self, k): return 'getitem', k
    def __setitem__(self, k, v): print 'setitem', k, v
    def __delitem__(self, k): print 'delitem', k
    def __contains__(self, k): print 'contains', k,; return k == 1
    def __len__(self): return 4
    def __call__(self, *a, **k): return 'call', a, sorted(k)
    def __iter__(self): return iter('iter')
    def __reversed__(self): return iter('reversed')
    def __int__(self): return 1
    def __long__(self): return 2L
    def __float__(self): return 3.0
    def __complex__(self): return 4j
    def __oct__(self): return '05'
    def __hex__(self): return '0x6'
    def __index__(self): return 7
    def __coerce__(self, o): print 'never for new style with methods'; return None
    def __hash__(self): return 8
    def __nonzero__(self): return False
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __unicode__(self): return u'unicode'
    def __enter__(self): return 'enter'
    def __exit__(self, *a): print 'exit', a == (None, None, None)
    def __dir__(self): return ['dir']
    def __format__(self, s): return 'format ' + s
    def __sizeof__(self): return 9
    def __missing__(self, k): return 'not used outside dict'
for n in names:
    setattr(T, '__%s__' % n, lambda s, *a, **k: (k['n'],) + a if k else n)
def make(n): return lambda self, *a: n
for n in names + ['r' + n for n in names] + ['i' + n for n in names if n != 'divmod'] + 'neg pos abs invert lt le eq ne gt ge'.split(): setattr(T, '__%s__' % n, make(n))
t = T()
print t + 1, t - 1, t * 1, t / 1, t // 1, t % 1, divmod(t, 1), t ** 1, t << 1, t >> 1, t & 1, t | 1, t ^ 1
print 1 + t, 1 - t, 1 * t, 1 / t, 1 // t, 1 % t, divmod(1, t), 1 ** t, 1 << t, 1 >> t, 1 & t, 1 | t, 1 ^ t
print -t, +t, abs(t), ~t, t < 1, t <= 1, t == 1, t != 1, t > 1, t >= 1, 1 < t, 1 <= t, 1 == t, 1 != t, t <> 1
for op in range(12):
    x = t
    if op == 0: x += 1
    elif op == 1: x -= 1
    elif op == 2: x *= 1
    elif op == 3: x /= 1
    elif op == 4: x //= 1
    elif op == 5: x %= 1
    elif op == 6: x **= 1
    elif op == 7: x <<= 1
    elif op == 8: x >>= 1
    elif op == 9: x &= 1
    elif op == 10: x |= 1
    else: x ^= 1
    print x,
print
print t['k'], t[1, 2], t[1:2:3], 1 in t, 2 not in t, len(t), t(1, k=2), list(t), list(reversed(t)), int(t), long(t), float(t), complex(t), oct(t), hex(t), range(10)[t], hash(t), bool(t), not t, str(t), repr(t), unicode(t), dir(t), format(t, 'f'), '{0:g}'.format(t)
t['a'] = 1; del t['b']; t[1:2] = 3; del t[::2]
with t as w: print w
print t and 'and' or 'or', 'if' if t else 'else', '%s %r %d' % (t, t, t), [t], max(5, 3), sorted([t])
