# Factories, registries and dispatch tables made in loops with and without the late-binding trap.
ops = {}
for name, sym in [('add', '+'), ('sub', '-'), ('mul', '*')]:
    def op(a, b, name=name, sym=sym): return '%s: %s %s %s' % (name, a, sym, b)
    op.__name__ = name
    ops[name] = op
print [ops[k](1, 2) for k in sorted(ops)], [ops[k].__name__ for k in sorted(ops)]
late = [lambda: (name, sym) for _ in range(2)]
name = 'changed'
print [f() for f in late]
def make(n):
    def adder(x): return x + n
    adder.n = n
    return adder
adders = [make(i) for i in range(3)]
print [a(10) for a in adders], [a.n for a in adders], adders[0].func_code is adders[1].func_code, adders[0] == adders[1]
def stack():
    items = []
    return items.append, items.pop, lambda: list(items)
push, pop, show = stack()
push(1); push(2); print pop(), show()
def account(balance):
    def deposit(n): state['b'] += n; return state['b']
    def withdraw(n):
        if n > state['b']: raise ValueError('only %d' % state['b'])
        return deposit(-n)
    state = {'b': balance}
    return {'deposit': deposit, 'withdraw': withdraw}
a, b = account(10), account(100)
print a['deposit'](5), a['withdraw'](7), b['withdraw'](1)
try: a['withdraw'](50)
except ValueError as e: print e
def trace(f, depth=[0]):
    def wrapper(*args):
        print '  ' * depth[0] + '%s%r' % (f.__name__, args)
        depth[0] += 1
        try: r = f(*args)
        finally: depth[0] -= 1
        print '  ' * depth[0] + '-> %r' % (r,)
        return r
    return wrapper
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
fact(3)
class Method(object):
    handlers = {}
    for n in range(3):
        def h(self, n=n): return n * 10
        handlers[n] = h
    del h, n
print [Method.handlers[i](None) for i in range(3)], hasattr(Method, 'n')
def compose_all(fs): return reduce(lambda f, g: lambda x: g(f(x)), fs, lambda x: x)
print compose_all([lambda x, k=k: x + k for k in range(5)])(0), compose_all([])(7)
memo = {}
def memoize(f): return lambda n: memo[n] if n in memo else memo.setdefault(n, f(n))
fib = memoize(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
print fib(50), len(memo)
