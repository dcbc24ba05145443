# yield inside try/except/else/finally and with: all paths, interleaved generators.
class CM(object):
    def __init__(self, n): self.n = n
    def __enter__(self): print 'enter', self.n; return self.n
    def __exit__(self, t, v, tb): print 'exit', self.n, t and t.__name__; return t is KeyError
def g():
    with CM('a') as a:
        yield a
        with CM('b') as b:
            yield b
            raise KeyError
        yield 'after b'
    try: yield 'try'
    except ValueError: yield 'except'
    else: yield 'else'
    finally:
        yield 'finally'
        print 'finally done'
    yield 'end'
print list(g())
it = g()
for _ in range(4): it.next()
print it.throw(ValueError), it.next(), it.next()
def loops():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
            if i == 2: break
        finally: yield 'f%d' % i
    else: yield 'never'
    yield 'out'
print list(loops())
def returns():
    try:
        yield 1
        return
    finally: yield 'from finally of return'
print list(returns())
def in_except():
    try: raise ValueError('x')
    except ValueError as e:
        got = yield 'handling %s' % e
        print 'sent', got
        yield 'still %s' % e
i = in_except()
print i.next(), i.send('v')
i.close()
def interleave(n):
    try:
        for k in range(2):
            print 'gen', n, k,
            yield
    finally: print 'close', n
a, b = interleave('x'), interleave('y')
for _ in zip(a, b): print
b.close()
print
def nested_handlers():
    try:
        try: yield 1
        except KeyError: yield 'key'
    except (KeyError, ValueError) as e: yield type(e).__name__
n = nested_handlers(); n.next(); print n.throw(KeyError), n.throw(ValueError)
n = nested_handlers(); n.next(); print n.throw(ValueError)
def swallow_all():
    i = 0
    while i < 3:
        try:
            i += 1
            yield i
        except Exception as e: print 'swallow', e
s = swallow_all()
print s.next(), s.throw(ValueError('a')), s.throw(KeyError('b'))
try: s.throw(ValueError('c'))
except StopIteration: print 'ended'
