# Where comprehension variables live in functions: leaking, closures, globals, parameters, nesting in class bodies.
def leak():
    [i for i in range(3)]
    list(g for g in range(3))
    {s for s in range(3)}
    {d: d for d in range(3)}
    return sorted(locals().items())
print leak()
def unbound():
    try: return g
    except NameError as e: r = str(e)
    list(g for g in 'x')
    return r
print unbound()
def free(n):
    return [n + i for i in range(2)], list(n + i for i in range(2)), {n + i for i in range(2)} == set([n, n + 1]), {i: n for i in range(2)}
print free(10)
def outer_loop_var():
    for i in range(2):
        x = [i for i in 'ab']
    return i, x
print outer_loop_var()
def gen_inner():
    i = 'outer'
    x = list(i for i in 'ab')
    return i, x
print gen_inner()
def shared():
    fs = [lambda: k for k in range(3)]
    k = 'rebound'
    return [f() for f in fs]
print shared()
def not_shared():
    fs = list((lambda: k) for k in range(3))
    k = 'rebound'
    return [f() for f in fs]
print not_shared()
def global_target():
    global gt
    [gt for gt in range(4)]
global_target(); print gt
def nested():
    return [[(i, j) for j in range(i)] for i in range(3)], i, list([i for i in range(2)] for i in range(2))
print nested()
def cond_scope(x):
    return [y for y in [1, 2, 3] if y > x], list(y for y in [1, 2, 3] if y > x), [x for x in [x]], x
print cond_scope(1)
class C(object):
    a = [1, 2]
    b = [x * 10 for x in a]
    c = list(x * 10 for x in a)
    d = [y for y in a if y > 1]
    try: e = list(y for y in a if y > b[0])
    except NameError as err: e = str(err)
    try: f = {x: b for x in a}
    except NameError as err: f = str(err)
    g = {x for x in a}
print C.b, C.c, C.d, C.e, C.f, C.g, C.x
lst = [1, 2, 3]
print [lst.pop() for _ in range(2)], lst, [x for x in lst for lst in [[9, 9]]], lst
