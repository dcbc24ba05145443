# Subscripts and slices, evaluated.
exec """
l = range(10)
print l[3], l[-1], l[2:5], l[:3], l[7:], l[:], l[::2], l[8:2:-2], l[-3:]
l[2:4] = ['a', 'b', 'c']
print l
del l[0], l[-1]
del l[1:3]
print l
l[::2] = [0] * len(l[::2])
print l
class S(object):
    def __getitem__(self, key): return key
    def __getslice__(self, i, j): return 'slice', i, j
    def __setitem__(self, key, v): print 'set', key, v
    def __delitem__(self, key): print 'del', key
s = S()
print s[1], s[1, 2], s[1:2], s[1:2:3], s[...], s[1:2, ..., 3], s[:], s[::]
s[5] = 1
s[1:2:3] = 2
del s[7], s[1, 2]
print 'abcdef'[1:-1], u'abc'[::-1]
"""
