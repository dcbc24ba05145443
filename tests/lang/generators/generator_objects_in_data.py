# Generators stored in lists, dicts, attributes; resumed in odd orders; compared; used as iterators in many consumers.
def counter(name, n):
    for i in range(n): yield '%s%d' % (name, i)
gens = dict((k, counter(k, i + 2)) for i, k in enumerate('abc'))
order = 'abcabcab'
print [next(gens[k], '-') for k in order], [next(gens[k], '-') for k in 'abc']
class Feed(object):
    def __init__(self, *names): self.gens = [counter(n, 2) for n in names]
    def __iter__(self):
        while self.gens:
            g = self.gens.pop(0)
            try: yield g.next()
            except StopIteration: continue
            self.gens.append(g)
print list(Feed('x', 'y', 'z'))
g = counter('q', 5)
a, b = g.next(), g.next()
c, d, e = g
print a, b, c, d, e, list(g)
g = counter('s', 3); print 's1' in g, list(g), 's1' in g
g = counter('z', 4); print zip(g, g), list(g)
g = counter('d', 2); print dict(zip(g, 'xy')) == {'d0': 'x', 'd1': 'y'}, max(counter('m', 3)), sorted(counter('t', 3), reverse=True), ','.join(counter('j', 3)), list(enumerate(counter('e', 2))), map(len, counter('ln', 2)), filter(lambda s: s > 'f0', counter('f', 3)), reduce(lambda p, q: p + q, counter('r', 3)), sum(len(s) for s in counter('u', 3)), set(counter('v', 1)), tuple(counter('w', 2)), any(counter('', 1)), [x for x in counter('y', 2)], list(reversed(list(counter('k', 2)))), (lambda *p: p)(*counter('p', 2))
g1, g2 = counter('a', 1), counter('a', 1)
print g1 == g1, g1 == g2, g1 is iter(g1), hash(g1) == hash(g1), bool(g1), callable(g1), len([g1, g2]), g1 in [g2, g1], {g1: 'key'}[g1]
for bad in (lambda: len(g1), lambda: g1[0], lambda: g1 + g2, lambda: g1(), lambda: reversed(g1), lambda: g1.nope, lambda: setattr(g1, 'x', 1), lambda: type(g1)(), lambda: g1[0:1], lambda: -g1):
    try: bad()
    except (TypeError, AttributeError) as e: print type(e).__name__, e
def nested(n):
    def inner():
        for i in range(n): yield (yield i)
    return inner()
n = nested(2); print n.next(), n.send('a'), n.next(), n.send('b'), list(n)
def mutual_a(n):
    yield 'a%d' % n
    if n:
        for x in mutual_b(n - 1): yield x
def mutual_b(n):
    yield 'b%d' % n
    if n:
        for x in mutual_a(n - 1): yield x
print list(mutual_a(4))
def replaced():
    yield 1
replaced = list(replaced()); print replaced
l = [x for x in (counter('l', 2) for _ in range(2))]; print [list(x) for x in l]
class It(object):
    def __iter__(self): yield 'iter is a generator'; yield 2
    def __getitem__(self, i): yield i
print list(It()), list(It()[5]), It().__iter__().next()
