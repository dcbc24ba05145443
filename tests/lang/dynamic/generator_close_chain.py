# close and exceptions through several generators, evaluated.
exec """
def inner(name):
    try:
        while True:
            yield name
    except GeneratorExit:
        print 'exit', name
        raise
    finally:
        print 'finally', name
def outer():
    it = inner('a')
    try:
        for x in it:
            yield x
    finally:
        it.close()
        print 'outer done'
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
def boom():
    yield 1
    raise KeyError('inside')
"""
it = outer()
print next(it), next(it)
it.close()
it = stubborn()
next(it)
try:
    it.close()
except RuntimeError as e:
    print e
it = boom()
print next(it)
try:
    next(it)
except KeyError as e:
    print 'KeyError', e
print list(it)
it = inner('b')
try:
    it.throw(ValueError, 'early')
except ValueError as e:
    print e
try:
    next(it)
except StopIteration:
    print 'stopped'
