# StopIteration inside generators ends them silently; where it escapes and where it is absorbed.
def stops():
    yield 1
    raise StopIteration
    yield 2
print list(stops())
def inner_next():
    it = iter([1, 2])
    while True: yield it.next() * 10
print list(inner_next())
def from_call():
    def f(): raise StopIteration('value')
    yield f()
print list(from_call())
def caught():
    it = iter([])
    try: it.next()
    except StopIteration: yield 'caught inside'
print list(caught())
g = stops()
g.next()
try: g.next()
except StopIteration as e: print repr(e), e.args
def with_value(): 
    yield 1
    raise StopIteration(42)
g = with_value(); g.next()
try: g.next()
except StopIteration as e: print e.args
for x in (y for y in iter([1]) if True): print x
def loop():
    for x in [1, 2, 3]:
        if x == 2: raise StopIteration
        print x
try: loop()
except StopIteration: print 'plain function lets it out'
class It(object):
    def __iter__(self): return self
    def next(self): raise StopIteration('it')
print list(It()), [x for x in It()], tuple(It()), dict(It()), sum(It()), ''.join(It()), max([1] + list(It()))
def take(n, it):
    it = iter(it)
    for _ in range(n): yield it.next()
print list(take(5, 'abc')), list(take(2, 'abc'))
print map(None, take(3, 'xyz')), zip(take(2, 'ab'), 'cd'), list(next(x, 'default') for x in [iter([]), iter([1])])
try: next(iter([]))
except StopIteration as e: print 'next', e.args
g = iter(lambda: iter([]).next(), None)
print list(g)
def fin():
    try: raise StopIteration
    finally: print 'finally',
    yield
print list(fin())
def thrown():
    try: yield 1
    except ValueError: raise StopIteration
g = thrown(); g.next()
try: g.throw(ValueError)
except StopIteration: print 'throw ended it'
