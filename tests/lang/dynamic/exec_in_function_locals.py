# exec in a function reads and changes its variables.
def f(a):
    b = 2
    exec "a = a + b; b = 20; c = 30"
    return a, b, c
print f(1)
def g():
    exec "x = 1"
    exec "x = x + 1"
    return x, sorted(locals())
print g()
def h(n):
    for i in range(n):
        exec "v%d = i * i" % i
    return sorted((k, v) for k, v in locals().items() if k[0] == 'v')
print h(4)
