# Subscripts and slices on user classes: what __getitem__ and __getslice__ receive, new and old style.
class G(object):
    def __getitem__(self, k): return k
g = G()
print g[1], g['a'], g[1, 2], g[1:2], g[:], g[::], g[1:2:3], g[::-1], g[...], g[1:2, 3], g[..., 1], g[()], g[1,]
print g[1:], g[:1], g[-1:], g[None:None], g['a':'b'], g[1.5], g[:, :], g[::, 0]
class S(object):
    def __getitem__(self, k): return 'item', k
    def __getslice__(self, i, j): return 'slice', i, j
    def __setslice__(self, i, j, v): print 'setslice', i, j, v
    def __delslice__(self, i, j): print 'delslice', i, j
    def __setitem__(self, k, v): print 'setitem', k, v
    def __delitem__(self, k): print 'delitem', k
s = S()
import sys
print s[1:2], s[:2], s[1:][:2], s[:][1] == sys.maxint, s[1:][2] == sys.maxint
print s[1:2:3], s[::], s['a':], s[1L:2L], s[True:False], s[1.0:2], s[None:2]
s[1:2] = 'v'
s[:3] = 'w'
s[1:2:1] = 'x'
s['a':'b'] = 'y'
del s[1:2], s[:5], s[1:2:1]
class N(S):
    def __len__(self): print '[len]',; return 10
n = N()
print n[-3:-1], n[-20:], n[2:-2][:2]
n[-3:-2] = 1
del n[-1:5]
try:
    s[-1:2]
except TypeError as e:
    print type(e).__name__, e
except AttributeError as e:
    print type(e).__name__, e
class OldS:
    def __getslice__(self, i, j): return 'old', i, j
    def __getitem__(self, k): return 'old item', k
    def __len__(self): return 5
o = OldS()
print o[1:2], o[-1:9], o[1:2:1], o[...], o[1, 2], o[::2]
class OldN:
    def __getslice__(self, i, j): return 'no len', i, j
try:
    print OldN()[-1:2]
except AttributeError as e:
    print e
class X(object):
    def __index__(self): return 3
print range(10)[X():], range(10)[:X()], range(10)[X()], s[X():X()], 'abcdef'[X()], (1, 2, 3, 4)[::X()]
