# throw(): type, value, traceback forms, invalid arguments, strings, old-style classes, tracebacks.
import sys
def g():
    while True:
        try: yield
        except GeneratorExit: return
        except BaseException as e: print 'got', type(e).__name__, e.args
        except: print 'got old', sys.exc_info()[0].__name__, sys.exc_info()[1].__class__.__name__
class Old:
    def __init__(self, *a): pass
def new():
    x = g(); x.next(); return x
it = new()
it.throw(ValueError); it.throw(ValueError, 'v'); it.throw(ValueError('i')); it.throw(ValueError, ('a', 'b')); it.throw(ValueError, ValueError('x'))
it.throw(ValueError, None); it.throw(Old); it.throw(Old()); it.throw(Old, 3); it.throw(ValueError, None, None)
for args in ((5,), ('str',), (ValueError('i'), 'v'), (object,), (None,), (), (ValueError, 1, 2), (ValueError, 1, None, 4), ((ValueError,),)):
    it = new()
    try: it.throw(*args)
    except Exception as e: print type(e).__name__, e
def names():
    tb = sys.exc_info()[2]
    out = []
    while tb:
        out.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return out
def h():
    yield 1
def thrower(x):
    x.throw(KeyError('k'))
x = h(); x.next()
try: thrower(x)
except KeyError: print names()
def make_tb():
    try: 1 / 0
    except ZeroDivisionError: return sys.exc_info()
x = h(); x.next()
try: x.throw(*make_tb())
except ZeroDivisionError: print names()
def outer():
    for y in inner(): yield y
def inner():
    try: yield 1
    except KeyError: print 'not delegated to inner'
o = outer(); o.next()
try: o.throw(KeyError('only outer'))
except KeyError as e: print e
