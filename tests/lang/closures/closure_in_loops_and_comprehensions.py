# Closures made in list comprehensions, generator expressions, set and dict comprehensions, and loops.
def f():
    lc = [lambda: i for i in range(3)]
    ge = list((lambda: j) for j in range(3))
    sc = sorted(g() for g in {(lambda: k) for k in range(3)})
    dc = {k: (lambda: k) for k in range(3)}
    return [g() for g in lc], [g() for g in ge], sc, [dc[n]() for n in sorted(dc)], i
print f()
def live():
    g = ((lambda: j) for j in range(3))
    return [h() for h in g]
print live()
def outer_var(n):
    return list(x * n for x in range(3)), {x: n for x in 'a'}, {n for _ in 'a'}, [n + x for x in (1,)]
print outer_var(5)
def nested(n):
    return list(list(x + y + n for y in range(2)) for x in range(2))
print nested(10)
def gen_sees_change():
    n = 1
    g = (n * x for x in (1, 2, 3))
    first = g.next()
    n = 100
    return first, list(g)
print gen_sees_change()
def while_closure():
    i = 0
    out = []
    while i < 3:
        out.append((lambda k: lambda: (k, i))(i))
        i += 1
    return [g() for g in out]
print while_closure()
