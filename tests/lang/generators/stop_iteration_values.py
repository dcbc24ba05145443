# The StopIteration that a generator or next() raises itself reaches next() with its arguments; loops drop it.
def g():
    yield 1
    raise StopIteration('from the generator', 2)
it = g(); it.next()
try: it.next()
except StopIteration as e: print e.args
try: it.next()
except StopIteration as e: print e.args
it = g(); next(it)
try: next(it)
except StopIteration as e: print e.args
it = g(); it.next()
print next(it, 'default'), next(it, 'again')
it = g(); it.send(None)
try: it.send('x')
except StopIteration as e: print e.args
class It(object):
    def __iter__(self): return self
    def next(self): raise StopIteration('from next')
for call in (lambda: It().next(), lambda: next(It()), lambda: iter(It()).next()):
    try: call()
    except StopIteration as e: print e.args
print list(It()), [x for x in It()], list(g()), next(It(), 'd')
class Old:
    def __iter__(self): return self
    def next(self): raise StopIteration('old')
try: next(Old())
except StopIteration as e: print e.args
class Sub(StopIteration): pass
def h():
    yield 1
    raise Sub('subclass')
it = h(); it.next()
try: it.next()
except StopIteration as e: print type(e).__name__, e.args
print list(h())
def t():
    try: yield 1
    except ValueError: raise StopIteration('on throw')
it = t(); it.next()
try: it.throw(ValueError)
except StopIteration as e: print e.args
x = (v for v in It())
try: x.next()
except StopIteration as e: print e.args
