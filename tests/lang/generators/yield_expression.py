# yield as an expression: where it needs parentheses, its value, nesting, in calls, subscripts and defaults.
def drive(g, *values):
    out = [g.next()]
    for v in values:
        try: out.append(g.send(v))
        except StopIteration:
            out.append('stop')
            break
    return out
def a(): x = yield; print 'a', x
def b(): x = yield 1, 2; print 'b', x
def c(): print 'c', (yield 1), (yield 2)
def d(): x = [(yield 'p'), (yield 'q')]; print 'd', x
def e(): f = dict(k=(yield 1)); print 'e', f
def f(): x = (yield (yield 1)); print 'f', x
def g(): return_ = {(yield 'key'): (yield 'value')}; print 'g', return_
def h(): x = 5; x += yield x; print 'h', x
def i(): l = [1, 2, 3]; print 'i', l[(yield 'index')], (yield 'x') + (yield 'y')
def j():
    if (yield 'cond'): print 'j true'
    else: print 'j false'
    while (yield 'loop'): print 'j loop'
def k():
    for x in (yield 'iterable'): print 'k', x,
    print
def l(): assert (yield 'assert'), 'l failed'
def m(): x = lambda: (yield 'inner'); yield x
def n(): x = y = yield 1; print 'n', x, y
def o(): (yield 1).append((yield 2))
def p(): print 'p', not (yield 1), (yield 2) if (yield 3) else 0
print drive(a(), 1); print drive(b(), 1); print drive(c(), 'x', 'y'); print drive(d(), 1, 2)
print drive(e(), 5); print drive(f(), 'one', 'two'); print drive(g(), 'K', 'V'); print drive(h(), 10)
print drive(i(), 2, 3, 4); print drive(j(), 1, 1, 0); print drive(k(), 'abc')
try: drive(l(), 0)
except AssertionError as err: print err
print drive(m())[0]().next(); print drive(n(), 7)
lst = []; print drive(o(), lst, 9), lst
print drive(p(), 0, 1, 2)
def lam(): return (lambda: ((yield 1), (yield 2)))()
print list(lam())
def ret(): return (x for x in [1])
print ret().next()
def list_comp_yield(): print [(yield x) for x in 'ab']
print drive(list_comp_yield(), 1, 2)
def genexp_yield(): return ((yield x) for x in 'ab')
print list(genexp_yield())
def no_yield_reached():
    if 0: yield
print list(no_yield_reached())
def bare_return():
    yield 1
    return
    yield 2
print list(bare_return())
