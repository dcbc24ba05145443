# Free variables pass through functions that don't use them, three levels deep and through lambdas.
def a(x):
    def b(y):
        def c(z):
            def d():
                return x, y, z
            return d
        return c
    return b
print a(1)(2)(3)()
f = a(1)
g, h = f(2), f(20)
print g(3)(), h(30)(), g(4)()

def through():
    v = 'deep'
    def middle():
        def inner():
            return v
        return inner
    return middle
print through()()(), through().func_code.co_freevars

add = lambda x: lambda y: lambda z: x + y + z
print add(1)(10)(100)

def rebind():
    log = []
    n = 0
    def up():
        log.append(n)
        def down():
            log.append(-n)
        return down
    for n in (1, 2):
        up()()
    n = 9
    up()()
    return log
print rebind()

def shadow(x):
    def inner():
        x = 'inner'
        def innermost():
            return x
        return innermost
    return x, inner()()
print shadow('outer')

def arg_shadow(x):
    return lambda x: (lambda: x)
print arg_shadow(1)(2)()
