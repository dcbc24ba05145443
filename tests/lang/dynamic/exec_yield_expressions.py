# yield inside larger expressions, evaluated.
exec """
def add(*a): return sum(a)
def g():
    x = yield 1
    print 'x', x
    y = add((yield 2), 10, (yield 3))
    print 'y', y
    print 'sum', (yield 'a') + (yield 'b')
    l = [(yield i) for i in range(2)]
    print 'l', l
    d = {'k': (yield 'dict')}
    print d, (yield) or (yield 'or')
    z = (yield 'c') if (yield 'test') else (yield 'd')
    print 'z', z
    t = (yield 5), (yield 6)
    print t
    print (yield 7) < (yield 8) < 100
    d['k'] += (yield 9)
    l[(yield 'index')] = (yield 'value')
    print d, l
    yield (yield (yield 'nested'))
"""
it = g()
v = next(it)
n = 0
try:
    while True:
        print 'out', v
        n += 1
        v = it.send({'test': 0, 'index': 1}.get(v, n))
except StopIteration:
    print 'end'
