# Exceptions raised in a generator finish it; consumers see them; the state afterwards.
def g():
    yield 1
    raise ValueError('in generator')
    yield 2
it = g()
print it.next()
try: it.next()
except ValueError as e: print e
try: it.next()
except StopIteration: print 'finished after the error'
for consume in (list, tuple, set, sum, max, sorted, dict, ''.join, lambda x: [y for y in x], lambda x: dict.fromkeys(x), lambda x: zip(x, x), enumerate,
                lambda x: map(None, x), lambda x: 5 in x, lambda x: filter(None, x), lambda x: reduce(max, x)):
    try: print consume(g()).__class__.__name__
    except Exception as e: print type(e).__name__, e
def outer():
    try:
        for x in g(): yield x
    except ValueError as e: yield 'outer caught %s' % e
print list(outer())
def caller():
    for x in g():
        try: raise KeyError(x)
        except KeyError: print 'in the loop', x
try: caller()
except ValueError: print 'loop ended'
def body_error():
    it = outer()
    for x in it:
        try: 1 / 0
        except ZeroDivisionError: pass
    return 'ok'
print body_error()
def div(n): yield 1 / n
try: list(div(0))
except ZeroDivisionError as e: print e
def cleanup(log):
    try: yield 1
    finally: log.append('cleaned')
log = []
for x in cleanup(log): pass
print log
it = cleanup(log)
it.next()
try:
    for x in it: raise AssertionError
except AssertionError: print 'never, one element only'
print log
