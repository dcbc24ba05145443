# from __future__ import division: / is true division, __truediv__ is called, // stays.
from __future__ import division
print 1 / 2, 7 / 2, -7 / 2, 4 / 2, 1L / 3, 7 // 2, -7 // 2, 7.0 // 2, 1 / 2L, True / 2
class A(object):
    def __div__(self, o): return 'div'
    def __truediv__(self, o): return 'truediv'
    def __rtruediv__(self, o): return 'rtruediv'
    def __rdiv__(self, o): return 'rdiv'
    def __itruediv__(self, o): return 'itruediv'
    def __idiv__(self, o): return 'idiv'
    def __floordiv__(self, o): return 'floordiv'
a = A()
print a / 1, 1 / a, a // 1
b = a; b /= 2; print b
x = 7; x /= 2; print x
x = 7; x //= 2; print x
class OnlyDiv(object):
    def __div__(self, o): return 'div'
try: OnlyDiv() / 1
except TypeError as e: print e
for f in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1L / 0, lambda: 1.0 / 0, lambda: 1 % 0, lambda: 'a' / 2, lambda: 10 ** 400 / 3, lambda: 1j / 0):
    try: print f()
    except (ZeroDivisionError, TypeError, OverflowError) as e: print type(e).__name__, e
print 10 ** 30 / 10 ** 10, 2 ** 1000 / 2 ** 990, (2 ** 53 + 1) / 1, 1 / 3.0
print division, division.getMandatoryRelease()
