# Calls with every number of arguments, of evaluated functions, methods and classes.
exec '\n'.join('def f%d(%s): return %s' % (n, ', '.join('a%d' % i for i in range(n)),
      '(%s)' % ''.join('a%d, ' % i for i in range(n))) for n in range(10))
exec '\n'.join('print f%d(%s)' % (n, ', '.join(str(i) for i in range(n))) for n in range(10))
for n in range(10):
    f = globals()['f%d' % n]
    print f(*range(n)), len(apply(f, range(n)))
    try:
        f(*range(n + 1))
    except TypeError as e:
        print e
exec """
class C(object):
    def m0(self): return 0
    def m1(self, a): return a
    def m2(self, a, b): return a, b
    def m3(self, a, b, c): return a, b, c
    def m4(self, a, b, c, d): return a, b, c, d
    def m7(self, a, b, c, d, e, f, g): return a, b, c, d, e, f, g
    def __init__(self, *a): self.a = a
c = C(1, 2, 3)
print c.a, c.m0(), c.m1(1), c.m2(1, 2), c.m3(1, 2, 3), c.m4(1, 2, 3, 4), c.m7(1, 2, 3, 4, 5, 6, 7)
print c.m2(b=1, a=2), c.m3(1, *(2, 3)), c.m1(**{'a': 5}), C.m1(c, 9)
"""
