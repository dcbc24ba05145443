# *args in a call takes any iterable: generators, dicts, strings, old and new style iterators.
def f(*args):
    return args

def gen():
    print '[start]',
    yield 1
    yield 2
    print '[end]',

print f(*gen())
print f(0, *gen())
print f(*'abc'), f(*[]), f(*()), f(*{'k': 1}), f(*xrange(3)), f(*set([5])), f(*u'xy')

class OldSeq:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * 10

class It(object):
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def next(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n

class TupleSub(tuple):
    def __iter__(self):
        return iter(('iter', 'used'))

class ListSub(list):
    def __iter__(self):
        return iter(('iter', 'used'))

print f(*OldSeq()), f(*It())
print f(*TupleSub((1, 2))), f(*ListSub([1, 2]))
t = (1, 2)
print f(*t) is t, f(*t) == t

def broken():
    yield 1
    raise ValueError('inside the generator')
try:
    f(*broken())
except ValueError as e:
    print e
for bad in (3, None, 4.5):
    try:
        f(*bad)
    except TypeError as e:
        print e
try:
    len(*5)
except TypeError as e:
    print e
