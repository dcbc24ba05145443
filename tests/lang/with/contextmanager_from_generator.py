# A contextmanager decorator written over generators: values, cleanup, suppressed and translated exceptions.
import sys
class GeneratorContext(object):
    def __init__(self, gen): self.gen = gen
    def __enter__(self):
        try: return self.gen.next()
        except StopIteration: raise RuntimeError("generator didn't yield")
    def __exit__(self, t, v, tb):
        if t is None:
            try: self.gen.next()
            except StopIteration: return
            raise RuntimeError("generator didn't stop")
        if v is None: v = t()
        try:
            self.gen.throw(t, v, tb)
            raise RuntimeError("generator didn't stop after throw()")
        except StopIteration, e: return e is not v
        except:
            if sys.exc_info()[1] is not v: raise
def contextmanager(f):
    def helper(*a, **k): return GeneratorContext(f(*a, **k))
    helper.__name__ = f.__name__
    return helper
@contextmanager
def tag(name):
    print '<%s>' % name,
    try: yield name.upper()
    finally: print '</%s>' % name,
@contextmanager
def suppress(*kinds):
    try: yield
    except kinds as e: print 'suppressed', type(e).__name__,
@contextmanager
def translate(a, b):
    try: yield
    except a as e: raise b('was: %s' % e)
with tag('p') as p: print p,
print
with tag('a'), tag('b') as b: print b,
print
try:
    with tag('err'): raise ValueError('inside')
except ValueError as e: print e
with suppress(KeyError, IndexError): [][0]
print 'after'
try:
    with suppress(KeyError): 1 / 0
except ZeroDivisionError as e: print e
try:
    with translate(KeyError, ValueError): {}['k']
except ValueError as e: print e
@contextmanager
def empty():
    if 0: yield
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def stubborn():
    try: yield
    except ValueError: yield
for cm, boom in ((empty, 0), (twice, 0), (stubborn, 1)):
    try:
        with cm():
            if boom: raise ValueError
    except RuntimeError as e: print e
@contextmanager
def attr(o, n, v):
    old = getattr(o, n)
    setattr(o, n, v)
    try: yield o
    finally: setattr(o, n, old)
class O(object): x = 1
o = O()
with attr(o, 'x', 5): print o.x,
print o.x, tag.__name__
with suppress(StopIteration): raise StopIteration
def f():
    for i in range(3):
        with tag(str(i)):
            if i == 1: continue
            if i == 2: return 'ret'
print f()
with attr(sys, 'ps1' if hasattr(sys, 'ps1') else 'dont_write_bytecode', True) as s: print s.__name__
