# Augmented assignment: the target is evaluated once, before the value; then the operation; then the store.
class O(object):
    def __getattribute__(self, k):
        if not k.startswith('__'): print 'get', k,
        return object.__getattribute__(self, k)
    def __setattr__(self, k, v):
        print 'set', k, v
        object.__setattr__(self, k, v)
class M(object):
    def __init__(self): self.d = {}
    def __getitem__(self, k): print 'getitem', k,; return self.d.get(repr(k), 0)
    def __setitem__(self, k, v): print 'setitem', k, v; self.d[repr(k)] = v
def t(x, y=None):
    print y or 'eval', x if y is None else '',
    return x
o = O()
o.x = 1
t(o, 'obj').x += t(5)
m = M()
t(m, 'map')[t(1)] += t(10)
t(m, 'map')[t(1), t(2)] -= t(10)
t(m, 'map')[t(1):t(2)] |= t(10)
t(m, 'map')[t(1):t(2):t(3)] **= t(10)
l = range(5)
t(l, 'list')[t(1):t(3)] += t([9])
print l
l = [1, 2, 3]
t(l, 'list')[t(0)] *= t(4)
print l
l[1:2] *= 3
print l
d = {'k': 1}
d['k'] <<= 3
print d
x = 7
x //= 2; x **= 2; x %= 5; x &= 6; x ^= 1; x |= 8; x >>= 1; x -= 10; x /= 2
print x
def f(): raise ValueError('rhs')
try:
    o.x += f()
except ValueError as e:
    print e, o.x
try:
    undefined += t('rhs evaluated')
except NameError as e:
    print e
try:
    d['missing'] += t('rhs evaluated')
except KeyError as e:
    print 'KeyError', e
