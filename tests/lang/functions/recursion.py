# Recursion: mutual, through closures, deep enough to matter, and the limit as a catchable error.
def even(n):
    return True if n == 0 else odd(n - 1)
def odd(n):
    return False if n == 0 else even(n - 1)
print even(500), odd(501)

def outer():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact
print outer()(30)

def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))
print ackermann(2, 9)

def depth(n):
    try:
        return depth(n + 1)
    except RuntimeError:
        return n
import sys
sys.setrecursionlimit(200)
print 150 < depth(0) < 200
class R(object):
    def __getattr__(self, name):
        return getattr(self, name + 'x')
try:
    R().a
except RuntimeError as e:
    print 'RuntimeError', str(e)[:32]
print sys.getrecursionlimit()
