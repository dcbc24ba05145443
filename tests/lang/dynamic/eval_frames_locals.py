# eval and locals() in every kind of scope, with names from each of them.
x = 'module'


def outer(a):
    def inner(b):
        c = a + b
        return eval('(a, b, c, x)'), sorted(locals())
    return inner


print outer(1)(2)


class K(object):
    y = eval('x + "!"')
    names = sorted(n for n in locals() if not n.startswith('__'))
    z = [eval('x') for _ in range(2)]

    def m(self):
        return eval('self.y'), eval('y', {'y': 5}), eval('__name__')


print K.y, K.names, K.z, K().m()
print [eval('n * n') for n in range(4)], n
print map(lambda v: eval('v + 1'), [1, 2])


def gen():
    for i in range(3):
        yield eval('i * 10')


print list(gen())


def shadow(len):
    return eval('len')


print shadow('not a function')
try:
    print list(eval('q') for q in range(2))
except NameError as e:
    print e
print list((lambda q: eval('q'))(q) for q in range(2))
