# sys.exc_info in Python 2: stays set until the function returns, restored for the caller, per frame.
import sys
def name():
    t = sys.exc_info()[0]
    return t and t.__name__
print name()
try: raise ValueError
except ValueError: print name()
print 'module level keeps it:', name()
sys.exc_clear()
print name()
def f():
    print 'in f before', name()
    try: raise KeyError
    except KeyError: pass
    print 'in f after', name()
f()
print 'after f', name()
try: raise IndexError
except IndexError:
    f()
    print 'restored to', name()
def g():
    try: raise ValueError
    except ValueError:
        def h():
            print 'callee sees', name()
            try: raise TypeError
            except TypeError: print 'own', name()
        h()
        print 'back to', name()
sys.exc_clear()
g()
print name()
def nested():
    try: raise KeyError
    except KeyError:
        try: raise ValueError
        except ValueError: pass
        print 'inner replaces outer in the same frame:', name()
nested()
def loop():
    for e in (KeyError, ValueError):
        print 'loop', name(),
        try: raise e
        except e: pass
    print name()
loop()
def clear():
    try: raise KeyError
    except KeyError:
        sys.exc_clear()
        print 'cleared', name()
        try: raise
        except TypeError as e: print e
clear()
def fin():
    try:
        try: raise KeyError('x')
        finally: print 'in finally', name()
    except KeyError: print 'handler', name()
fin()
print sys.exc_info()
t, v, tb = (lambda: sys.exc_info())()
print t, v, tb
