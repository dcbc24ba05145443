# Generators made by exec: send, throw, close, finally.
exec """
def g(n):
    try:
        for i in range(n):
            got = yield i
            if got: print 'got', got
    except ValueError as e:
        print 'caught', e
        yield 'after'
    finally:
        print 'closing'
"""
print list(g(3))
it = g(5)
print next(it), it.send('hello'), it.next()
print it.throw(ValueError('thrown'))
print list(it)
it = g(2)
next(it)
it.close()
it.close()
print list(it), it.gi_running, it.__name__
it = g(1)
try:
    it.send(1)
except TypeError as e:
    print e
print type(g(0)), g.func_code.co_flags & 0x20
it = g(0)
print list(it)
