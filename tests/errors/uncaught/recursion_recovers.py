# After the limit was hit the program goes on, and can hit it again.
import sys

sys.setrecursionlimit(60)


def depth(n):
    try:
        return depth(n + 1)
    except RuntimeError:
        return n


first = depth(0)
print first == depth(0) == depth(0)


def raises(n):
    if n == 0:
        return 'bottom'
    return raises(n - 1)


print raises(20)
try:
    raises(200)
except RuntimeError as error:
    print error
raises(60)
