# Tuple parameters, nested, with defaults, in lambdas and methods; unpack errors come from the body.
def f(a, (b, c), d=4):
    return a, b, c, d
print f(1, (2, 3)), f(1, 'xy', 5), f(1, [2, 3], d=6)

def nested((a, (b, (c, d))), (e,)=(9,)):
    return a, b, c, d, e
print nested((1, (2, (3, 4)))), nested([1, 'b' 'x' and (2, 'cd')], [5])

print (lambda (x, y), z: x + y + z)((1, 2), 3)
print map(lambda (k, v): '%s=%s' % (k, v), [('a', 1), ('b', 2)])

def single((x)):
    return x
print single(5), single((1, 2))

def one((x,)):
    return x
print one([7])

class C(object):
    def m(self, (a, b)):
        return a * b
print C().m((3, 4))

def closure((a, b)):
    return lambda: (a, b)
print closure('pq')()

def gen((a, b)):
    yield a
    yield b
print list(gen((1, 2)))
print f.func_code.co_varnames, f.func_code.co_argcount
for bad in ((1,), (1, 2, 3), 5, None):
    try:
        f(0, bad)
    except (TypeError, ValueError) as e:
        print type(e).__name__, e
def it():
    yield 1
    yield 2
print f(0, it())
g = gen((1, 2, 3))
try:
    g.next()
except ValueError as e:
    print 'from the generator body:', e
