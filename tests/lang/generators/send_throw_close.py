# Generators: send, throw and close at every stage of life.
def g():
    print 'start'
    try:
        x = yield 1
        print 'got', x
        try:
            y = yield 2
            print 'got', y
        except ValueError as e:
            print 'caught', e
            y = yield 'recovered'
            print 'then', y
        yield 3
    finally:
        print 'cleanup'
it = g()
print it.next(), it.send('a'), it.send('b')
try: it.next()
except StopIteration: print 'stop'
try: it.next()
except StopIteration: print 'still stopped'
try: it.send(1)
except StopIteration: print 'send to finished'
try: it.throw(KeyError('into finished'))
except KeyError as e: print e
print it.close()
it = g()
try: it.send('not None')
except TypeError as e: print e
print it.send(None)
print it.send('x'), it.throw(ValueError('thrown'))
print it.send('after')
it.close()
it.close()
it = g()
it.close()
try: it.next()
except StopIteration: print 'closed before start never runs'
it = g()
try: it.throw(KeyError('before start'))
except KeyError as e: print e
try: it.next()
except StopIteration: print 'finished by throw'
it = g()
it.next()
try: it.throw(IndexError)
except IndexError as e: print 'uncaught', repr(e)
it = g()
it.next(); it.next()
it.close()
def swallow():
    while True:
        try: yield 1
        except KeyError: print 'swallowed'
s = swallow()
s.next()
print s.throw(KeyError), s.throw(KeyError, 'v'), s.throw(KeyError('x'))
try: s.throw(ValueError, 'v')
except ValueError as e: print e
