# Assignment evaluates the right side first, then each target left to right, with its subexpressions.
def t(x, v=None):
    print x,
    return v
class Box(object):
    def __setattr__(self, k, v): print '(%s=%r)' % (k, v),
    def __setitem__(self, k, v): print '([%r]=%r)' % (k, v),
b = Box()
t('obj', b).x = t('value', 1); print
t('obj', b)[t('key', 'k')] = t('value', 2); print
t('o1', b).x, t('o2', b)[t('k2', 5)] = t('v1', 1), t('v2', 2); print
t('o1', b).x = t('o2', b).y = t('v', 3); print
t('o', b)[t('lo', 1):t('hi', 2)] = t('v', 4); print
t('o', b)[t('lo', 1):t('hi', 2):t('st', 3), t('x', 9)] = t('v', 4); print
(t('a', b).p, [t('b', b).q, t('c', b).r]), t('d', b).s = (1, (2, 3)), 4; print
for t('loop', b).i in (t('seq', (1, 2))): print 'body',
print
t('d', {})[t('k', 1)] = t('v', 1); print
x = [t('e0', 0), t('e1', 1)][t('i', 1)] = 5; print x
def fail(): print 'fail',; raise ValueError
try:
    t('never', b).x = fail()
except ValueError: print
try:
    t('first', b).a, t('second', b)[fail()], t('third', b).c = 1, 2, 3
except ValueError: print
l = [1, 2, 3]
i = 0
i = l[i] = 2
print l, i
l = [0, 1]
l[0], l[1] = l[1], l[0]
print l
a = [1]; a[0], a = 5, 'rebound'
print a
def f(n):
    n, m = n + 1, n
    return n, m
print f(1)
