# Lambdas, which the first Grumpy lacked: parameters, defaults, closures, immediate calls, as keys.
add = lambda a, b=10: a + b
print add(1), add(1, 2), add(b=1, a=1), (lambda: 'none')(), (lambda *a, **k: (a, k))(1, x=2)
print sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s)), map(lambda x: x ** 2, range(4)), filter(lambda x: x & 1, range(5)), reduce(lambda a, b: a + b, 'abc')
make = lambda n: lambda x: x + n
print make(1)(2), [f(10) for f in map(make, range(3))], (lambda (a, b): a * b)((3, 4))
table = {'sq': lambda x: x * x, 'neg': lambda x: -x}
print [table[k](3) for k in sorted(table)], (lambda f: f(f))(lambda f: 'self applied'), (lambda x: x if x > 0 else -x)(-5)
class C(object):
    get = lambda self: self.v
    v = 42
print C().get(), type(lambda: 0).__name__, (lambda: 0).__name__
