# Compiled and evaluated functions that call one another, deep recursion included.
import sys


def compiled_even(n):
    return True if n == 0 else evaluated_odd(n - 1)


exec '''
def evaluated_odd(n):
    return False if n == 0 else compiled_even(n - 1)
'''
print compiled_even(100), evaluated_odd(101), compiled_even(7)
exec 'def forever(n):\n  return back(n + 1)'


def back(n):
    return forever(n)


try:
    forever(0)
except RuntimeError as e:
    print type(e).__name__, e
depth = [0]
exec 'def count():\n  depth[0] += 1\n  return 1 + count()'
try:
    count()
except RuntimeError as e:
    print e, depth[0] > sys.getrecursionlimit() - 60
old = sys.getrecursionlimit()
sys.setrecursionlimit(200)
depth[0] = 0
try:
    count()
except RuntimeError as e:
    print e, 100 < depth[0] <= 200
sys.setrecursionlimit(old)
exec 'def nested(n):\n  return eval("nested(n - 1) + 1") if n else 0'
print nested(50)


def through(n):
    return 0 if n == 0 else 1 + eval('through(n - 1)')


print through(60)
exec '''
class Tree(object):
    def __init__(self, depth):
        self.kids = [Tree(depth - 1) for _ in range(2)] if depth else []
    def size(self):
        return 1 + sum(kid.size() for kid in self.kids)
'''
print Tree(6).size()
