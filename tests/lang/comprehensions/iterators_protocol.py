# Comprehensions drive the iterator protocol: one iter() a clause, StopIteration in odd places.
class It(object):
    def __init__(self, name, n): self.name, self.n = name, n
    def __iter__(self):
        print 'iter', self.name
        return self
    def next(self):
        if self.n == 0:
            print 'stop', self.name
            raise StopIteration
        self.n -= 1
        return self.n
print [x for x in It('a', 2)]
print list(x for x in It('b', 1))
print [(x, y) for x in It('c', 2) for y in It('d', 1)]
def stop():
    raise StopIteration
print list(stop() if x == 2 else x for x in range(5))
try:
    print [stop() if x == 2 else x for x in range(5)]
except StopIteration:
    print 'StopIteration leaks from a list comprehension'
try:
    print {stop() for x in range(2)}
except StopIteration:
    print 'and from a set comprehension'
g = (x for x in range(3))
print iter(g) is g, g.next(), [y for y in g], list(g)
print type(g).__name__, g.__name__, hasattr(g, 'send'), g.gi_running
print tuple(x for x in 'ab'), set(x for x in 'aa'), sorted(x for x in [2, 1]), list(enumerate(c for c in 'x'))
def f(*a): return a
print f(*(x for x in range(3))), f((x for x in 'a')).__len__(), sum((i for i in (1, 2)), 10)
