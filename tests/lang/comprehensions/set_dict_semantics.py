# Set and dict comprehensions: duplicates, order of insertion, unhashable elements, scope, yield of values.
print {x % 3 for x in range(10)} == set([0, 1, 2]), type({x for x in ''}), {x: x for x in ''}
print {len(w) for w in ['a', 'bb', 'cc']}, {1 for _ in range(5)}
d = {k: v for v, k in enumerate('abca')}
print sorted(d.items())
for make in (lambda: {[] for x in (1,)}, lambda: {[]: 1 for x in (1,)}, lambda: {x: y for x in (1,)},
             lambda: {a for a, b in [(1,)]}):
    try:
        make()
    except (TypeError, NameError, ValueError) as e:
        print type(e).__name__, e
class H(object):
    def __init__(self, n): self.n = n
    def __hash__(self): print 'hash', self.n; return 1
    def __eq__(self, o): print 'eq', self.n, o.n; return self.n == o.n
s = {H(n) for n in (1, 2, 1)}
print len(s)
d = {H(n): n for n in (1, 2, 1)}
print sorted(d.values()), sorted(k.n for k in d)
def f(n):
    return {i: n for i in range(2)}, {n + i for i in range(2)}
print f(5)
x = 'outer'
print {x for x in 'ab'} == set('ab'), x
