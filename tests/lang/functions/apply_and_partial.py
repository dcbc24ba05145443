# Higher-order functions: compose, curry, partial application, function tables, apply.
def compose(*fs):
    def composed(x):
        for f in reversed(fs): x = f(x)
        return x
    return composed
def curry(f, n=None):
    n = n or f.func_code.co_argcount
    def curried(*a): return f(*a) if len(a) >= n else (lambda *b: curried(*(a + b)))
    return curried
def partial(f, *a, **k):
    def p(*b, **l): return f(*(a + b), **dict(k, **l))
    return p
def flip(f): return lambda a, b: f(b, a)
print compose(str, lambda x: x + 1, int)('41'), compose()(5)
add3 = curry(lambda a, b, c: (a, b, c))
print add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), add3(1, 2, 3)
print partial(int, base=2)('101'), partial(dict, a=1)(b=2) == {'a': 1, 'b': 2}, flip(pow)(2, 3), partial(max, 5)(1, 9)
table = {'inc': lambda x: x + 1, 'dbl': lambda x: x * 2, 'neg': lambda x: -x}
print [reduce(lambda v, op: table[op](v), ops.split(), 10) for ops in ('inc dbl', 'neg inc', '')]
def fixpoint(f, x):
    while True:
        y = f(x)
        if y == x: return x
        x = y
print fixpoint(lambda x: (x + 100 / x) / 2, 50), apply(compose, (len, str))(12345)
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10)
def memo(f):
    cache = {}
    return lambda *a: cache[a] if a in cache else cache.setdefault(a, f(*a))
calls = []
sq = memo(lambda x: calls.append(x) or x * x)
print sq(3), sq(3), sq(4), calls
def counter(start=0, step=1):
    def next_(n=[start]): n[0] += step; return n[0] - step
    return next_
c, d = counter(), counter(10, 5); print c(), c(), d(), d(), c()
