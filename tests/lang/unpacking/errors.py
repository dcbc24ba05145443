# Unpacking errors: counts, non-iterables, partial consumption, what is assigned before the failure.
def attempt(f):
    try:
        f()
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as e:
        print type(e).__name__, e
def one(v): a, b = v
def three(v): a, b, c = v
def single(v): a, = v
def nested(v): a, (b, c) = v
for v in ((), (1,), (1, 2, 3), [1], [1, 2, 3, 4], 'x', 'xyz', {}, iter([1]), iter([1, 2, 3]), 5, None, 1.5, object, len):
    attempt(lambda: one(v))
for v in ((), (1,), (1, 2), [], 'ab', xrange(1), xrange(9)):
    attempt(lambda: three(v))
for v in ((), (1, 2)): attempt(lambda: single(v))
for v in ((1, 2), (1, (2,)), (1, (2, 3, 4)), (1, None), (1,)): attempt(lambda: nested(v))
def gen():
    for i in range(10):
        log.append(i)
        yield i
log = []
attempt(lambda: one(gen()))
print log
def boom():
    yield 1
    raise KeyError('in generator')
attempt(lambda: one(boom()))
class Old:
    def __getitem__(self, i): return i
attempt(lambda: one(Old()))
class NoIter(object):
    __iter__ = None
attempt(lambda: one(NoIter()))
class BadIter(object):
    def __iter__(self): return 5
attempt(lambda: one(BadIter()))
x = y = 'before'
try:
    x, y = 1, (2, 3)[5]
except IndexError as e:
    print e, x, y
class T(object): __slots__ = ()
try:
    x, T().nope, y = 1, 2, 3
except AttributeError as e:
    print e, x, y
for bad in ((1, 2, 3), 4):
    try:
        for p, q in [(1, 2), bad]: print p, q
    except (TypeError, ValueError) as e:
        print e, p, q
