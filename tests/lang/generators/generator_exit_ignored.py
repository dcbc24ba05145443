# close(): GeneratorExit inside try/except/finally; ignoring it is a RuntimeError.
def ignores():
    for _ in range(2):
        try: yield 1
        except GeneratorExit: print 'ignored'
g = ignores()
g.next()
try: g.close()
except RuntimeError as e: print e
print list(g)
def bare():
    try: yield 1
    except: print 'bare except caught it'
g = bare(); g.next(); g.close()
def returns():
    try: yield 1
    except GeneratorExit: return
g = returns(); g.next(); print g.close()
def raises_stop():
    try: yield 1
    except GeneratorExit: raise StopIteration
g = raises_stop(); g.next(); print g.close()
def raises_other():
    try: yield 1
    finally: raise KeyError('from finally')
g = raises_other(); g.next()
try: g.close()
except KeyError as e: print e
def not_exception():
    try: yield 1
    except Exception: print 'GeneratorExit is no Exception'
g = not_exception(); g.next(); g.close()
print issubclass(GeneratorExit, Exception), GeneratorExit.__bases__
def yields_in_finally():
    try: yield 1
    finally: yield 'in finally'
g = yields_in_finally(); g.next()
try: g.close()
except RuntimeError as e: print e
try: print list(g)
except GeneratorExit: print 'the exit comes out after the finally'
print list(yields_in_finally())
def nested():
    try:
        try: yield 1
        finally: print 'inner'
    finally: print 'outer'
g = nested(); g.next(); g.close()
g = nested(); g.next()
try: g.throw(GeneratorExit)
except GeneratorExit: print 'throw lets it out'
def with_cm():
    class CM(object):
        def __enter__(self): pass
        def __exit__(self, t, v, tb): print 'exit', t.__name__
    with CM(): yield 1
g = with_cm(); g.next(); g.close()
# the last: let the generators that ignore the exit finish quietly
def stop(): yield 1
g = stop(); g.close()
def finish():
    done = False
    while not done:
        try: yield 1
        except GeneratorExit: done = True
g = finish(); g.next(); g.close()
print 'end'
