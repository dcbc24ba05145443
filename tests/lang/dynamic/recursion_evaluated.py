# Deep recursion ends with RuntimeError, in evaluated code too.
exec """
def down(n):
    return down(n + 1)
def count(n):
    if n == 0: return 0
    return 1 + count(n - 1)
class R(object):
    def __getattr__(self, name): return getattr(self, name + 'x')
    def __repr__(self): return repr(self)
"""
try:
    down(0)
except RuntimeError as e:
    print e
print count(900)
try:
    R().y
except RuntimeError as e:
    print str(e)[:32]
try:
    repr(R())
except RuntimeError as e:
    print str(e)[:32]
def gen(n):
    exec "x = 1"
    return x
print gen(1)
import sys
sys.setrecursionlimit(5000)
print count(4000)
print eval('+'.join(['1'] * 5000))
print eval('-' * 80 + '1'), eval('not ' * 50 + '1')
print len(eval('[' + ','.join('%d' % i for i in range(10000)) + ']'))
exec "x = 0\n" + "x += 1\n" * 3000
print x
