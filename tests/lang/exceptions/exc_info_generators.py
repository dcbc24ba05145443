# sys.exc_info across generators: what a generator sees of its caller's exception and leaves behind.
import sys
def name():
    t = sys.exc_info()[0]
    return t and t.__name__
def gen():
    print 'gen start', name()
    yield 1
    print 'gen resumed', name()
    try: raise ValueError
    except ValueError:
        print 'gen handling', name()
        yield 2
        print 'gen after yield', name()
    print 'gen after clause', name()
    yield 3
g = gen()
g.next()
print 'caller', name()
try: raise KeyError
except KeyError:
    print 'caller handling', name()
    g.next()
    print 'caller after next', name()
    g.next()
    print 'caller after next', name()
def outer():
    try: raise IndexError
    except IndexError:
        for x in gen():
            print 'loop', x, name()
    print 'outer end', name()
sys.exc_clear()
outer()
print 'module', name()
def reraiser():
    try: raise KeyError('mine')
    except KeyError:
        yield 1
        raise
g = reraiser()
g.next()
try:
    try: raise ValueError('callers')
    except ValueError: g.next()
except Exception as e: print 'reraised', type(e).__name__
