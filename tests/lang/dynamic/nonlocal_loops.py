# Loop variables, cells and del in evaluated functions.
exec """
def f():
    fs = []
    for i in range(3):
        def g(): return i
        fs.append(g)
    return [g() for g in fs], i
print f()
def h(a):
    def get(): return a
    a += 1
    first = get()
    a = 'changed'
    return first, get()
print h(1)
def k():
    x = 1
    def get(): return x
    try:
        for x in (1, 2, 3): pass
    finally:
        y = x
    return get(), y
print k()
def p(a, (b, c), *d, **e):
    return lambda: (a, b, c, d, sorted(e))
print p(1, (2, 3), 4, x=5)()
def q():
    def inner():
        return value
    try:
        inner()
    except NameError as e:
        print e
    value = 1
    return inner()
print q()
"""
