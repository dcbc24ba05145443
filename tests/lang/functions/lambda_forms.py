# Lambdas: parameters, nesting, defaults, closures, conditional bodies, in data and as methods.
print (lambda: 1)(), (lambda x: x)(2), (lambda x, y=3: (x, y))(1), (lambda *a: a)(1, 2)
print (lambda **k: k)(a=1), (lambda x, *a, **k: (x, a, k))(1, 2, z=3)
print (lambda x: lambda y: lambda z: (x, y, z))(1)(2)(3)
print (lambda f: f(f, 5))(lambda f, n: 1 if n < 2 else n * f(f, n - 1))
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b}
print ops['+'](1, 2), ops['-'](1, 2)
print [f(3) for f in (lambda x: x, lambda x: x * x, lambda x: -x)]
fs = [lambda: i for i in range(3)]
print [f() for f in fs]
fs = [lambda i=i: i for i in range(3)]
print [f() for f in fs]
print (lambda: (yield))().next()
print list((lambda n: ((yield n), (yield n + 1)))(5))
print (lambda x: x if x else 'falsy')(0), (lambda: 1 and 2 or 3)()
print (lambda: [x for x in (1, 2)])(), (lambda x: x)(lambda: 1)()
print (lambda: None).__name__, (lambda x=1: 0).func_defaults
class C(object):
    double = lambda self, x: x * 2
    name = property(lambda self: 'prop')
print C().double(4), C().name
print sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s))
print (lambda x,: x)(1), (lambda: (1, 2))(), (lambda a, b: a)(b=1, a=2)
x = lambda: x
print x() is x
print [x for x in lambda: 1, lambda: 2][1]()
print filter(lambda (a, b): a < b, [(1, 2), (2, 1)])
