# with: target forms, several items equal nested statements, body variables, order of creation and exit, break out.
class CM(object):
    def __init__(self, n, value=None): print 'init', n,; self.n, self.value = n, value
    def __enter__(self): print 'enter', self.n,; return self.value
    def __exit__(self, t, v, tb): print 'exit', self.n, t and t.__name__,
with CM(1, (1, [2, 3])) as (a, [b, c]), CM(2, 'xy') as (d, e): print a, b, c, d, e,
print
class O(object): pass
o, l, dct = O(), [0, 1, 2], {}
with CM(3, 'attr') as o.attr, CM(4, 'item') as l[0], CM(5, 'key') as dct['k'], CM(6, 'sl') as l[1:]: pass
print o.attr, l, dct
with CM(7, 1) as x, CM(x + 1, 2) as y, CM(x + y, 3): print x, y,
print
def early():
    with CM('a'), CM('b'):
        return 'returned'
print early()
for i in range(2):
    with CM('loop%d' % i):
        for j in range(2):
            with CM('in%d' % j):
                if j: break
                continue
print
try:
    with CM('ok'), CM('bad', 5) as (p, q): print 'never'
except TypeError as e: print e
def boom(): raise KeyError('init')
try:
    with CM('first'), boom() as z: print 'never'
except KeyError as e: print e
with CM('outer'):
    try:
        with CM('inner'): raise ValueError('x')
    except ValueError as e: print 'caught', e,
print
x = 'before'
with CM('shadow', 'during') as x: print x,
print x
with (CM('paren')): pass
with CM('a') if 1 else CM('b'): pass
with [CM('list')][0] as w: print w,
print
