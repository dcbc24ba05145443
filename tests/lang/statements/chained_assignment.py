# Chained and multiple assignment: one evaluation, left to right stores, sharing, attribute and subscript targets.
def v(x): print 'eval', x,; return x
class T(object):
    def __setattr__(self, k, val): print 'set', k,; object.__setattr__(self, k, val)
    def __setitem__(self, k, val): print 'item', k,
t = T()
a = b = c = v([1]); print a is b is c
t.x = t.y = t[v(1)] = t.z = v(5); print t.x, t.y, t.z
i = 0; l = [0, 0, 0]
i = l[i] = 1; print i, l
l[i] = i = 2; print i, l
x = y, z = [1, 2]; print x, y, z
(p, q) = [r, s] = 'ab'; print p, q, r, s
d = {}; d['a'] = d['b'] = d; print sorted(d), d['a'] is d
m = n = 5; m += 1; print m, n
u = w = []; u += [1]; print w; u = u + [2]; print w
def f(): f.count = getattr(f, 'count', 0) + 1; return f.count
g = h = k = f(); print g, h, k, f.count
try: a1 = b1 = 1 / 0
except ZeroDivisionError: print 'a1' in globals()
try: a1 = (b1, c1) = 5
except TypeError as e: print e, a1, 'b1' in globals()
