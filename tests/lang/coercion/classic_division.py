# Without the future import / floors ints and calls __div__; // and % signs; divmod; zero division.
print 7 / 2, -7 / 2, 7 / -2, -7 / -2, 7 // 2, -7 // 2, 7.0 / 2, 7 / 2.0, -7.0 // 2, 7L / 2, -7L / 2
print 7 % 3, -7 % 3, 7 % -3, -7 % -3, 7.5 % 2, -7.5 % 2, 7.5 % -2, -1 % 10 ** 20, 5 % 2L, -0.0 % 3, 3 % -0.5
print divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(-7.5, 2), divmod(7L, 3), divmod(1e20, 3), divmod(True, 2)
class A(object):
    def __div__(self, o): return 'div'
    def __truediv__(self, o): return 'truediv'
    def __idiv__(self, o): return 'idiv'
    def __itruediv__(self, o): return 'itruediv'
a = A(); print a / 1
a /= 1; print a
class T(object):
    def __truediv__(self, o): return 'truediv'
for f in (lambda: T() / 1, lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 1L / 0, lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 1L % 0,
          lambda: 1j / 0, lambda: 0 ** -1, lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: 0.0 / 0, lambda: 1 / 0.0):
    try: print f()
    except (ZeroDivisionError, TypeError) as e: print type(e).__name__, e
import sys
print (-sys.maxint - 1) / -1, (-sys.maxint - 1) // -1, (-sys.maxint - 1) % -1, divmod(-sys.maxint - 1, -1), type((-sys.maxint - 1) / -1)
print 10 ** 30 / 7, -10 ** 30 / 7, -10 ** 30 % 7, 10 ** 30 // -10 ** 10, 1e308 * 10 // 1, float('inf') % 2, 5 % float('inf'), -5 % float('inf'), 5 // float('inf')
