# yield in conditions, loops, with, try and print, evaluated.
exec """
from contextlib_ import managed
def g():
    if (yield 'if'): print 'then'
    else: print 'else'
    while (yield 'while'): print 'body'
    for i in (yield 'iter'): print i, (yield i)
    try:
        raise ValueError((yield 'raise'))
    except ValueError as e:
        yield 'caught', str(e)
    finally:
        yield 'finally'
    with managed((yield 'with')) as m:
        yield m
    assert (yield 'assert'), 'message'
    try:
        assert (yield 'assert'), 'message'
    except AssertionError as e:
        print e
    print >>None, (yield 'dest'), 'x'
    def inner(a=(yield 'default')): return a
    print inner()
    yield lambda: (yield)
    return
"""
def drive(values):
    it = g()
    v = next(it)
    try:
        for x in values:
            print 'out', v if not callable(v) else 'function'
            v = it.send(x)
    except StopIteration:
        print 'stopped'
drive([1, 1, 0, [7, 8], 'p', 'q', 'oops', None, None, 'man', None, 1, 0, 'd', 'def', None])
