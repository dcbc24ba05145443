# Generators with arguments of every kind, closures, class methods, defaults, globals and recursion of state.
def f(a, b=2, *c, **d):
    yield a; yield b; yield c; yield sorted(d.items())
print list(f(1)), list(f(1, 3, 4, 5, k=6)), list(f(a=0, z=1))
def nested(n):
    def gen():
        for i in range(n): yield lambda: (i, n)
    return gen()
print [x() for x in nested(3)], [x() for x in list(nested(3))]
class C(object):
    n = 3
    def __iter__(self):
        for i in range(self.n): yield i
    def items(self, (a, b), *r):
        yield a; yield b
        for x in r: yield x
    @classmethod
    def cls(cls): yield cls.__name__
    @staticmethod
    def st(x): yield x
    @property
    def prop(self): yield 'prop'
    def __getitem__(self, k): yield k
print list(C()), list(C().items((1, 2), 3)), list(C.cls()), list(C.st(5)), list(C().prop), list(C()['key'])
try: f()
except TypeError as e: print 'checked at the call:', e
def lazy(x): print 'body starts'; yield x
g = lazy(1); print 'created'; g.next()
total = 0
def glob():
    global total
    for i in range(4): total += i; yield total
print list(glob()), total
def locals_kept():
    a = 1; b = [a]; yield b
    a += 1; b.append(a); yield b
    del a
    try: a
    except UnboundLocalError as e: yield str(e)
print list(locals_kept())
def shared():
    state = {'n': 0}
    def inc():
        while 1: state['n'] += 1; yield state['n']
    def dec():
        while 1: state['n'] -= 1; yield state['n']
    return inc(), dec()
i, d = shared()
print i.next(), i.next(), d.next(), i.next(), d.next(), d.next()
gs = [(lambda k: (k * x for x in range(3)))(k) for k in (1, 10)]
print [list(g) for g in gs]
def two():
    x = 0
    def setter(v): return v
    for x in (1, 2): yield (lambda: x)
a, b = two(); print a(), b()
def star(*args):
    for a in args: yield a
print list(star(*star(*star(1, 2)))), dict(star(('a', 1))), max(star(3, 9, 4))
def unpack_in_for():
    for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]: yield a + b + c
print list(unpack_in_for())
print [x for g in [star(1), star(2, 3)] for x in g], list(x for x in star(1) for y in star(x, x))
