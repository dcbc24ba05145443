# Lambdas, evaluated.
exec """
f = lambda: 1
g = lambda a, b=2, *c, **d: (a, b, c, sorted(d.items()))
h = lambda (a, b), c: a + b + c
k = lambda x: lambda y: x + y
print f(), g(1), g(1, 3, 4, z=5), h((1, 2), 3), k(1)(2)
print map(lambda x: x * x, range(4)), sorted('bca', key=lambda c: -ord(c)), filter(lambda x: x % 2, range(6))
print (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda x=[]: x.append(1) or x)()
l = [lambda n=i: n for i in range(3)]
print [m() for m in l], f.__name__, g.func_defaults
y = lambda f: (lambda x: x(x))(lambda x: f(lambda v: x(x)(v)))
print y(lambda fact: lambda n: 1 if n == 0 else n * fact(n - 1))(10)
"""
