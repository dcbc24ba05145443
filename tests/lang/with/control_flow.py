# with and return, break, continue, yield, exceptions replaced in __exit__, exc_info inside.
import sys
class CM(object):
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print 'exit', self.n, t and t.__name__, sys.exc_info()[0] and sys.exc_info()[0].__name__
def f():
    with CM(1):
        with CM(2):
            return 'value'
print f()
for i in range(3):
    with CM(i):
        if i == 0: continue
        break
def g():
    with CM('gen'):
        yield 1
        yield 2
for x in g(): print x
it = g(); it.next(); it.close()
it = g(); it.next()
try: it.throw(KeyError('thrown'))
except KeyError as e: print 'out', e
class Replace(object):
    def __enter__(self): pass
    def __exit__(self, t, v, tb): raise RuntimeError('instead of %s' % v)
try:
    with Replace(): raise ValueError('original')
except RuntimeError as e: print e
class Reraise(object):
    def __enter__(self): pass
    def __exit__(self, t, v, tb): raise t, v, tb
try:
    with Reraise(): raise ValueError('same')
except ValueError as e: print e
def h():
    try:
        with CM('h'):
            raise ValueError('one')
    except ValueError:
        with CM('in except'): pass
        return 'handled'
    finally: print 'finally'
print h()
def deco(n):
    class _(object):
        def __enter__(self): return n
        def __exit__(self, *a): return a[0] is StopIteration
    return _()
with deco(5) as five: raise StopIteration
print five
with deco(1) as a, deco(a + 1) as b, deco(a + b) as c: print a, b, c
with deco(lambda: 7) as fn: print fn()
def nested_suppress():
    out = []
    for i in range(4):
        with deco(i) as j:
            if i % 2: raise StopIteration
            out.append(j)
    return out
print nested_suppress()
