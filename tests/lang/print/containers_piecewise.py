# print writes containers piece by piece: what stands before a failing or printing __repr__ is out already.
print ['%.0d'%0, '%.0x'%0, '%#.0x'%0, '%#.0o'%0, '%+.0d'%0, '%.0d'%0L, '%5.0d|'%0, '%05.0d|'%0, '%.0i'%False,'%#o'%0,'%#x'%0]
class P(object):
    def __repr__(self): print 'in',; return 'P'
print [P(), (P(),), {1: P()}]
class B(object):
    def __repr__(self): raise ValueError('x')
try: print [1, 'a', B(), 2]
except ValueError, e: print e
t = ([],); t[0].append(t); print t, repr(t), [t]
l = []
class L(list): pass
class L2(list):
    def __repr__(self): return 'L2'
class L3(list):
    def __str__(self): return 'L3'
print L([1]), L2([1]), L3([1]), [L([1]), L2(), L3()]
class E2(ValueError):
    def __init__(self, *a): pass
print repr(E2(1,2)), repr(ValueError.__new__(ValueError, 1))
