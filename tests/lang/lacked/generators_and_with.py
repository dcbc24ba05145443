# Generators with send, throw and close inside with and try blocks, and complex unpacking, together.
class Log(object):
    def __init__(self, name): self.name = name
    def __enter__(self): print 'enter', self.name; return self
    def __exit__(self, t, v, tb): print 'exit', self.name, t and t.__name__; return t is ValueError
def worker():
    total = 0
    with Log('outer'):
        while True:
            with Log('inner'):
                got = yield total
                if got is None: break
                total += got
    yield 'left with %d' % total
w = worker()
print w.next(), w.send(5), w.throw(ValueError), w.send(3)
print w.send(None)
try: w.next()
except StopIteration: print 'done'
w = worker(); w.next(); w.close()
(a, [b, (c, d)]), e = (1, [2, 'xy']), {}
e['k'], (f, g) = 5, (x for x in 'pq')
print a, b, c, d, e, f, g
