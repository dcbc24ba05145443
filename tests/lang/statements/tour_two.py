# A second tour: closures in classes in functions, generators closed early, recursion, hashes, numbers.
import sys
# closures over loop in class in function
def f(*args, **kw):
    class K(object):
        def __init__(self): self.a = args; self.k = kw
        def get(self): return [(lambda i=i: (i, args, kw))() for i in range(2)]
    return K().get()
print f(1, x=2)
def g():
    try:
        try:
            raise ValueError('a')
        finally:
            try: raise KeyError('b')
            except KeyError: print sys.exc_info()[0].__name__
    except ValueError as e: print 'outer', e, sys.exc_info()[0].__name__
g()
def h():
    for i in range(3):
        try:
            yield i
        except GeneratorExit:
            print 'closing', i
            raise
        finally:
            print 'fin', i
it = h(); it.next(); it.next(); it.close()
class A(object):
    def __init__(self): self.__x = 1
    def __eq__(self, o): return NotImplemented
print A() == A(), A().__dict__
print [x for x in 'ab' for y in 'cd' if x + y != 'ac'], {i: j for i, j in enumerate('ab')}
def k(a, (b, (c, d)), e=5, *f, **g): return locals()
print sorted(k(1, (2, (3, 4)), 6, 7, z=8).items())
exec_ = lambda: (yield)
print list((lambda: (yield 1))())
print sum(i * i for i in xrange(10) if i & 1), max(xrange(5), key=lambda x: -x)
print '%s %r %d%%' % (u'\xe9'.encode('utf8'), u'\xe9', 5)
print 'a,b,c'.split(','), 'abc'.partition('b'), ' x '.strip()
assert sys.version_info[:2] == (2, 7)
print sys.version_info[:3], sys.maxint, sys.byteorder, sys.getrecursionlimit()
print repr(sys.argv), __name__
def rec(n): return n if n == 0 else 1 + rec(n - 1)
print rec(900)
try: rec(2000)
except RuntimeError as e: print e
print dir(A)[:5], type(A).__name__, A.__class__
print isinstance(A(), object), hash('abc'), hash((1, 'a', 2.5)), hash(frozenset([1, 2])), hash(u'\u20ac')
print map(lambda *a: a, [1, 2], 'ab'), reduce(lambda a, b: a * b, range(1, 6)), zip('ab', [1, 2, 3])
print divmod(-7, 3), -7 // 3, -7 % 3, 7.0 // -2, pow(2, 100, 1000), round(2.675, 2), 1e16, 1.1, 100 * 1.1
print sorted({'b': 1, 'a': 2}.iteritems()), dict(a=1).viewkeys() & set('a'), set('abc') - set('a')
