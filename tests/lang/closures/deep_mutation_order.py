# Cells observed at each step: closures created before, between and after assignments, in branches and handlers.
def f():
    log = []
    def peek():
        try: return x
        except NameError: return 'unset'
    log.append(peek())
    x = 1
    log.append(peek())
    if log:
        x = 2
    log.append(peek())
    try:
        x = 3
        raise ValueError
    except ValueError:
        log.append(peek())
        x = 4
    finally:
        log.append(peek())
        x = 5
    log.append(peek())
    for x in (6, 7):
        log.append(peek())
    while x > 5:
        x -= 1
        log.append(peek())
    with CM() as x:
        log.append(peek())
    [x for x in (8, 9)]
    log.append(peek())
    import sys as x
    log.append(peek().__name__)
    def x(): pass
    log.append(peek().__name__)
    class x: pass
    log.append(peek().__name__)
    x, y = 10, 11
    log.append(peek())
    x += 1
    log.append(peek())
    return log
class CM(object):
    def __enter__(self): return 'cm'
    def __exit__(self, *a): pass
print f()
def params(x, y=lambda: 'default'):
    before = lambda: x
    x = [x]
    after = lambda: x
    x.append(y())
    return before() is after(), before()
print params(1), params(1, lambda: 2)
def tuple_param((a, b), *args, **kw):
    def inner(): return a, b, args, kw
    a = 'A'
    return inner()
print tuple_param((1, 2), 3, k=4)
def gen(n):
    def inner(): return n
    while n:
        yield inner()
        n -= 1
print list(gen(3))
def cls(n):
    class C(object):
        n = n
        def get(self): return n
    n = n + 1
    return C.n if hasattr(C, 'n') else None, C().get()
try: print cls(1)
except NameError as e: print e
def two_levels():
    a = 1
    def mid():
        b = 2
        def low():
            return a, b
        b = 20
        return low
    low = mid()
    a = 10
    return low()
print two_levels()
