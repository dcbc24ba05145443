# try in all its forms, evaluated.
exec """
def f(x):
    try:
        if x == 0: return 'returned'
        if x == 1: raise ValueError('one')
        if x == 2: raise KeyError('two')
        if x == 3: [][1]
        if x == 4: raise StopIteration
    except ValueError as e:
        return 'value', str(e)
    except (KeyError, IndexError), e:
        return type(e).__name__, e.args
    else:
        return 'else'
    finally:
        print 'finally',
for i in range(6):
    try:
        print f(i)
    except StopIteration:
        print 'escaped'
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally:
            print 'f', i,
    try:
        return 'first'
    finally:
        return 'second'
print g()
def h():
    try:
        try:
            1 / 0
        finally:
            print 'inner'
    except ZeroDivisionError:
        print 'outer'
        raise
try: h()
except ArithmeticError as e: print e
try:
    try: raise TypeError('x')
    except TypeError: raise RuntimeError('y')
except RuntimeError as e: print e
"""
